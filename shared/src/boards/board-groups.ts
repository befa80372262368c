import type { ActionRow } from '../actions/action';

/** Rows under the headings of their plans, each heading once, in the order of the rows. */
export function groupedRows(rows: readonly ActionRow[]): { title: string; rows: ActionRow[] }[] {
  const isOnePlan = new Set(rows.map(({ reviewId }) => reviewId)).size < 2;
  const groups = new Map<string, { title: string; rows: ActionRow[] }>();
  for (const row of rows) {
    const key = JSON.stringify([row.reviewId, row.sectionId]);
    const group = groups.get(key) ?? { title: groupTitle(row, isOnePlan), rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Several plans are told apart by their titles. */
function groupTitle({ reviewTitle, sectionTitle }: ActionRow, isOnePlan: boolean): string {
  if (sectionTitle === null) return reviewTitle;
  return isOnePlan ? sectionTitle : `${reviewTitle}: ${sectionTitle}`;
}
