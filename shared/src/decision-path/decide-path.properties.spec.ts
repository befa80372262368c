import fc from 'fast-check';
import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { aBody, aCalendar, aFact, aNeed } from './calendar-examples';
import { decisionPath } from './decide-path';
import {
  DECISION_OUTCOMES,
  DECISION_ROLES,
  type DecisionCalendar,
  type PathBody,
  type PathFact,
  type PathMeeting,
  type PathNeed,
  type PathState,
} from './decision-path';

const TODAY = '2018-02-26';
const IDS = ['AU', 'KS', 'KF', 'SN'] as const;
const day = (from: number, to: number): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));

function meetingOf(bodyId: string, leads: fc.Arbitrary<number | null>): fc.Arbitrary<PathMeeting> {
  return fc
    .record({
      offset: fc.integer({ min: -10, max: 50 }),
      state: fc.constantFrom<PathMeeting['state']>('planned', 'planned', 'planned', 'cancelled'),
      submission: leads,
      notice: fc.option(fc.nat({ max: 12 })),
    })
    .map(({ offset, state, submission, notice }) => {
      const date = addDays(TODAY, offset);
      return {
        id: `${bodyId}${offset}`,
        date,
        state,
        submissionDue: submission === null ? null : addDays(date, -submission),
        noticeDue: notice === null ? null : addDays(date, -notice),
      };
    });
}

function bodyOf(id: string, preparedById: fc.Arbitrary<string | null>, leads: fc.Arbitrary<number | null>) {
  return fc
    .record({
      preparedById,
      kind: fc.constantFrom<PathBody['kind']>('board', 'union', null),
      meetings: fc.uniqueArray(meetingOf(id, leads), { maxLength: 6, selector: ({ date }) => date }),
    })
    .map((fields) => aBody(id, fields));
}

const known = fc.nat({ max: 25 });
const perhaps = fc.option(known);
/** AU prepares for KS, which prepares for KF. */
const calendarOf = (leads: fc.Arbitrary<number | null>): fc.Arbitrary<DecisionCalendar> =>
  fc
    .tuple(
      bodyOf('AU', fc.constant(null), leads),
      bodyOf('KS', fc.constant('AU'), leads),
      bodyOf('KF', fc.constant('KS'), leads),
      bodyOf('SN', fc.constant(null), leads),
    )
    .map((bodies) => aCalendar(bodies));

/** Anything may prepare for anything, also in circles and for bodies that nobody knows. */
const oddCalendar: fc.Arbitrary<DecisionCalendar> = fc
  .tuple(...IDS.map((id) => bodyOf(id, fc.option(fc.constantFrom(...IDS, 'X')), perhaps)))
  .map((bodies) => aCalendar(bodies, { unions: [{ id: 'u', union: 'A', mode: 'mbl', from: TODAY, note: null }] }));

const fact: fc.Arbitrary<PathFact> = fc.record({
  bodyId: fc.constantFrom(...IDS),
  meetingId: fc.option(
    fc.tuple(fc.constantFrom(...IDS), fc.integer({ min: -10, max: 50 })).map(([id, n]) => `${id}${n}`),
  ),
  date: fc.option(day(-10, 0)),
  outcome: fc.option(fc.constantFrom(...DECISION_OUTCOMES)),
  role: fc.constantFrom(...DECISION_ROLES),
});
const needOf = (facts: fc.Arbitrary<PathFact[]>): fc.Arbitrary<PathNeed> =>
  fc.record({
    bodyId: fc.constantFrom('KF', 'KS', 'X'),
    deadline: fc.option(day(-10, 60), { freq: 8 }),
    important: fc.boolean(),
    proposedById: fc.option(fc.constantFrom('SN', 'AU', 'X')),
    facts,
  });
const anyNeed = needOf(fc.array(fact, { maxLength: 4 }));
const newMatter = fc
  .record({ deadline: day(-10, 60), proposedById: fc.option(fc.constant('SN')) })
  .map((fields) => aNeed(fields));

/** The better a state, the higher. What is unknown is no better than what is known to be impossible. */
const RANK: Record<PathState, number> = {
  'no-deadline': 0,
  'no-calendar': 0,
  impossible: 0,
  'papers-late': 1,
  open: 2,
  'on-agenda': 3,
  decided: 4,
};

function withMeetings(
  calendar: DecisionCalendar,
  change: (body: PathBody) => readonly PathMeeting[],
): DecisionCalendar {
  return aCalendar(
    [...calendar.bodies.values()].map((body) => ({ ...body, meetings: change(body) })),
    calendar,
  );
}

