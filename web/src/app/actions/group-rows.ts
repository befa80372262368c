import {
  type ActionGroup,
  type ActionRow,
  MONTH_NAMES,
  sentenceCase,
  STANDING_NAME,
  type Standing,
  STANDINGS,
} from '@genomfor/shared';

/** Rows that are shown under one heading. `value` is what they share; null when that is missing. */
export interface RowGroup {
  key: string;
  by: ActionGroup;
  value: string | null;
  /** The review of a section, since two reviews may have sections of the same name. */
  review: string | null;
  rows: ActionRow[];
}

const NONE = '';
const MISSING_TITLE: Record<ActionGroup, string> = {
  section: 'Utan avsnitt',
  responsible: 'Ansvarig saknas',
  decider: 'Beslutande saknas',
  month: 'Slutdatum saknas',
  standing: 'Utan läge',
  none: 'Alla åtgärder',
};
const swedish = new Intl.Collator('sv');

/**
 * The rows under their headings, each row once and in the order given. Sections keep the order of the plan; roles and
 * bodies are sorted in Swedish, months and standings in their own order; what is missing comes last.
 */
export function groupRows(rows: readonly ActionRow[], by: ActionGroup): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const value = groupValue(row, by);
    const key = by === 'section' ? `${row.reviewId}:${row.sectionId ?? row.phaseId ?? NONE}` : (value ?? NONE);
    const group = groups.get(key) ?? {
      key: `${by}:${key}`,
      by,
      value,
      review: by === 'section' ? row.reviewTitle : null,
      rows: [],
    };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => compareGroups(a, b));
}

/** What `row` is grouped by: the section, the main responsible, all who decide, the month or the standing. */
export function groupValue(row: ActionRow, by: ActionGroup): string | null {
  switch (by) {
    case 'section':
      return row.sectionTitle ?? row.phaseLabel;
    case 'responsible':
      return row.responsible[0]?.name ?? null;
    case 'decider':
      return row.deciders.map((actor) => actor.name).join(', ') || null;
    case 'month':
      return row.deadline.date?.slice(0, 7) ?? null;
    case 'standing':
      return row.assessment.standing;
    case 'none':
      return null;
  }
}

/** The heading of a group in Swedish: "april 2018", "Riskerar", "Beslutande saknas". */
export function groupTitle({ by, value }: RowGroup): string {
  if (value === null) return MISSING_TITLE[by];
  if (by === 'standing') return STANDING_NAME[value as Standing];
  if (by !== 'month') return value;
  const [year, month] = value.split('-').map(Number);
  return sentenceCase(`${MONTH_NAMES[(month ?? 1) - 1] ?? ''} ${String(year)}`);
}

function compareGroups(a: RowGroup, b: RowGroup): number {
  // Sections come from the server in the order of the plan, and Array.sort is stable: equal means as they stood.
  if (a.by === 'section' || a.by === 'none') return 0;
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  if (a.by === 'standing') return order(a.value) - order(b.value);
  return swedish.compare(a.value, b.value);
}

function order(standing: string): number {
  return STANDINGS.indexOf(standing as Standing);
}
