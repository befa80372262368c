import fc from 'fast-check';
import type { ActionRow } from '../actions/action';
import { LIGHTS, STANDINGS, type Assessment, type Light, type Reason, type Standing } from '../assessment/assessment';
import { OWN_ASSESSMENTS, type OwnAssessment } from '../assessment/own-assessment';
import { aBoardRow } from '../boards/board-examples';
import { composeFollowUp, type FollowUpInput } from './compose-follow-up';
import { DEVIATION_CODES, type FollowUpPage, type RoundAnswer } from './follow-up';
import { isMoreThanSilent } from './more-than-silent';

const LATE: Reason = { code: 'deadline-passed', days: 6 };
const FORECAST: Reason = { code: 'forecast-late', forecast: '2018-04-30', days: 30 };

function stands(standing: Standing, light: Light, ...reasons: Reason[]): Pick<ActionRow, 'assessment'> {
  const told: Reason[] = reasons.length > 0 ? reasons : [{ code: 'on-track', daysLeft: 30 }];
  return { assessment: { light, standing, reasons: told } satisfies Assessment };
}

const said = (assessment: OwnAssessment | null, comment: string | null = null): RoundAnswer => ({
  on: '2018-03-02',
  assessment,
  comment,
});

function aRound(fields: Partial<FollowUpInput> = {}): FollowUpPage {
  return composeFollowUp({
    review: { id: 'review', title: 'Översyn av omsorgen' },
    period: '2018-02',
    lastDay: '2018-03-09',
    asOf: '2018-03-05',
    rows: [],
    answers: new Map(),
    previous: null,
    finishedIds: new Set(),
    ...fields,
  });
}

/** A round of one action. */
function of(row: Partial<ActionRow>, answer: RoundAnswer | null): FollowUpPage {
  return aRound({ rows: [aBoardRow({ id: 'a', ...row })], answers: new Map(answer ? [['a', answer]] : []) });
}

describe('an action in a round', () => {
  it.each<[string, Partial<ActionRow>, RoundAnswer | null, string[]]>([
    ['that goes as planned', stands('ok', 'green'), said('green'), []],
    ['whose responsible says nothing of it', stands('ok', 'green'), said(null), []],
    ['that nobody has reported', stands('ok', 'green'), null, ['Inte rapporterad']],
    ['that is late', stands('late', 'red', LATE), said(null), ['Slutdatum passerat med 6 dagar']],
    ['that waits for a meeting as it should', stands('await', 'yellow'), said(null), []],
    ['that is paused', stands('risk', 'yellow', { code: 'paused' }), said(null), ['Pausad']],
    [
      'with a forecast after its deadline',
      stands('risk', 'yellow', FORECAST),
      said(null),
      ['Prognos 30 april 2018, 30 dagar efter slutdatum'],
    ],
    ['believed to deviate', stands('ok', 'green'), said('yellow'), ['Ansvarigs bedömning: avvikelse, klaras']],
    ['believed not to be done', stands('ok', 'green'), said('red'), ['Ansvarigs bedömning: klaras inte']],
    [
      'believed to be better than what is computed',
      stands('risk', 'yellow', { code: 'paused' }),
      said('green', 'Startar på måndag.'),
      ['Pausad', 'Ansvarigs bedömning är bättre än det beräknade läget'],
    ],
    [
      'that is late, and neither the forecast nor anybody says otherwise',
      stands('late', 'red', LATE, FORECAST),
      null,
      ['Slutdatum passerat med 6 dagar', 'Prognos 30 april 2018, 30 dagar efter slutdatum', 'Inte rapporterad'],
    ],
    ['that cannot be judged, but by who answers for it', stands('unknown', 'grey'), said('green'), []],
  ])('%s', (_, row, answer, reasons) => {
    const { deviations } = of(row, answer);
    expect(deviations.flatMap((deviation) => deviation.reasons.map(({ text }) => text))).toEqual(reasons);
  });

  it('that has been dropped meanwhile is told, but not asked about', () => {
    const page = of({ progress: 'dropped', ...stands('dropped', 'grey', { code: 'dropped' }) }, null);
    expect(page).toMatchObject({ total: 0, reported: 0, deviations: [], rows: [{ standing: 'dropped' }] });
    expect(page.summary).toEqual(['Det finns ingen åtgärd kvar att rapportera.']);
  });
});