describe('any way to a decision', () => {
  it('is in the order of time, without a cancelled meeting, and its meetings are ahead unless something was said', () => {
    fc.assert(
      fc.property(oddCalendar, anyNeed, (calendar, need) => {
        const meetings = new Map([...calendar.bodies.values()].flatMap((body) => body.meetings.map((m) => [m.id, m])));
        const { steps } = decisionPath(calendar, need, TODAY);
        const dates = steps.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        for (const { meetingId, settled, date } of steps) {
          const meeting = meetingId === null ? undefined : meetings.get(meetingId);
          if (settled || !meeting) continue;
          expect(meeting).toMatchObject({ state: 'planned', date });
          const said = need.facts.some((known) => known.meetingId === meetingId);
          expect(said || date >= TODAY).toBe(true);
        }
      }),
    );
  });

  it('is the same whether a cancelled meeting is told or not, and in whatever order the meetings come', () => {
    fc.assert(
      fc.property(oddCalendar, anyNeed, (calendar, need) => {
        const turned = withMeetings(calendar, ({ meetings }) =>
          meetings.filter(({ state }) => state === 'planned').reverse(),
        );
        expect(decisionPath(turned, need, TODAY)).toEqual(decisionPath(calendar, need, TODAY));
      }),
    );
  });

  it('never gets worse with more meetings, and its papers are never due earlier', () => {
    fc.assert(
      fc.property(calendarOf(perhaps), newMatter, fc.nat(), (calendar, need, drop) => {
        const fewer = decisionPath(
          withMeetings(calendar, ({ meetings }) => meetings.filter((_, index) => (drop >> index) % 2 === 0)),
          need,
          TODAY,
        );
        const more = decisionPath(calendar, need, TODAY);
        expect(RANK[more.state]).toBeGreaterThanOrEqual(RANK[fewer.state]);
      }),
    );
    fc.assert(
      fc.property(calendarOf(known), newMatter, fc.nat(), (calendar, need, drop) => {
        const fewer = decisionPath(
          withMeetings(calendar, ({ meetings }) => meetings.filter((_, index) => (drop >> index) % 2 === 0)),
          need,
          TODAY,
        );
        const more = decisionPath(calendar, need, TODAY);
        expect((more.papersDue ?? '') >= (fewer.papersDue ?? '')).toBe(true);
      }),
    );
  });

  it('is as good as the best of all chains that can be tried one by one', () => {
    fc.assert(
      fc.property(calendarOf(known), newMatter, (calendar, need) => {
        const path = decisionPath(calendar, need, TODAY);
        const best = bestByTrying(calendar, need);
        if (path.state === 'open' || path.state === 'papers-late') {
          expect({ papersDue: path.papersDue, meeting: path.meeting?.date }).toEqual(best);
        } else {
          const calendarHasEnded = path.remarks.some(({ code }) => code === 'calendar-ends');
          expect(best === null || calendarHasEnded).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('needs nothing more once the decider has answered', () => {
    fc.assert(
      fc.property(calendarOf(perhaps), newMatter, (calendar, need) => {
        const facts = [aFact({ bodyId: 'KF', date: TODAY, outcome: 'approved' })];
        expect(decisionPath(calendar, { ...need, facts }, TODAY)).toMatchObject({ state: 'decided', next: null });
      }),
    );
  });
});

/** Every combination of coming meetings in order, the one with the latest papers and then the earliest decision. */
function bestByTrying(calendar: DecisionCalendar, need: PathNeed): { papersDue: string; meeting: string } | null {
  const ids = [...(need.proposedById ? [need.proposedById] : []), 'AU', 'KS', 'KF'];
  let chains: PathMeeting[][] = [[]];
  for (const id of ids) {
    const coming = (calendar.bodies.get(id)?.meetings ?? []).filter(
      ({ state, date }) => state === 'planned' && date >= TODAY,
    );
    chains = chains.flatMap((chain) =>
      coming
        .filter((meeting) => chain.every((before) => suits(before, meeting, chain)))
        .map((meeting) => [...chain, meeting]),
    );
  }
  return (
    chains
      .map((chain) => ({
        papersDue: chain.map(({ submissionDue }) => submissionDue ?? '').sort()[0] ?? '',
        meeting: chain.at(-1)?.date ?? '',
      }))
      .filter(({ meeting }) => meeting <= (need.deadline ?? ''))
      .sort((a, b) => b.papersDue.localeCompare(a.papersDue) || a.meeting.localeCompare(b.meeting))[0] ?? null
  );
}

function suits(before: PathMeeting, meeting: PathMeeting, chain: readonly PathMeeting[]): boolean {
  if (before !== chain.at(-1)) return true;
  return before.date < meeting.date && before.date <= (meeting.noticeDue ?? meeting.date);
}
