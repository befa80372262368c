import {
  formatIsoDate,
  type IsoDate,
  type MeetingConsequence,
  type MeetingConsequences,
  sentenceCase,
  smallNumber,
} from '@genomfor/shared';

/** "En åtgärd hinner inte längre till beslut före sin slutdag. Två åtgärder får andra dagar." */
export function consequencesLead({ actions, matters }: MeetingConsequences): string {
  if (actions.length === 0 && matters.length === 0) return 'Ingen åtgärd och inget ärende påverkas.';
  const lost = actions.filter((action) => action.lost).length;
  const moved = actions.length - lost;
  const sentences = [
    lost > 0 && `${counted(lost)} hinner inte längre till beslut före sin slutdag.`,
    moved > 0 && `${counted(moved)} får andra dagar men hinner.`,
    actions.length === 0 && 'Ingen åtgärd påverkas.',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** One line of what changes for an action: the day that was, the day that will be, and what they are days for. */
export interface DayChange {
  what: string;
  before: string;
  after: string;
}

/** The days that change for an action, the decision first; a day that stays is left out. */
export function dayChanges({ before, after }: MeetingConsequence): DayChange[] {
  return [
    { what: 'Beslut', before: dayText(before.meeting, 'inget'), after: dayText(after.meeting, 'inget sammanträde') },
    { what: 'Papper in', before: dayText(before.papersDue, 'ingen dag'), after: dayText(after.papersDue, 'ingen dag') },
  ].filter((change) => change.before !== change.after);
}

/** "Ärendet följer med till den nya dagen." or that it loses its day. */
export function mattersText({ matters }: MeetingConsequences, cancelled: boolean): string {
  if (matters.length === 0) return '';
  const many = matters.length > 1;
  if (!cancelled)
    return many ? 'De här ärendena följer med till den nya dagen:' : 'Det här ärendet följer med till den nya dagen:';
  return many ? 'De här ärendena förlorar sin dag:' : 'Det här ärendet förlorar sin dag:';
}

function counted(count: number): string {
  return sentenceCase(`${smallNumber(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'}`);
}

function dayText(date: IsoDate | null, none: string): string {
  return date ? formatIsoDate(date) : none;
}
