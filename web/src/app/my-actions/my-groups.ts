import {
  type ActionRow,
  type MyActionsView,
  type Standing,
  listText,
  sentenceCase,
  smallNumber,
} from '@genomfor/shared';

/** Where on the page an action stands. */
export type Urgency = 'now' | 'ahead' | 'finished';

const URGENCY: Record<Standing, Urgency> = {
  late: 'now',
  risk: 'now',
  unknown: 'now',
  await: 'ahead',
  ok: 'ahead',
  done: 'finished',
  approved: 'finished',
  dropped: 'finished',
};
const HEADING: Record<Urgency, string> = { now: 'Börja här', ahead: 'På gång', finished: 'Klart' };

export interface UrgencyGroup {
  urgency: Urgency;
  heading: string;
  rows: ActionRow[];
}

/** The actions in groups, the most urgent first; the order within a group is the given one. Empty groups are left out. */
export function urgencyGroups(rows: readonly ActionRow[]): UrgencyGroup[] {
  return (['now', 'ahead', 'finished'] as const)
    .map((urgency) => ({
      urgency,
      heading: HEADING[urgency],
      rows: rows.filter(({ assessment }) => URGENCY[assessment.standing] === urgency),
    }))
    .filter((group) => group.rows.length > 0);
}

/** One or two sentences on what the person answers for and how it stands. */
export function myLead({ rows, roles }: MyActionsView): string {
  const open = rows.filter(({ assessment }) => URGENCY[assessment.standing] !== 'finished');
  const role = listText(roles.map(({ name }) => name.toLocaleLowerCase('sv')));
  if (open.length === 0) return `Allt du svarar för som ${role} är klart.`;
  const what = `Du svarar för ${counted(open.length)} som ${role}.`;
  const count = (standing: Standing) => open.filter(({ assessment }) => assessment.standing === standing).length;
  const parts = [
    count('late') > 0 ? `${smallNumber(count('late'))} är ${count('late') === 1 ? 'försenad' : 'försenade'}` : '',
    count('risk') > 0 ? `${smallNumber(count('risk'))} riskerar att inte hålla sitt datum` : '',
    count('unknown') > 0 ? `${smallNumber(count('unknown'))} behöver ett besked om läget` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${what} ${sentenceCase(listText(parts))}.` : `${what} Ingen av dem är försenad.`;
}

function counted(count: number): string {
  return `${smallNumber(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'}`;
}
