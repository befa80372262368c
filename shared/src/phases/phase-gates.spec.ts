import fc from 'fast-check';
import type { DeciderAnswer, DeciderState } from '../decision-path/decision-path';
import { phaseWarningText, gateText } from '../words/phase-text';
import { phaseViews, type PlannedDecision, type StoredPhase } from './phase-gates';

const STEERING = { id: 'styr', name: 'Styrgruppen', kind: 'body' as const };
const DECEMBER = { text: 'December', date: '2015-12-31', precision: 'month' as const, start: '2015-12-01' };

function aPhase(
  label: string,
  start: string | null,
  end: string | null,
  said: StoredPhase['said'] = null,
): StoredPhase {
  return { id: label, label, name: null, text: null, start, end, precision: 'month', position: 1, said };
}

function answered(answer: DeciderAnswer, date: string | null = '2015-12-10'): DeciderState {
  const decision = { id: 'b', matterId: null, date, paragraph: null, outcome: null, byDelegation: false };
  return { decider: STEERING, answer, decision: answer === 'pending' ? null : decision, path: null };
}

function aDecision(fields: Partial<PlannedDecision> = {}): PlannedDecision {
  return {
    id: 'b1',
    title: 'Beslut om fas 1 i styrgrupp',
    phaseId: 'Fas 1',
    progress: 'notStarted',
    deadline: { ...DECEMBER, approximate: false, openKind: null },
    deciders: [STEERING],
    deciderStates: [answered('pending')],
    approval: null,
    ...fields,
  };
}

/** The three phases of a review and the analysis after them; the first is closed by a decision. */
const PHASES = [
  aPhase('Fas 1', '2015-10-01', '2015-12-31', { actionId: 'b1', reason: null }),
  aPhase('Fas 2', '2016-01-01', '2016-03-31'),
  aPhase('Fas 3', '2016-03-01', '2016-03-31'),
  aPhase('Analysfas', '2016-04-01', '2016-04-30'),
];
const FINAL = aDecision({ id: 'b2', title: 'Beslut om slutrapport i styrgrupp', phaseId: 'Analysfas' });

function seen(decisions: PlannedDecision[], today: string, phases = PHASES) {
  return phaseViews(phases, decisions, today);
}

describe('The decision that closes a phase', () => {
  it('is made, waits, is missing, or is said not to be planned', () => {
    const phases = [
      ...PHASES.slice(0, 3),
      aPhase('Analysfas', '2016-04-01', '2016-04-30', { actionId: null, reason: 'Ingår i slutrapporten' }),
    ];
    const views = seen([aDecision()], '2015-11-01', phases);
    expect(views.map(({ label, gate }) => [label, gate.state])).toEqual([
      ['Fas 1', 'pending'],
      ['Fas 2', 'missing'],
      ['Fas 3', 'missing'],
      ['Analysfas', 'notPlanned'],
    ]);
    expect(views[3]?.gate.reason).toBe('Ingår i slutrapporten');
  });

  it.each([
    ['waits while nobody has answered', {}, 'pending', null, 'Beslut inte fattat'],
    ['waits when it is tabled', { deciderStates: [answered('tabled')] }, 'pending', null, 'Beslut inte fattat'],
    [
      'is made when all have said yes',
      { deciderStates: [answered('approved')] },
      'decided',
      'approved',
      'Beslut fattat 10 december 2015',
    ],
    [
      'waits when one of two has said yes',
      { deciderStates: [answered('approved'), answered('pending')] },
      'pending',
      null,
      'Beslut inte fattat',
    ],
    [
      'is made also when it is a no',
      { deciderStates: [answered('rejected')] },
      'decided',
      'rejected',
      'Avslag 10 december 2015',
    ],
    ['is not made by a report of klar', { progress: 'done' as const }, 'pending', null, 'Beslut inte fattat'],
    [
      'is not made when nobody is to decide',
      { deciders: [], deciderStates: [] },
      'pending',
      null,
      'Beslut inte fattat',
    ],
    [
      'is made when it was approved before deciders were kept',
      { deciders: [], deciderStates: [], approval: { on: '2015-12-11', by: 'Styrgruppen', note: null } },
      'decided',
      'approved',
      'Beslut fattat 11 december 2015',
    ],
  ])('%s', (_, fields, state, answer, words) => {
    const [first] = seen([aDecision(fields)], '2015-11-01');
    expect([first?.gate.state, first?.gate.answer]).toEqual([state, answer]);
    expect(first && gateText(first.gate)).toBe(words);
  });

  it('is missing again when its action is dropped, and says which it was', () => {
    const [first] = seen([aDecision({ progress: 'dropped' })], '2015-11-01');
    expect(first?.gate).toMatchObject({ state: 'missing', action: { id: 'b1' }, proposed: null });
    expect(first?.warnings).toEqual([{ code: 'gate-dropped', title: 'Beslut om fas 1 i styrgrupp' }]);
  });

  it('is proposed when a decision stands in the phase, or names it, and closes no other', () => {
    const views = seen(
      [aDecision(), FINAL, aDecision({ id: 'b3', title: 'Beslut om fas 3', phaseId: null })],
      '2015-11-01',
    );
    expect(views.map(({ gate }) => gate.proposed?.title ?? null)).toEqual([
      null,
      null,
      'Beslut om fas 3',
      'Beslut om slutrapport i styrgrupp',
    ]);
  });
});

describe('A phase', () => {
  const told = (views: ReturnType<typeof seen>) =>
    views.flatMap(({ label, warnings }) => warnings.map((warning) => phaseWarningText(warning, label)));

  it('that begins before the one before it is decided is warned of from its first day', () => {
    expect(told(seen([aDecision(), FINAL], '2015-12-31'))).toEqual([
      'Fas 2 saknar beslut. Välj vilket beslut som avslutar fasen, eller ange ”beslut ej planerat”.',
      'Fas 3 saknar beslut. Välj vilket beslut som avslutar fasen, eller ange ”beslut ej planerat”.',
      'Analysfas saknar beslut. Välj vilket beslut som avslutar fasen, eller ange ”beslut ej planerat”.',
    ]);
    expect(told(seen([aDecision(), FINAL], '2016-01-01'))[0]).toBe(
      'Fas 2 har börjat, men beslutet om fas 1 i styrgruppen är inte fattat.',
    );
  });

  it('that begins after a no is warned of too, and after a yes not', () => {
    expect(told(seen([aDecision({ deciderStates: [answered('rejected')] })], '2016-01-01'))[0]).toBe(
      'Fas 2 har börjat, men svaret om fas 1 i styrgruppen blev nej.',
    );
    const yes = seen([aDecision({ deciderStates: [answered('approved')] })], '2016-01-01');
    expect(yes[1]?.warnings).toEqual([{ code: 'gate-missing' }]);
  });

  it('is told which others go on at the same time', () => {
    expect(seen([], '2016-01-01').map(({ overlaps }) => overlaps)).toEqual([[], ['Fas 3'], ['Fas 2'], []]);
  });

  it('never warns when all that is said is decided or not planned, whenever it is looked at', () => {
    const anyDay = fc
      .integer({ min: 0, max: 2000 })
      .map((days) => new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (today, planned) => {
        const phases = PHASES.map((phase, at) => ({
          ...phase,
          said: { actionId: planned[at] ? phase.id : null, reason: null },
        }));
        const decisions = phases.map(({ id }) => aDecision({ id, deciderStates: [answered('approved')] }));
        expect(phaseViews(phases, decisions, today).flatMap(({ warnings }) => warnings)).toEqual([]);
      }),
    );
  });
});
