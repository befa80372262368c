import fc from 'fast-check';
import { addDays } from '../dates/iso-calendar';
import { DECISION_OUTCOMES } from '../decision-path/decision-path';
import { MEETING_STATES } from '../meetings/meeting';
import { aBody, aDecision, FILED_INFORMATION } from './decision-examples';
import { proposalsAfter, type DecisionSurroundings } from './proposals-after';

const SURROUNDINGS: DecisionSurroundings = {
  matterTitle: 'Ny delegeringsordning',
  others: [],
  meetings: [
    { id: 'april', date: '2018-04-18', state: 'planned' },
    { id: 'mars', date: '2018-03-07', state: 'cancelled' },
    { id: 'januari', date: '2018-01-31', state: 'planned' },
    { id: 'maj', date: '2018-05-23', state: 'planned' },
  ],
  completed: [],
};
const tabled = aDecision({ outcome: 'tabled', date: '2018-01-31' });
const sentBack = aDecision({ outcome: 'referredBack', date: '2018-01-31' });
const later = aDecision({ id: 'later', date: '2018-04-18' });

describe('after a decision', () => {
  it('a tabled matter is proposed for the next meeting that is held, neither the same one nor a cancelled one', () => {
    expect(proposalsAfter(tabled, SURROUNDINGS, '2018-02-01')).toEqual([
      { kind: 'next-meeting', decisionId: 'decision', meetingId: 'april', date: '2018-04-18', body: 'Socialnämnden' },
    ]);
  });

  it('a matter tabled long ago, on a known day or not, is proposed for a meeting that is still to come', () => {
    const coming = [expect.objectContaining({ meetingId: 'maj' })];
    expect(proposalsAfter(tabled, SURROUNDINGS, '2018-04-19')).toEqual(coming);
    expect(proposalsAfter({ ...tabled, date: null }, SURROUNDINGS, '2018-04-19')).toEqual(coming);
  });

  it('nobody is sent to a meeting when the calendar has none', () => {
    expect(proposalsAfter(tabled, SURROUNDINGS, '2018-05-24')).toEqual([
      { kind: 'no-next-meeting', decisionId: 'decision', body: 'Socialnämnden' },
    ]);
  });

  it('papers that were sent back are proposed to be completed, until somebody has begun', () => {
    expect(proposalsAfter(sentBack, SURROUNDINGS, '2018-02-01')).toEqual([
      { kind: 'complete-papers', decisionId: 'decision', title: 'Komplettera underlaget: Ny delegeringsordning' },
    ]);
    expect(proposalsAfter(sentBack, { ...SURROUNDINGS, completed: ['decision'] }, '2018-02-01')).toEqual([]);
    expect(proposalsAfter(sentBack, { ...SURROUNDINGS, completed: ['another'] }, '2018-02-01')).toHaveLength(1);
  });

  it.each([
    ['has decided it later', later, 0],
    ['has it on the agenda of a later meeting', { ...later, outcome: null }, 0],
    ['has it before it on a day that is not set', { ...later, outcome: null, date: null }, 0],
    ['decided something before', { ...later, date: '2017-12-06' }, 1],
    ['is another one', { ...later, body: aBody('Kommunstyrelsen') }, 1],
  ])('when the body %s there are %#', (_, other, proposals) => {
    const surroundings = { ...SURROUNDINGS, others: [other] };
    expect(proposalsAfter(tabled, surroundings, '2018-02-01')).toHaveLength(proposals);
    expect(proposalsAfter(sentBack, surroundings, '2018-02-01')).toHaveLength(proposals);
  });

  it('that files the matter nothing is made of it: the promises in it live on by themselves', () => {
    for (const filed of FILED_INFORMATION.decisions) {
      expect(proposalsAfter(filed, SURROUNDINGS, '2012-11-23')).toEqual([]);
    }
  });

  it('never proposes a meeting that has been or that is cancelled, nor more than one thing', () => {
    const day = fc.nat({ max: 400 }).map((days) => addDays('2018-01-01', days));
    const meetings = fc.array(fc.record({ id: fc.uuid(), date: day, state: fc.constantFrom(...MEETING_STATES) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...DECISION_OUTCOMES),
        fc.option(day),
        day,
        meetings,
        (outcome, date, today, known) => {
          const proposals = proposalsAfter(aDecision({ outcome, date }), { ...SURROUNDINGS, meetings: known }, today);
          expect(proposals.length).toBe(outcome === 'tabled' || outcome === 'referredBack' ? 1 : 0);
          for (const proposal of proposals) {
            if (proposal.kind !== 'next-meeting') continue;
            expect(proposal.date >= today && proposal.date > (date ?? '')).toBe(true);
            expect(known.find(({ id }) => id === proposal.meetingId)?.state).toBe('planned');
          }
        },
      ),
    );
  });
});