describe('the summary of a round', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => aBoardRow({ id: `a${index}` }));
  const answersFor = (count: number) => new Map(many(count).map(({ id }) => [id, said(null)]));

  it.each([
    [14, 10, 'Av 14 åtgärder är tio rapporterade. Ingen avviker.'],
    [3, 3, 'Alla tre åtgärder är rapporterade. Ingen avviker.'],
    [3, 1, 'Av tre åtgärder är en rapporterad. Ingen avviker.'],
    [3, 0, 'Av tre åtgärder är ingen rapporterad. Ingen avviker.'],
    [1, 1, 'Den enda åtgärden är rapporterad. Ingen avviker.'],
    [1, 0, 'Den enda åtgärden är inte rapporterad. Ingen avviker.'],
  ])('of %i actions, %i reported', (total, reported, text) => {
    expect(aRound({ rows: many(total), answers: answersFor(reported) }).summary).toEqual([text]);
  });

  it('names what deviates, the gravest first', () => {
    const rows = [
      aBoardRow({ id: 'a0', title: 'Delegering', ...stands('risk', 'yellow', FORECAST) }),
      aBoardRow({ id: 'a1', title: 'Budget', ...stands('late', 'red', LATE) }),
    ];
    expect(aRound({ rows, answers: answersFor(2) }).summary[0]).toBe(
      'Alla två åtgärder är rapporterade. Två avviker: ”Budget” är försenad och ”Delegering” väntas bli klar efter slutdatum.',
    );
  });

  it('names three of many', () => {
    const rows = many(5).map((row, index) => ({
      ...row,
      title: `Nr ${index + 1}`,
      ...stands('late', 'red', { code: 'deadline-passed', days: index + 1 }),
    }));
    expect(aRound({ rows, answers: answersFor(5) }).summary[0]).toContain(
      'Fem avviker. Allvarligast: ”Nr 5” är försenad, ”Nr 4” är försenad och ”Nr 3” är försenad.',
    );
  });
});

describe('beside the round before', () => {
  const compared = (before: Partial<ActionRow>, was: RoundAnswer, now: Partial<ActionRow>, is: RoundAnswer) => {
    const previous = aRound({
      period: '2018-01',
      rows: [aBoardRow({ id: 'a', ...before })],
      answers: new Map([['a', was]]),
    });
    const { comparison } = aRound({
      previous,
      rows: [aBoardRow({ id: 'a', ...now })],
      answers: new Map([['a', is]]),
      finishedIds: new Set(now.progress === 'done' ? ['a'] : []),
    });
    const words = ({ before: from, now: to }: { before: string; now: string }) => `${from} → ${to}`;
    return {
      worse: comparison?.worse.map(words),
      better: comparison?.better.map(words),
      finished: comparison?.finished.map(({ title }) => title),
    };
  };
  const ok = stands('ok', 'green');
  const risk = stands('risk', 'yellow', { code: 'paused' });

  it.each<[string, ReturnType<typeof compared>, Partial<ReturnType<typeof compared>>]>([
    ['the same is not told', compared(ok, said('green'), ok, said(null)), {}],
    ['to wait for a meeting as it should', compared(ok, said(null), stands('await', 'yellow'), said(null)), {}],
    ['a light that is worse', compared(ok, said(null), risk, said(null)), { worse: ['Enligt plan → Riskerar'] }],
    ['a light that is better', compared(risk, said(null), ok, said(null)), { better: ['Riskerar → Enligt plan'] }],
    [
      'what is believed counts when it is worse',
      compared(ok, said('green'), ok, said('red')),
      { worse: ['Enligt plan → Klaras inte'] },
    ],
    [
      'what is believed hides nothing that is computed',
      compared(ok, said('green'), risk, said('green', 'Vi hinner.')),
      { worse: ['Enligt plan → Riskerar'] },
    ],
    [
      'a later forecast',
      compared({ ...risk, forecast: '2018-05-31' }, said(null), { ...risk, forecast: '2018-06-30' }, said(null)),
      { worse: ['Riskerar, prognos 31 maj 2018 → Riskerar, prognos 30 juni 2018'] },
    ],
    [
      'the same word for what is worse tells why',
      compared(risk, said(null), stands('risk', 'red', { code: 'dependency-late', text: 'Avtal' }), said(null)),
      { worse: ['Riskerar: Pausad → Riskerar: Väntar på ”Avtal”, som blir klart först efter slutdatum'] },
    ],
    [
      'what is done',
      compared(ok, said(null), { progress: 'done', ...stands('done', 'green') }, said(null)),
      { finished: ['Åtgärd a'] },
    ],
  ])('%s', (_, told, wanted) => {
    expect(told).toEqual({ worse: [], better: [], finished: [], ...wanted });
  });

  it('is told in a sentence of its own', () => {
    const previous = aRound({ period: '2018-01', rows: ['a', 'b', 'c'].map((id) => aBoardRow({ id, ...ok })) });
    const rows = [aBoardRow({ id: 'a', ...risk }), aBoardRow({ id: 'b', ...ok })];
    expect(aRound({ previous, rows, finishedIds: new Set(['c']) }).summary[1]).toBe(
      'Sedan uppföljningen för januari 2018 har en blivit sämre och en blivit klar.',
    );
    expect(aRound({ previous, rows: previous.rows.slice(0, 1).map(() => rows[1]!) }).summary[1]).toBe(
      'Sedan uppföljningen för januari 2018 har ingen åtgärd blivit bättre eller sämre.',
    );
  });
});

