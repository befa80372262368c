import fc from 'fast-check';
import { addDays } from '../dates/iso-calendar';
import { DECISION_OUTCOMES, type DecisionOutcome } from '../decision-path/decision-path';
import { aBody, aDecision, MOTION_PROPOSAL } from './decision-examples';
import { matterClock, type ClockedMatter } from './matter-clock';
import { openCommitments, reportBackDue, type Commitment } from './open-commitments';

const MOTION: ClockedMatter = {
  kind: 'motion',
  submittedOn: '2014-01-27',
  closedOn: null,
  delayReason: null,
  decisions: [MOTION_PROPOSAL],
  reportBackDue: null,
};
const byCouncil = (outcome: DecisionOutcome | null, date: string | null = '2017-06-05') =>
  aDecision({ id: 'kf', body: aBody('Kommunfullmäktige'), role: 'decides', outcome, date });

describe('the clock of a motion', () => {
  it('runs for a year from the day it was submitted', () => {
    expect(matterClock(MOTION, '2015-01-27')).toEqual({
      kind: 'motion',
      due: '2015-01-27',
      daysLeft: 0,
      late: false,
      reasonMissing: false,
    });
    expect(matterClock(MOTION, '2015-01-28')).toMatchObject({ daysLeft: -1, late: true, reasonMissing: true });
    expect(matterClock(MOTION, '2017-05-08')?.daysLeft).toBe(-832);
  });

  it.each([
    ['2016-02-29', '2017-02-28'],
    ['2015-02-28', '2016-02-28'],
    ['2014-12-31', '2015-12-31'],
  ])('that was submitted %s ends %s', (submittedOn, due) =>
    expect(matterClock({ ...MOTION, submittedOn }, '2015-06-01')?.due).toBe(due),
  );

  it('asks for a reason until there is one, but stays late', () => {
    expect(matterClock({ ...MOTION, delayReason: 'Remissvaren kom sent.' }, '2015-01-28')).toMatchObject({
      late: true,
      reasonMissing: false,
    });
    expect(matterClock({ ...MOTION, delayReason: '  ' }, '2015-01-28')?.reasonMissing).toBe(true);
  });

  it.each<[what: string, decisions: ClockedMatter['decisions'], runs: boolean]>([
    ['a proposal of the executive board', [MOTION_PROPOSAL], true],
    ['a council that has tabled it', [byCouncil('tabled')], true],
    ['a council that has sent it back', [byCouncil('referredBack')], true],
    ['a council that is to decide', [byCouncil(null)], true],
    ['a council that decides later', [byCouncil('answered', '2017-06-06')], true],
    ['a council that has decided', [MOTION_PROPOSAL, byCouncil('answered')], false],
    ['a council that decided on a day nobody knows', [byCouncil('rejected', null)], false],
  ])('with %s goes on: %s', (_, decisions, runs) =>
    expect(matterClock({ ...MOTION, decisions }, '2017-06-05') !== null).toBe(runs),
  );

  it('stops on the day the matter is closed', () => {
    const closed = { ...MOTION, closedOn: '2016-01-01' };
    expect(matterClock(closed, '2015-12-31')).not.toBeNull();
    expect(matterClock(closed, '2016-01-01')).toBeNull();
  });

  it('never runs for what nobody has submitted, and never starts again', () => {
    expect(matterClock({ ...MOTION, submittedOn: null }, '2015-01-28')).toBeNull();
    fc.assert(
      fc.property(
        fc.nat({ max: 3000 }),
        fc.nat({ max: 900 }),
        fc.constantFrom(...DECISION_OUTCOMES),
        (after, more, outcome) => {
          const today = addDays('2014-01-27', after);
          const matter = { ...MOTION, decisions: [byCouncil(outcome, '2016-05-02')] };
          const [now, then] = [matterClock(matter, today), matterClock(matter, addDays(today, more))];
          expect(now === null && then !== null).toBe(false);
          if (now?.late && then) expect(then.late).toBe(true);
        },
      ),
    );
  });
});

describe('the commissions of a matter', () => {
  const commission: Commitment = {
    origin: 'commission',
    deadlineDate: '2015-12-31',
    progress: 'ongoing',
  };
  const given: ClockedMatter = { ...MOTION, kind: 'commission', submittedOn: '2015-05-31' };

  it('of May 2015 to report back in December is late on New Year’s Day', () => {
    const matter = { ...given, reportBackDue: reportBackDue([commission]) };
    expect(matterClock(matter, '2015-12-31')).toMatchObject({ kind: 'commission', due: '2015-12-31', late: false });
    expect(matterClock(matter, '2016-01-01')).toMatchObject({ late: true, reasonMissing: true });
  });

  it('are due on the earliest day of those that remain, and of no other work', () => {
    const commissions: Commitment[] = [
      { ...commission, deadlineDate: '2015-09-30', progress: 'done' },
      { ...commission, deadlineDate: '2016-03-31' },
      commission,
      { ...commission, deadlineDate: null },
      { ...commission, origin: 'commitment', deadlineDate: '2015-06-30' },
    ];
    expect(reportBackDue(commissions)).toBe('2015-12-31');
    expect(reportBackDue([])).toBeNull();
    expect(matterClock({ ...given, reportBackDue: null }, '2016-01-01')).toBeNull();
  });

  it('stay open, and go on to be reminded of, when the matter has been filed and closed', () => {
    const promised: Commitment[] = [
      { ...commission, deadlineDate: '2013-02-15' },
      { origin: 'commitment', deadlineDate: null, progress: 'notStarted' },
    ];
    const filed = aDecision({ outcome: 'filed' });
    const open = { ...given, decisions: [filed], reportBackDue: reportBackDue(promised) };
    const closed = { ...open, closedOn: '2012-11-22' };
    expect(openCommitments(promised)).toEqual(promised);
    expect(matterClock(closed, '2013-02-04')).toEqual(matterClock(open, '2013-02-04'));
    expect(matterClock(closed, '2013-02-04')?.daysLeft).toBe(11);
  });
});
