import { type DecisionField, type DraftDecision, type ImportDetail } from '@genomfor/shared';

/** What each cell of a proposed decision is called. */
export const DECISION_FIELD_NAME: Record<DecisionField, string> = {
  title: 'Ärende',
  registryNumber: 'Diarienummer',
  body: 'Organ',
  date: 'Datum',
  paragraph: 'Paragraf',
  pages: 'Sidor',
  role: 'Roll',
  outcome: 'Utfall',
};

/** The proposed decisions of one matter. */
export interface DraftMatter {
  key: string;
  /** The matter as it is known; null for a new one. */
  known: DraftDecision['matter'];
  title: string;
  registryNumber: string | null;
  rows: DraftDecision[];
}

/** The proposed decisions by the matter that they belong to, in the order of the document. */
export function draftMatters(rows: readonly DraftDecision[]): DraftMatter[] {
  const matters = new Map<string, DraftMatter>();
  for (const row of rows) {
    const title = row.title ?? (row.paragraph === null ? row.body : `${row.body} § ${row.paragraph}`);
    const key = row.matter?.id ?? row.registryNumber ?? title;
    const matter = matters.get(key) ?? { key, known: row.matter, title, registryNumber: row.registryNumber, rows: [] };
    matter.rows.push(row);
    matters.set(key, matter);
  }
  return [...matters.values()];
}

/** Whether anything that is to be saved is something to do, and so needs a plan to stand in. */
export function needsPlan({ rows, timetable, commitmentRows }: ImportDetail): boolean {
  return [...rows, ...timetable, ...commitmentRows].some(({ included }) => included);
}
