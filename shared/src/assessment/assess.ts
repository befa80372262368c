import type { IsoDate } from '../dates/iso-date';
import type { AssessedAction, AssessedDependency, Assessment, Reason } from './assessment';
import { answerReason, decidedRemark, decisionReasons, isApproved } from './decision-reasons';
import { REPORT_DAYS, RULE_OF, START_DAYS, WATCH_DAYS } from './assessment-rules';
import { daysFrom, flagsOf } from './remembered-days';

/**
 * How `action` stands on the Swedish calendar day `today`, by the table ASSESSMENT_RULES: the gravest reason decides the
 * light and the word, the others follow, remarks last. Pure: the same action and day always give the same answer.
 */
export function assess(action: AssessedAction, today: IsoDate): Assessment {
  if (action.progress === 'dropped') {
    // What is done only if needed is given up by nobody when it is not.
    return {
      light: 'grey',
      standing: 'dropped',
      reasons: [{ code: action.conditional ? 'not-applicable' : 'dropped' }],
    };
  }
  if (action.progress === 'done') {
    return isApproved(action)
      ? { light: 'green', standing: 'approved', reasons: [{ code: 'approved', on: action.approvedOn }] }
      : { light: 'green', standing: 'done', reasons: doneReasons(action) };
  }
  return weighed([...signalsOf(action, today), ...remarksOf(action, today)], action, today);
}

function doneReasons(action: AssessedAction): Reason[] {
  const { deciderStates } = action;
  const reasons: Reason[] = [{ code: 'reported-done', on: action.reportedOn }];
  const deciders = awaitedDeciders(action);
  if (deciders.length > 0) reasons.push({ code: 'awaiting-approval', deciders });
  reasons.push(...(deciderStates ?? []).flatMap((state) => answerReason(state) ?? []));
  if (lacksDecider(action)) reasons.push({ code: 'decider-missing' });
  return reasons;
}

/** Those whose yes has not come and whose no has not either. */
function awaitedDeciders({ deciders, deciderStates }: AssessedAction): string[] {
  return deciderStates
    ? deciderStates
        .filter(({ answer }) => answer !== 'approved' && answer !== 'rejected')
        .map(({ decider }) => decider.name)
    : [...deciders];
}

/** Whether nobody is named to decide what somebody must decide. */
export function lacksDecider({
  deciders,
  needsDecider = true,
}: Pick<AssessedAction, 'deciders' | 'needsDecider'>): boolean {
  return needsDecider && deciders.length === 0;
}

function weighed(reasons: Reason[], action: AssessedAction, today: IsoDate): Assessment {
  reasons.sort((a, b) => placeOf(a) - placeOf(b));
  const rule = reasons[0] && RULE_OF.get(reasons[0].code);
  if (rule?.light && rule.standing) return { light: rule.light, standing: rule.standing, reasons };
  return { light: 'green', standing: 'ok', reasons: [calmReason(action, today), ...reasons] };
}

function placeOf(reason: Reason): number {
  return RULE_OF.get(reason.code)?.place ?? RULE_OF.size;
}

/** What is said when nothing speaks against the action. */
function calmReason(action: AssessedAction, today: IsoDate): Reason {
  const date = isContinuous(action) ? null : action.deadlineDate;
  return date === null
    ? { code: 'deadline-open', openKind: 'ongoing' }
    : { code: 'on-track', daysLeft: daysFrom(today, date) };
}

/** Work without an end is judged by its reports alone. */
function isContinuous({ progress, openKind, deadlineDate }: AssessedAction): boolean {
  return progress === 'continuous' || (openKind === 'ongoing' && deadlineDate === null);
}

function signalsOf(action: AssessedAction, today: IsoDate): Reason[] {
  const reasons: Reason[] = [];
  if (!action.hasResponsible) reasons.push({ code: 'responsible-missing' });
  if (action.progress === 'paused') reasons.push({ code: 'paused' });
  if (typeof action.cannotBecause === 'string') reasons.push({ code: 'cannot', because: action.cannotBecause });
  if (!isContinuous(action)) {
    if (action.deadlineDate === null) reasons.push(undatedReason(action));
    else addDeadlineSignals(reasons, action, action.deadlineDate, today);
    addMilestoneSignals(reasons, action, today);
    addDependencySignals(reasons, action, today);
    reasons.push(...decisionReasons(action.deciderStates ?? [], today));
  }
  const silence = silenceReason(action, today);
  if (silence) reasons.push(silence);
  return reasons;
}

