import type { PathMeeting } from '../decision-path/decision-path';
import { aBody, aDecision, FILED_INFORMATION, MOTION_PROPOSAL } from './decision-examples';
import { decisionDay, decisionRemarks } from './decision-remarks';
import type { DecisionRemark } from './matter';

type Meeting = Pick<PathMeeting, 'id' | 'date' | 'state'>;
const meeting = (date: string, state: Meeting['state'] = 'planned'): Meeting => ({ id: date, date, state });
const CALENDAR = [meeting('2012-10-18'), meeting('2012-11-22'), meeting('2012-12-13', 'cancelled')];
const council = aBody('Kommunfullmäktige');
const committee = (date: string | null, id = 'au-80') =>
  aDecision({ id, body: aBody('Allmänna utskottet'), role: 'prepares', outcome: 'noted', date });

describe('a decision that is as it should be', () => {
  it('has no remarks: prepared, on a meeting day, approved and posted in time', () => {
    const decision = aDecision({ approvedOn: '2012-11-29', postedOn: '2012-11-29' });
    expect(decisionRemarks(decision, [committee('2012-11-13')], CALENDAR)).toEqual([]);
    for (const filed of FILED_INFORMATION.decisions) {
      const others = FILED_INFORMATION.decisions.filter(({ id }) => id !== filed.id);
      expect(decisionRemarks({ ...filed, approvedOn: null, postedOn: null }, others, [])).toEqual([]);
    }
  });
});

describe('a secretary is told of', () => {
  const before: DecisionRemark[] = [{ code: 'before-preparation', body: 'Allmänna utskottet', date: '2012-11-27' }];

  it('a decision before its preparation', () => {
    expect(decisionRemarks(aDecision(), [committee('2012-11-27')], [])).toEqual(before);
    expect(decisionRemarks(aDecision({ outcome: null }), [committee('2012-11-27')], [])).toEqual(before);
  });

  it.each([
    ['prepared on the same day', aDecision(), [committee('2012-11-22')]],
    ['prepared on a day that nobody knows', aDecision(), [committee(null)]],
    ['prepared before, and then once more', aDecision(), [committee('2012-11-13'), committee('2012-11-27', 'au-90')]],
    ['sent back, and prepared afterwards', aDecision({ outcome: 'referredBack' }), [committee('2012-11-27')]],
    ['of the body that prepares', committee('2012-11-13'), [aDecision()]],
  ])('nothing when it is %s', (_, decision, others) => expect(decisionRemarks(decision, others, [])).toEqual([]));

  it.each<[what: string, fields: Parameters<typeof aDecision>[0], remarks: DecisionRemark[]]>([
    [
      'a day when the body does not meet',
      { date: '2012-11-23' },
      [{ code: 'not-a-meeting-day', body: 'Socialnämnden', date: '2012-11-23' }],
    ],
    ['a meeting that was cancelled', { date: '2012-12-13' }, [{ code: 'meeting-cancelled', date: '2012-12-13' }]],
    [
      'a cancelled meeting that it still stands on',
      { date: null, meetingId: '2012-12-13', outcome: null },
      [{ code: 'meeting-cancelled', date: '2012-12-13' }],
    ],
    [
      'a day that is not that of its meeting',
      { date: '2012-11-23', meetingId: '2012-11-22' },
      [{ code: 'not-a-meeting-day', body: 'Socialnämnden', date: '2012-11-23' }],
    ],
    ['a decision without a day', { date: null }, [{ code: 'date-missing' }]],
    ['no day that is still to be set', { date: null, outcome: null }, []],
    ['nothing in a year without a calendar', { date: '2013-01-24' }, []],
    ['nothing when a role decides on delegation', { date: '2012-11-23', byDelegation: true }, []],
    ['a late approval', { approvedOn: '2012-12-07' }, [{ code: 'approval-late', due: '2012-12-06' }]],
    ['no late approval on the last day', { approvedOn: '2012-12-06' }, []],
    [
      'a protocol posted before it was approved',
      { approvedOn: '2012-11-29', postedOn: '2012-11-28' },
      [{ code: 'posted-before-approved' }],
    ],
  ])('%s', (_, fields, remarks) => expect(decisionRemarks(aDecision(fields), [], CALENDAR)).toEqual(remarks));

  it('nothing when another meeting of the body is held on the day of a cancelled one', () => {
    const meetings = [meeting('2012-11-22', 'cancelled'), { ...meeting('2012-11-22'), id: 'extra' }];
    expect(decisionRemarks(aDecision(), [], meetings)).toEqual([]);
  });
});

describe('a proposal to the council', () => {
  const pending = aDecision({ id: 'kf', body: council, outcome: null, date: null });

  it('is only a proposal, whoever moved and dissented, until the council has decided', () => {
    const only: DecisionRemark = { code: 'proposal-only', to: 'Kommunfullmäktige' };
    expect(MOTION_PROPOSAL.floorMotions).toHaveLength(2);
    expect(MOTION_PROPOSAL.dissents.map(({ by }) => by)).toEqual(['Motionären']);
    expect(decisionRemarks(MOTION_PROPOSAL, [pending], [])).toEqual([{ code: 'date-missing' }, only]);
    const tabled = { ...pending, outcome: 'tabled', date: '2017-06-05' } as const;
    expect(decisionRemarks(MOTION_PROPOSAL, [tabled], [])).toContainEqual(only);
    const answered = { ...pending, outcome: 'answered', date: '2017-06-05' } as const;
    expect(decisionRemarks(MOTION_PROPOSAL, [answered], [])).toEqual([{ code: 'date-missing' }]);
  });

  it('does not say to whom when nobody has written it down', () => {
    expect(decisionRemarks({ ...MOTION_PROPOSAL, outcome: 'tabled' }, [], [])).not.toContainEqual({
      code: 'proposal-only',
      to: null,
    });
    expect(decisionRemarks(MOTION_PROPOSAL, [], [])).toContainEqual({ code: 'proposal-only', to: null });
  });
});

describe('the day of a decision', () => {
  it.each([
    ['its own', { date: '2012-11-22', meetingId: '2012-10-18' }, '2012-11-22'],
    ['that of its meeting', { date: null, meetingId: '2012-10-18' }, '2012-10-18'],
    ['unknown', { date: null, meetingId: 'another' }, null],
  ])('is %s', (_, decision, day) => expect(decisionDay(decision, CALENDAR)).toBe(day));
});
