import { aDecision } from '../a-matter';
import { decisionChanges, decisionFaults, decisionRecord, decisionTextsOf, NEW_DECISION } from './decision-texts';

const TODAY = '2018-02-26';

describe('a decision as it is typed', () => {
  const decision = aDecision({
    clauses: ['att bifalla\nmotionen', 'att sända den vidare'],
    floorMotions: [{ by: 'Motionären', text: 'Bifall' }],
    dispatches: [{ id: 'p', to: 'Akten', sentOn: null }],
  });

  it('has one clause, motion and recipient on each line', () => {
    expect(decisionTextsOf(decision)).toMatchObject({
      date: '19 februari 2018',
      clauses: 'att bifalla motionen\natt sända den vidare',
      floorMotions: 'Motionären: Bifall',
      sentTo: 'Akten',
    });
  });

  it('changes nothing when nothing was typed, not even clauses of several lines', () => {
    const texts = decisionTextsOf(decision);
    expect(decisionChanges(texts, texts, TODAY)).toEqual({});
  });

  it('tells only what differs', () => {
    const before = decisionTextsOf(decision);
    const typed = { ...before, outcome: 'tabled' as const, dissents: 'Motionären: eget yrkande', pages: '' };
    expect(decisionChanges(before, typed, TODAY)).toEqual({
      outcome: 'tabled',
      dissents: [{ by: 'Motionären', text: 'eget yrkande' }],
      pages: null,
    });
  });

  it('follows its meeting when one is chosen, and a typed day when none is', () => {
    const before = decisionTextsOf(decision);
    expect(decisionChanges(before, { ...before, meetingId: 'm1' }, TODAY)).toEqual({ meetingId: 'm1', date: null });
    const chosen = decisionTextsOf(aDecision({ meetingId: 'm1' }));
    expect(decisionChanges(chosen, { ...chosen, meetingId: '', date: '180221' }, TODAY)).toEqual({
      meetingId: null,
      date: '2018-02-21',
    });
  });

  it('is sent with its days as they were read, and without empty lines', () => {
    const texts = {
      ...NEW_DECISION,
      bodyId: 'sn',
      date: '22 november 2012',
      clauses: 'att\n\n  att också ',
      sentTo: '\n',
    };
    expect(decisionRecord(texts, TODAY)).toMatchObject({
      date: '2012-11-22',
      outcome: null,
      clauses: ['att', 'att också'],
      sentTo: [],
    });
  });

  it('is at fault without a body, with days that are none, and with a motion by nobody', () => {
    const texts = { ...NEW_DECISION, postedOn: 'snart', floorMotions: 'Motionären: Bifall\nBifall' };
    expect(decisionFaults(texts, TODAY).map(({ field }) => field)).toEqual([
      'decision-bodyId',
      'decision-postedOn',
      'decision-floorMotions',
    ]);
  });
});
