import type { ExtractedCommitment, IsoDate } from '@genomfor/shared';
import { matterTexts } from '../decisions/matters';
import type { DocumentPart } from '../prose/document-parts';
import type { People } from '../prose/without-names';
import { readCommitments } from './read-commitments';
import { householdOf } from './responsible';
import { statementsOf } from './statements';

/** The promises that the sentences of the document make, in order. A motion promises nothing: it wishes. */
export function commitmentsIn(
  parts: readonly DocumentPart[],
  people: People,
  days: { documentDate: IsoDate | null; today: IsoDate },
): ExtractedCommitment[] {
  const lines = parts.filter(({ kind }) => kind !== 'motion').flatMap((part) => part.lines);
  const matters = matterTexts(lines);
  const board = matters.map(({ body, meeting }) => body ?? meeting.body).find(Boolean) ?? null;
  return readCommitments(statementsOf(matters, parts, people, days), householdOf(lines, board));
}