describe('any round', () => {
  const anyAnswer = fc.record({
    on: fc.constant('2018-03-02'),
    assessment: fc.constantFrom(null, ...OWN_ASSESSMENTS),
    comment: fc.constantFrom(null, 'Kommentar'),
  });
  const anyRow = fc
    .record({
      standing: fc.constantFrom(...STANDINGS),
      light: fc.constantFrom(...LIGHTS),
      reason: fc.constantFrom<Reason>(LATE, FORECAST, { code: 'paused' }, { code: 'on-track', daysLeft: 3 }),
      dropped: fc.boolean(),
      answer: fc.option(anyAnswer),
    })
    .map(({ standing, light, reason, dropped, answer }) => ({
      answer,
      row: { ...stands(standing, light, reason), progress: dropped ? ('dropped' as const) : ('ongoing' as const) },
    }));
  const anyRound = fc.array(anyRow, { maxLength: 12 }).map((each): Partial<FollowUpInput> => ({
    rows: each.map(({ row }, index) => aBoardRow({ id: `a${index}`, ...row })),
    answers: new Map(each.flatMap(({ answer }, index) => (answer ? [[`a${index}`, answer] as const] : []))),
  }));

  it('tells every action that is not reported as a deviation, and counts the others', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const { total, reported, deviations, rows } = aRound(round);
        const silent = deviations.filter(({ reasons }) => reasons.some(({ code }) => code === 'not-reported'));
        expect(silent.length).toBe(total - reported);
        expect(total).toBe(rows.filter(({ progress }) => progress !== 'dropped').length);
      }),
    );
  });

  it('has the gravest deviation first, and those that are only silent last', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const { deviations } = aRound(round);
        const places = deviations.map(({ reasons }) => DEVIATION_CODES.indexOf(reasons[0]!.code));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const told = deviations.map(isMoreThanSilent);
        expect(told.lastIndexOf(true)).toBeLessThan(told.indexOf(false) === -1 ? told.length : told.indexOf(false));
      }),
    );
  });

  it('beside itself has nothing that is better or worse', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const { comparison } = aRound({ ...round, previous: aRound(round) });
        expect(comparison).toEqual({ period: '2018-02', worse: [], better: [], finished: [] });
      }),
    );
  });

  it('is worse in one direction exactly where it is better in the other', () => {
    fc.assert(
      fc.property(anyRound, anyRound, (one, other) => {
        const [first, second] = [aRound(one), aRound(other)];
        const there = aRound({ ...other, previous: first }).comparison;
        const back = aRound({ ...one, previous: second }).comparison;
        const ids = (actions: readonly { actionId: string }[] = []) => actions.map(({ actionId }) => actionId);
        expect(ids(there?.worse)).toEqual(ids(back?.better));
      }),
    );
  });
});
