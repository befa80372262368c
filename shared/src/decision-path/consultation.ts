import type { UnionRegime } from '../bodies/body';
import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { DecisionCalendar, PathMeeting, PathRemark, PathStep } from './decision-path';
import type { PlannedMeetings } from './matter-progress';

/** What must be done with the unions before a decision, and what stands in the way of it; never a reason to stop. */
export interface Consultation {
  steps: PathStep[];
  remarks: PathRemark[];
}

/**
 * The steps before an important change is decided at `decision`: the unions of the cooperation agreement at the last meeting
 * of a union group before it, negotiation (MBL 11 §) with the others by the day before, and by the first of these a written
 * assessment of the risks. How a union is consulted is what holds on the day of the decision.
 */
export function consultationBefore(
  decision: IsoDate,
  calendar: DecisionCalendar,
  plannedOf: PlannedMeetings,
  today: IsoDate,
): Consultation {
  const lastDay = addDays(decision, -1);
  const regimes = regimesOn(calendar.unions, decision);
  const cooperating = regimes.filter(({ mode }) => mode === 'samverkan');
  const negotiating = regimes.filter(({ mode }) => mode === 'mbl');
  const group = cooperating.length > 0 ? lastUnionMeeting(calendar, plannedOf, today, decision) : null;

  const steps: PathStep[] = [];
  if (group) steps.push({ ...stepOf('union', group.meeting.date, cooperating), ...group.where });
  if (negotiating.length > 0) steps.push(stepOf('mbl', lastDay, negotiating));
  const first = steps.map(({ date }) => date).sort()[0] ?? lastDay;
  const risk: PathStep = { kind: 'risk', date: first, body: null, meetingId: null, settled: false };
  return {
    steps: [risk, ...steps],
    remarks: cooperating.length > 0 && !group ? [{ code: 'no-union-meeting', by: decision }] : [],
  };
}

/** How each union is consulted on `day`, in the order of their names: by the latest rule that has begun to hold. */
export function regimesOn(regimes: readonly UnionRegime[], day: IsoDate): UnionRegime[] {
  const holding = new Map<string, UnionRegime>();
  for (const regime of regimes) {
    const known = holding.get(regime.union);
    if (regime.from <= day && (!known || regime.from >= known.from)) holding.set(regime.union, regime);
  }
  return [...holding.values()].sort((a, b) => a.union.localeCompare(b.union, 'sv'));
}

function stepOf(kind: 'union' | 'mbl', date: IsoDate, regimes: readonly UnionRegime[]): PathStep {
  const unions = regimes.map(({ union, mode }) => ({ union, mode }));
  return { kind, date, body: null, meetingId: null, unions, settled: false };
}

function lastUnionMeeting(
  { bodies }: DecisionCalendar,
  plannedOf: PlannedMeetings,
  today: IsoDate,
  decision: IsoDate,
): { meeting: PathMeeting; where: Pick<PathStep, 'body' | 'meetingId'> } | null {
  const possible = [...bodies.values()]
    .filter(({ kind }) => kind === 'union')
    .flatMap((body) => {
      const meeting = plannedOf(body).findLast(({ date }) => date >= today && date < decision);
      return meeting ? [{ meeting, where: { body: { id: body.id, name: body.name }, meetingId: meeting.id } }] : [];
    });
  return possible.sort((a, b) => b.meeting.date.localeCompare(a.meeting.date))[0] ?? null;
}
