import fc from 'fast-check';
import { addDays, daysBetween } from '../dates/iso-calendar';
import { DECISION_OUTCOMES, DECISION_ROLES } from '../decision-path/decision-path';
import { aBody, aDecision, FILED_INFORMATION, MOTION, MOTION_PROPOSAL } from './decision-examples';
import { MATTER_EVENT_KINDS, MATTER_KINDS } from './matter';
import { matterStageText } from './matter-stage-text';
import { matterStages, type StagedMatter } from './matter-stages';

const told = (matter: StagedMatter, today: string): string[] =>
  matterStages(matter, today).map(({ label, date, days, state }) => `${state}: ${label}, ${date}, ${days}`);
const council = aBody('Kommunfullmäktige');

describe('the stages of a motion', () => {
  it('go from the motion by the statement to the board, whose day nobody knows, and wait for the council', () => {
    expect(told(MOTION, '2017-05-09')).toEqual([
      'done: Motionen väckt, 2014-01-27, 0',
      'done: Remitterad till stadsdirektören, null, null',
      'done: Yttrande från stadsdirektören, 2015-05-22, 480',
      'done: Kommunstyrelsen föreslår, null, null',
      'now: Kommunfullmäktige beslutar, null, null',
    ]);
  });

  it('never take the day of posting for the day of the meeting, though it can be counted from', () => {
    const stage = matterStages(MOTION, '2017-05-09').find(({ label }) => label === 'Kommunstyrelsen föreslår');
    expect(daysBetween(MOTION.submittedOn ?? '', MOTION_PROPOSAL.postedOn ?? '')).toBe(1197);
    expect(stage).toMatchObject({ date: null, days: null });
  });

  it('are finished first by the council', () => {
    const decided = aDecision({ id: 'kf', body: council, outcome: 'answered', date: '2017-06-05' });
    const matter = { ...MOTION, decisions: [MOTION_PROPOSAL, decided] };
    expect(told(matter, '2017-06-05').at(-1)).toBe('done: Kommunfullmäktige beslutar, 2017-06-05, 1225');
    expect(matterStageText(matter, '2017-06-05')).toBe('Beslutat av kommunfullmäktige');
    expect(matterStageText(matter, '2017-06-04')).toBe('Ska till kommunfullmäktige 5 juni 2017');
  });

  it.each([
    ['tabled', 'Bordlagt'],
    ['referredBack', 'Återremitterat'],
  ] as const)('come back to the board that has %s its proposal, before the council', (outcome, words) => {
    const board = aDecision({
      id: 'ks',
      body: aBody('Kommunstyrelsen'),
      role: 'proposes',
      outcome,
      date: '2017-05-05',
    });
    const matter = { ...MOTION, decisions: [board] };
    expect(told(matter, '2017-05-09').slice(-2)).toEqual([
      'now: Kommunstyrelsen föreslår, null, null',
      'ahead: Kommunfullmäktige beslutar, null, null',
    ]);
    expect(matterStageText(matter, '2017-05-09')).toBe(`${words}. Väntar på kommunstyrelsen`);
  });

  it('show from the first day what lies ahead', () => {
    const submitted = { ...MOTION, events: [], decisions: [] };
    expect(told(submitted, '2014-01-27')).toEqual([
      'done: Motionen väckt, 2014-01-27, 0',
      'now: Kommunstyrelsen föreslår, null, null',
      'ahead: Kommunfullmäktige beslutar, null, null',
    ]);
  });
});

describe('the stages of an information', () => {
  it('run from the committee § 80 to the board § 188, whatever order they were written down in', () => {
    expect(told(FILED_INFORMATION, '2012-11-30')).toEqual([
      'done: Allmänna utskottet bereder, 2012-11-13, 0',
      'done: Socialnämnden beslutar, 2012-11-22, 9',
      'done: Ärendet avslutat, 2012-11-22, 9',
    ]);
  });
});

describe('where a matter stands', () => {
  const events = MOTION.events.slice(0, 1);
  const none = { kind: 'other', submittedOn: null, closedOn: null, events: [], decisions: [] } as const;
  it.each<[text: string, matter: StagedMatter]>([
    ['Väntar på kommunfullmäktige', MOTION],
    ['Väntar på yttrande', { ...MOTION, events, decisions: [] }],
    ['Väntar på kommunstyrelsen', { ...MOTION, decisions: [] }],
    ['Avslutat 22 november 2012', FILED_INFORMATION],
    ['Inget beslut är på väg', none],
    ['Väntar på beslut', { ...none, decisions: [aDecision({ role: 'proposes' })] }],
    ['Bordlagt. Väntar på socialnämnden', { ...none, decisions: [aDecision({ outcome: 'tabled' })] }],
    ['Återremitterat. Väntar på socialnämnden', { ...none, decisions: [aDecision({ outcome: 'referredBack' })] }],
    ['Väntar på socialnämnden', { ...none, decisions: [aDecision({ outcome: null })] }],
    [
      'Ska till socialnämnden 18 april 2018',
      { ...none, decisions: [aDecision({ outcome: null, date: '2018-04-18' })] },
    ],
    ['Yttrande 3 juni 2018', { ...none, events: [{ kind: 'statement', date: '2018-06-03', text: '' }] }],
  ])('is told as "%s"', (text, matter) => expect(matterStageText(matter, '2018-02-26')).toBe(text));
});

describe('the stages of any matter', () => {
  const day = fc.option(fc.nat({ max: 2000 }).map((days) => addDays('2014-01-01', days)));
  const someMatter: fc.Arbitrary<StagedMatter> = fc.record({
    kind: fc.constantFrom(...MATTER_KINDS),
    submittedOn: day,
    closedOn: day,
    events: fc.array(
      fc.record({ kind: fc.constantFrom(...MATTER_EVENT_KINDS), date: day, text: fc.constantFrom('', 'Remiss') }),
      { maxLength: 4 },
    ),
    decisions: fc.array(
      fc
        .record({
          body: fc.constantFrom(council, aBody('Kommunstyrelsen'), aBody('Socialnämnden')),
          role: fc.constantFrom(...DECISION_ROLES),
          outcome: fc.option(fc.constantFrom(...DECISION_OUTCOMES)),
          date: day,
        })
        .map(aDecision),
      { maxLength: 5 },
    ),
  });

  it('are in the order of time, count from the first day, and have at most one that goes on now', () => {
    fc.assert(
      fc.property(someMatter, fc.nat({ max: 2500 }), (matter, days) => {
        const today = addDays('2014-01-01', days);
        const stages = matterStages(matter, today);
        const dates = stages.flatMap(({ date }) => date ?? []);
        expect(dates).toEqual([...dates].sort());
        expect(stages.filter(({ date }) => date !== null).every((one) => (one.days ?? -1) >= 0)).toBe(true);
        expect(stages.filter(({ date }) => date === null).every((one) => one.days === null)).toBe(true);
        expect(stages.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1);
        expect(stages.length).toBeGreaterThanOrEqual(matter.events.length + matter.decisions.length);
        expect(matterStageText(matter, today)).toMatch(/^\p{Lu}.*[^.]$/u);
      }),
    );
  });
});
