import type { TextLine } from '../prose/text-lines';
import { type NamedBody, bodyOf } from './bodies';
import { outcomeOf } from './outcomes';
import { sectionLabel, type SectionKind, type SectionLabel } from './section-labels';

/** A part of a matter: what kind it is, whose, and its lines. */
export interface Section {
  kind: SectionKind;
  by: NamedBody | null;
  to: NamedBody[];
  byOthers: boolean;
  lines: TextLine[];
}

const CLAUSE = /^(?:\(?[a-zå-ö0-9]{1,2}[.)]\s*|[-–•]\s*)?(?:att|dels|samt)\s/iu;
const NUMBERED = /^\(?(?:[a-zå-ö]|\d{1,2})[.)]\s+/iu;
/** "föreslå kommunfullmäktige besluta" before the clauses that it proposes. */
const ONLY_PASSES_ON = /^föreslår?\s.{2,60}\sbesluta(?:\s+följande)?$/iu;
const LONGEST_RECIPIENT = 90;
const MOST_WORDS_OF_HEADING = 3;

/** The parts of a matter in order. A label in the midst of a line keeps what stands after it; an unknown heading ends a part. */
export function sectionsOf(lines: readonly TextLine[]): Section[] {
  const sections: Section[] = [narrative()];
  for (const line of lines) {
    const current = sections.at(-1) ?? narrative();
    if (current.kind !== 'dispatch' && bodyOf(line.text) && !/^\p{Ll}.*\.$/u.test(line.text)) {
      if (line.form === 'heading' && current.kind === 'narrative') sections.push(narrative());
      continue;
    }
    const label = sectionLabel(line.form === 'row' ? (line.cells[0] ?? '') : line.text);
    if (label && isSentenceInStory(label, line, current)) current.lines.push(line);
    else if (label) sections.push(opened(label, line));
    else if (goesOn(current, line)) current.lines.push(line);
    else sections.push({ ...narrative(), lines: [line] });
  }
  return sections;
}

/** "Nämnden föreslår fullmäktige att …" under the heading of that very proposal is its text and not another one. */
function isSentenceInStory(label: SectionLabel, { form, text }: TextLine, current: Section): boolean {
  if (current.kind === 'dispatch') return false;
  // Under "Arbetsutskottets förslag till beslut" even "Kommunstyrelsen beslutar att …" is only proposed.
  if (current.kind === 'proposal' && current.lines.length === 0 && label.kind === 'decision')
    return label.by !== null && /\sbeslutar(?=[\s:]|$)/iu.test(text);
  return current.kind === 'floor' && form !== 'heading' && label.kind === 'proposal';
}

function narrative(): Section {
  return { kind: 'narrative', by: null, to: [], byOthers: false, lines: [] };
}

function opened(label: SectionLabel, line: TextLine): Section {
  const { kind, by, to, byOthers, rest } = label;
  const beside = line.form === 'row' ? line.cells.slice(1).filter(Boolean) : [];
  const texts = [rest, ...beside].filter((text) => text !== '');
  return { kind, by, to, byOthers, lines: texts.map((text) => ({ ...line, form: 'text', text, cells: [text] })) };
}

/** Kinds of parts in which a line that looks like a heading is one more entry. */
const LISTS: ReadonlySet<SectionKind> = new Set(['floor', 'dissent', 'basis', 'path']);

function goesOn({ kind, lines }: Section, line: TextLine): boolean {
  if (kind === 'decision' || kind === 'proposal') return isClauseAfter(lines, line);
  if (kind === 'dispatch') return isRecipient(lines, line);
  return kind !== 'furniture' && (line.form !== 'heading' || LISTS.has(kind));
}

function isRecipient(lines: readonly TextLine[], { form, text }: TextLine): boolean {
  if (form === 'row' || text.length > LONGEST_RECIPIENT) return false;
  return lines.length === 0 || form !== 'heading' || text.split(' ').length <= MOST_WORDS_OF_HEADING;
}

/** After clauses in a list, a plain paragraph tells of something else; before any clause everything belongs to it. */
function isClauseAfter(lines: readonly TextLine[], line: TextLine): boolean {
  const isListed = line.form === 'item' || CLAUSE.test(line.text) || NUMBERED.test(line.text);
  if (lines.length === 0 || isListed) return line.form !== 'row' || lines.length === 0;
  const hasList = lines.some(({ form, text }) => form === 'item' || CLAUSE.test(text) || NUMBERED.test(text));
  if (line.form === 'heading') return false;
  return /^\p{Ll}/u.test(line.text) || (!hasList && line.form !== 'row' && outcomeOf([line.text]) !== 'approved');
}

/** The clauses (att-satser) of a decision or a proposal: without "att", numbers and the full stop. */
export function clausesOf(sections: readonly Section[]): string[] {
  const clauses: string[] = [];
  for (const { lines } of sections) {
    for (const [at, { text, form }] of lines.entries()) {
      const bare = bareClause(text);
      const before = lines[at - 1];
      const isTail =
        before !== undefined &&
        form === 'text' &&
        /^\p{Ll}/u.test(text) &&
        !CLAUSE.test(text) &&
        !/[.;]$/u.test(before.text);
      if (isTail && clauses.length > 0) clauses[clauses.length - 1] = `${clauses.at(-1) ?? ''} ${bare}`;
      else if (/\p{L}{3}/u.test(bare) && !ONLY_PASSES_ON.test(bare) && !clauses.includes(bare)) clauses.push(bare);
    }
  }
  return clauses;
}

function bareClause(text: string): string {
  return text
    .replace(/^[-–•\s]+/u, '')
    .replace(NUMBERED, '')
    .replace(/^(?:dels\s+)?att[\s:]+/iu, '')
    .replace(/(?:,?\s+(?:och|samt)(?:\s+att)?|[\s.;,:]+)$/u, '')
    .trim();
}