function undatedReason({ openKind, relative, deadlineText }: AssessedAction): Reason {
  if (relative && deadlineText) return { code: 'deadline-relative', text: deadlineText };
  return openKind ? { code: 'deadline-open', openKind } : { code: 'deadline-missing' };
}

function addDeadlineSignals(reasons: Reason[], action: AssessedAction, deadline: IsoDate, today: IsoDate): void {
  const daysLeft = daysFrom(today, deadline);
  if (daysLeft < 0) reasons.push({ code: 'deadline-passed', days: -daysLeft });
  else if (daysLeft <= START_DAYS && action.progress === 'notStarted') reasons.push({ code: 'not-started', daysLeft });
  if (action.forecast !== null && action.forecast > deadline) {
    reasons.push({ code: 'forecast-late', forecast: action.forecast, days: daysFrom(deadline, action.forecast) });
  }
}

function addMilestoneSignals(reasons: Reason[], action: AssessedAction, today: IsoDate): void {
  for (const { title, date, done } of action.milestones) {
    if (done || date === null) continue;
    const daysLeft = daysFrom(today, date);
    if (daysLeft < 0) reasons.push({ code: 'milestone-passed', title, days: -daysLeft });
    else if (daysLeft <= START_DAYS && action.progress === 'notStarted' && date !== action.deadlineDate) {
      reasons.push({ code: 'milestone-near', title, daysLeft });
    }
  }
}

function addDependencySignals(reasons: Reason[], action: AssessedAction, today: IsoDate): void {
  for (const dependency of action.dependencies) {
    const reason = dependency.settled ? null : dependencyReason(dependency, action.deadlineDate, today);
    if (reason) reasons.push(reason);
  }
}

function dependencyReason(dependency: AssessedDependency, deadline: IsoDate | null, today: IsoDate): Reason | null {
  const { text, expected } = dependency;
  if (expected !== null && deadline !== null && expected > deadline) return { code: 'dependency-late', text };
  if (expected !== null && expected < today) {
    return { code: 'dependency-overdue', text, days: daysFrom(expected, today) };
  }
  if (dependency.decision) return { code: 'awaiting-decision', text };
  return dependency.outside && expected === null && deadline !== null ? { code: 'dependency-undated', text } : null;
}

/** Too long since anybody said how it goes, for work that goes on or will soon be due. */
function silenceReason(action: AssessedAction, today: IsoDate): Reason | null {
  if (action.progress === 'notStarted' && !isContinuous(action) && !isWatched(action, today)) return null;
  const since = action.reportedOn ?? action.addedOn;
  const days = daysFrom(since, today);
  if (days <= REPORT_DAYS) return null;
  return action.reportedOn === null
    ? { code: 'never-reported', days }
    : { code: 'report-old', days, on: action.reportedOn };
}

function isWatched({ deadlineDate, openKind }: AssessedAction, today: IsoDate): boolean {
  return deadlineDate === null ? openKind === 'asap' : daysFrom(today, deadlineDate) <= WATCH_DAYS;
}

function remarksOf(action: AssessedAction, today: IsoDate): Reason[] {
  const remarks: Reason[] = [];
  const decided = decidedRemark(action);
  if (decided) remarks.push(decided);
  if (action.wrongLevel) remarks.push({ code: 'decider-not-competent', ...action.wrongLevel });
  if (lacksDecider(action)) remarks.push({ code: 'decider-missing' });
  if (action.deadlineDate === null || isContinuous(action)) return remarks;
  const days = daysFrom(action.deadlineDate, today);
  if (days > 0 && action.reportedBack?.delayReason === null) remarks.push({ code: 'delay-reason-missing', days });
  for (const flag of flagsOf(action.deadlineDate)) {
    remarks.push(
      flag.kind === 'holiday'
        ? { code: 'falls-on-holiday', name: flag.name ?? 'helgdag' }
        : { code: 'falls-on-weekend', weekday: flag.kind },
    );
  }
  return remarks;
}
