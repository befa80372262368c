import type { ExtractedDocument, Extraction, ExtractionWarning, IsoDate } from '@genomfor/shared';
import type { SourceDocument } from '../reading/source-document';
import { commitmentsIn } from './commitments/document-commitments';
import { readDecisions } from './decisions/document-decisions';
import { matterEvents } from './matter-events';
import { documentParts } from './prose/document-parts';
import { isRecord } from './prose/record-signs';
import { textLines } from './prose/text-lines';
import { peopleIn } from './prose/without-names';

/** What a record of a meeting gives beside a plan. */
export type RecordReading = Pick<Extraction, 'decisions' | 'commitments' | 'events' | 'warnings'>;

const NOTHING: RecordReading = { decisions: [], commitments: [], events: [], warnings: [] };
/** A day run together with a registry number, as "2018-05-14/101": neither can be trusted. */
const FUSED = /^(?:19|20)\d{2}-\d{2}-\d{2}\/\d{1,4}$/u;

/**
 * The decisions, promises and events of the minutes of a meeting or a paper for one; nothing for any other document. A plan beside
 * numbered decisions keeps those, and a plan alone is a plan: its rows are not promises told once more.
 */
export function readRecord(
  document: SourceDocument,
  facts: ExtractedDocument,
  { today, hasPlan, isLabelled }: { today: IsoDate; hasPlan: boolean; isLabelled: boolean },
): RecordReading {
  const lines = textLines(document);
  if ((hasPlan && isLabelled) || !isRecord(lines)) return NOTHING;
  const parts = documentParts(lines);
  const people = peopleIn(lines);
  const found = readDecisions(parts, people, facts.registryNumbers);
  const decisions = hasPlan ? found.filter(({ paragraph, outcome }) => paragraph !== null && outcome !== null) : found;
  if (hasPlan && decisions.length === 0) return NOTHING;
  const commitments = commitmentsIn(parts, people, { documentDate: facts.date, today });
  const warnings = lines
    .filter(({ text }) => FUSED.test(text))
    .map(({ text }): ExtractionWarning => ({ code: 'date-not-understood', text }));
  return { decisions, commitments, events: matterEvents(parts, people), warnings };
}
