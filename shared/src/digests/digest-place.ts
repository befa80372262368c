import type { ActionRow, DependencyView } from '../actions/action';
import type { MissingField } from '../actions/action-list';
import { isOpen, missingFields, needsDecider } from '../actions/assessed-action';
import type { Reason } from '../assessment/assessment';
import { wayReason } from '../assessment/decision-reasons';
import { daysFrom } from '../assessment/remembered-days';
import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { DeciderState } from '../decision-path/decision-path';
import { awaitsDecisions } from '../overview/awaited-decisions';
import { MONTH_DAYS, datedThings, sundayOf, type DatedThing } from './digest-days';
import type { DigestInput, DigestSectionKey } from './digest';

/** Days to the deadline from which it is told what an action waits for, though nothing is late yet. */
const WAIT_DAYS = 90;

/** What the day and the recipient mean for every row: worked out once for a mail. */
export interface DigestSetting {
  input: DigestInput;
  today: IsoDate;
  sunday: IsoDate;
  /** The last of the 30 days. */
  horizon: IsoDate;
  roleIds: ReadonlySet<string>;
  /** Those who answer for an open action that waits for one of the recipient's roles. */
  waitingForRecipient: ReadonlySet<string>;
}

/** A row in the section where it stands, with the day that put it there. */
export interface PlacedRow {
  key: Exclude<DigestSectionKey, 'changed'>;
  row: ActionRow;
  thing: DatedThing | null;
}

/** The setting of a mail. */
export function digestSetting(input: DigestInput): DigestSetting {
  const { today, roles, rows } = input;
  const roleIds = new Set(roles.map(({ id }) => id));
  const waiting = rows.filter((row) => isOpen(row) && row.dependencies.some((one) => waitsFor(one, roleIds)));
  const waitingForRecipient = new Set(waiting.flatMap(({ responsible }) => responsible.map(({ id }) => id)));
  return { input, today, sunday: sundayOf(today), horizon: addDays(today, MONTH_DAYS), roleIds, waitingForRecipient };
}

function waitsFor({ settled, actorId }: DependencyView, roleIds: ReadonlySet<string>): boolean {
  return !settled && actorId !== null && roleIds.has(actorId);
}

/** Whether one of the recipient's roles answers for the action. */
export function isMine({ responsible }: ActionRow, { roleIds }: DigestSetting): boolean {
  return responsible.some(({ id }) => roleIds.has(id));
}

/** Whether the recipient is told of the action at all: they answer for it, decide it, or watch the plans. */
export function concerns(row: ActionRow, setting: DigestSetting): boolean {
  const decides = [...row.deciders, ...row.deciderStates.map(({ decider }) => decider)];
  return setting.input.watch !== null || isMine(row, setting) || decides.some(({ id }) => setting.roleIds.has(id));
}

/**
 * The first section that fits, so that each action stands once: what has passed, what comes this week and within 30 days, what
 * the recipient decides, what waits for others, what lacks something. Null when there is nothing to say but perhaps a change.
 */
export function placeOf(row: ActionRow, setting: DigestSetting): PlacedRow | null {
  if (!concerns(row, setting)) return null;
  const isWork = isOpen(row) && (isMine(row, setting) || setting.input.watch !== null);
  const dated = isWork ? datedPlace(row, setting) : null;
  if (dated) return dated;
  if (awaitedOfRecipient(row, setting).length > 0) return { key: 'decision', row, thing: null };
  if (!isWork) return null;
  if (waitsForOthers(row, setting)) return { key: 'others', row, thing: null };
  return lacks(row).length > 0 || isSilent(row) ? { key: 'missing', row, thing: null } : null;
}

function datedPlace(row: ActionRow, { today, sunday, horizon }: DigestSetting): PlacedRow | null {
  const [thing] = datedThings(row, today);
  if (thing === undefined || thing.date > horizon) return null;
  if (thing.date < today) return { key: 'late', row, thing };
  return { key: thing.date <= sunday ? 'week' : 'month', row, thing };
}

/**
 * The yes or no that the recipient owes: of a role when the work is reported as done, of a body also when it stands on an agenda
 * or its papers are soon due. What a role will have to say once the work is done is no question yet.
 */
export function awaitedOfRecipient(row: ActionRow, { roleIds, today, horizon }: DigestSetting): DeciderState[] {
  const approvedOn = row.approval?.on ?? null;
  if (!awaitsDecisions({ progress: row.progress, approvedOn })) return [];
  return row.deciderStates.filter((state) => {
    if (!roleIds.has(state.decider.id) || state.answer === 'approved' || state.answer === 'rejected') return false;
    if (!isOpen(row)) return true;
    const reason = wayReason(state, today);
    return (reason?.code === 'on-agenda' && reason.meeting <= horizon) || reason?.code === 'papers-due';
  });
}

const WAITING: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  'dependency-late',
  'dependency-overdue',
  'dependency-undated',
  'awaiting-decision',
  'meeting-impossible',
  'decision-tabled',
  'decision-referred-back',
  'decision-rejected',
]);

function waitsForOthers(row: ActionRow, setting: DigestSetting): boolean {
  if (row.assessment.reasons.some(({ code }) => WAITING.has(code))) return true;
  const { date } = row.deadline;
  return date !== null && daysFrom(setting.today, date) <= WAIT_DAYS && unsettled(row, setting).length > 0;
}

/** What the action waits for that is not settled and not the recipient; other rows of the plan tell of themselves. */
export function unsettled({ dependencies }: ActionRow, { roleIds }: DigestSetting): DependencyView[] {
  return dependencies.filter(
    ({ settled, kind, actorId }) => !settled && kind !== 'action' && (actorId === null || !roleIds.has(actorId)),
  );
}

/** What the plan does not say of an open action; nothing of one that is done. */
export function lacks(row: ActionRow): MissingField[] {
  const { progress, deadline, responsible, deciders, kind } = row;
  if (!isOpen(row)) return [];
  return missingFields({
    progress,
    deadlineDate: deadline.date,
    openKind: deadline.openKind,
    relative: deadline.precision === 'relative',
    hasResponsible: responsible.length > 0,
    deciders: deciders.map(({ name }) => name),
    needsDecider: needsDecider(kind),
  });
}

/** Whether nobody has said how it goes for more than 30 days. */
export function isSilent({ assessment }: ActionRow): boolean {
  return assessment.reasons.some(({ code }) => code === 'never-reported' || code === 'report-old');
}
