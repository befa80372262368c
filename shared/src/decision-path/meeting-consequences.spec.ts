import type { ActorRef } from '../actors/actor';
import { aCalendar, aFact, YEAR_2018 } from './calendar-examples';
import type { DecisionCalendar, PathMeeting } from './decision-path';
import { meetingConsequences, type LeaningAction } from './meeting-consequences';

const TODAY = '2018-02-26';
const KF: ActorRef = { id: 'KF', name: 'Kommunfullmäktige', kind: 'body' };

const anAction = (title: string, fields: Partial<LeaningAction> = {}): LeaningAction => ({
  actionId: title,
  title,
  reviewTitle: 'Översyn',
  deciders: [KF],
  deadline: '2018-06-30',
  important: false,
  proposedById: null,
  facts: [],
  answers: [],
  ...fields,
});

function when(meetingId: string, fields: Partial<PathMeeting>): DecisionCalendar {
  const changed = (meeting: PathMeeting): PathMeeting =>
    meeting.id === meetingId ? { ...meeting, ...fields } : meeting;
  return aCalendar([...YEAR_2018.bodies.values()].map((body) => ({ ...body, meetings: body.meetings.map(changed) })));
}

describe('when the council’s meeting on 18 June', () => {
  it('is cancelled, the decision is made in April and the papers are due six weeks earlier', () => {
    const consequences = meetingConsequences(
      YEAR_2018,
      when('KF-2018-06-18', { state: 'cancelled' }),
      [anAction('Arbetsmarknad')],
      TODAY,
    );
    expect(consequences).toEqual([
      {
        actionId: 'Arbetsmarknad',
        title: 'Arbetsmarknad',
        reviewTitle: 'Översyn',
        deadline: '2018-06-30',
        decider: 'Kommunfullmäktige',
        before: { meeting: '2018-06-18', papersDue: '2018-05-03' },
        after: { meeting: '2018-04-23', papersDue: '2018-03-19' },
        lost: false,
      },
    ]);
  });

  it('is cancelled after the other days have passed, the deadline is lost and the first meeting of autumn told', () => {
    const cancelled = when('KF-2018-06-18', { state: 'cancelled' });
    expect(meetingConsequences(YEAR_2018, cancelled, [anAction('Arbetsmarknad')], '2018-04-25')).toMatchObject([
      { after: { meeting: '2018-09-24', papersDue: '2018-08-13' }, lost: true },
    ]);
  });

  it('is cancelled when the papers for the meeting before are late, the first meeting that can be reached is told', () => {
    const cancelled = when('KF-2018-06-18', { state: 'cancelled' });
    expect(meetingConsequences(YEAR_2018, cancelled, [anAction('Arbetsmarknad')], '2018-03-20')).toMatchObject([
      { after: { meeting: '2018-09-24', papersDue: '2018-08-13' }, lost: true },
    ]);
  });

  it('is moved past the deadline, those that lose it come first and those that do not lean on it are left out', () => {
    const moved = when('KF-2018-06-18', { date: '2018-07-02' });
    const actions = [
      anAction('Har tid på sig', { deadline: '2018-12-31' }),
      anAction('Utan datum', { deadline: null }),
      anAction('Bereds i juli', { deadline: '2018-07-31' }),
      anAction('Ska vara klar i juni'),
      anAction('Är beslutad', { facts: [aFact({ bodyId: 'KF', date: '2018-01-29', outcome: 'approved' })] }),
    ];
    expect(meetingConsequences(YEAR_2018, moved, actions, '2018-04-25')).toMatchObject([
      { title: 'Ska vara klar i juni', lost: true },
      { title: 'Bereds i juli', after: { meeting: '2018-07-02', papersDue: '2018-05-03' }, lost: false },
    ]);
  });
});
