import type { ExtractedDecision } from '@genomfor/shared';
import type { DocumentPart } from '../prose/document-parts';
import type { People } from '../prose/without-names';
import { isSameBody } from './bodies';
import { matterTexts } from './matters';
import { motionAuthors } from './motion-authors';
import { decisionsOf } from './read-decisions';

/** What every meeting settles about itself, which nobody follows up. */
const FORMALITY =
  /^(?:(?:val|utseende) av\s+(?:\p{L}+\s+)?(?:protokoll)?s?juster|utser?\s+(?:protokoll)?s?juster|(?:protokoll)?s?juster(?:are|ing|ings[^\s]*)(?:\s|$)|(?:fastställande|godkännande) av (?:dagordning|föredragningslista)|upprop)/iu;

/** The decisions that the document tells of, in the order of its matters. `registryNumbers` are those of the document. */
export function readDecisions(
  parts: readonly DocumentPart[],
  people: People,
  registryNumbers: readonly string[],
): ExtractedDecision[] {
  const lines = parts.filter(({ kind }) => kind !== 'motion').flatMap((part) => part.lines);
  const authors = motionAuthors(parts, people);
  const matters = matterTexts(lines);
  const [only, ...others] = registryNumbers;
  const number = others.length === 0 && matters.length === 1 ? (only ?? null) : null;
  const decisions: ExtractedDecision[] = [];
  const weighty = matters.filter(({ title }) => !FORMALITY.test(title ?? ''));
  for (const found of weighty.flatMap((matter) => decisionsOf(matter, people, authors, number))) {
    if (!decisions.some((known) => isRepeated(known, found))) decisions.push(found);
  }
  return decisions;
}

/** A paragraph that stands twice, as in a list of contents and in its place, is one decision. */
function isRepeated(known: ExtractedDecision, found: ExtractedDecision): boolean {
  return (
    isSameBody({ name: known.body }, { name: found.body }) &&
    known.paragraph === found.paragraph &&
    known.date === found.date &&
    (known.paragraph !== null || known.title === found.title)
  );
}
