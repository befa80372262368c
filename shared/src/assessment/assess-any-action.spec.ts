import fc from 'fast-check';
import { addDays } from '../dates/iso-calendar';
import { assess } from './assess';
import { DECIDER_ANSWERS, PATH_STATES, type BodyPath, type DeciderState } from '../decision-path/decision-path';
import { LIGHTS, PROGRESS, type AssessedAction } from './assessment';
import { ASSESSMENT_RULES } from './assessment-rules';

const TODAY = '2018-02-26';
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
const maybeDay = fc.option(day);
const someState: fc.Arbitrary<DeciderState> = fc.record({
  decider: fc.constant<DeciderState['decider']>({ id: 'KS', name: 'KS', kind: 'body' }),
  answer: fc.constantFrom(...DECIDER_ANSWERS),
  decision: fc.constant(null),
  path: fc.option(
    fc.record<BodyPath>({
      body: fc.constant({ id: 'KS', name: 'KS' }),
      state: fc.constantFrom(...PATH_STATES),
      steps: fc.constant([]),
      papersDue: maybeDay,
      meeting: fc.option(day.map((date) => ({ id: date, date }))),
      obstacle: fc.option(fc.constant({ code: 'no-calendar' as const, body: 'KS' })),
      next: fc.constant(null),
      remarks: fc.constant([]),
    }),
  ),
});
const someAction: fc.Arbitrary<AssessedAction> = fc.record({
  deadlineDate: maybeDay,
  deadlineText: fc.constantFrom(null, '180430', 'efter beslut'),
  openKind: fc.constantFrom(null, 'ongoing', 'asap', 'tbd'),
  relative: fc.boolean(),
  progress: fc.constantFrom(...PROGRESS),
  reportedOn: maybeDay,
  addedOn: day,
  forecast: maybeDay,
  cannotBecause: fc.constantFrom(null, 'Ingen tid.'),
  approvedOn: maybeDay,
  hasResponsible: fc.boolean(),
  deciders: fc.constantFrom<string[]>([], ['KS']),
  deciderStates: fc.array(someState, { maxLength: 3 }),
  milestones: fc.array(fc.record({ title: fc.constant('Del'), date: maybeDay, done: fc.boolean() }), { maxLength: 2 }),
  dependencies: fc.array(
    fc.record({
      text: fc.constant('HR'),
      outside: fc.boolean(),
      decision: fc.boolean(),
      expected: maybeDay,
      settled: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

describe('any action', () => {
  it('is always given a reason, and the first one decides', () => {
    fc.assert(
      fc.property(someAction, day, (action, today) => {
        const { reasons, light, standing } = assess(action, today);
        const rule = ASSESSMENT_RULES.find(({ code }) => code === reasons[0]?.code);
        expect(reasons.length).toBeGreaterThan(0);
        expect(rule?.code === 'deadline-open' ? light : rule?.light).toBe(light);
        expect(rule?.code === 'deadline-open' ? standing : rule?.standing).toBe(standing);
      }),
    );
  });

  it('never gets a better light by waiting, unless somebody reports', () => {
    fc.assert(
      fc.property(someAction, day, fc.nat({ max: 300 }), (action, today, days) => {
        const gravity = (on: string): number => LIGHTS.indexOf(assess(action, on).light);
        expect(gravity(addDays(today, days))).toBeLessThanOrEqual(gravity(today));
      }),
    );
  });

  it('is never red when it is finished', () => {
    fc.assert(
      fc.property(someAction, day, fc.constantFrom('done' as const, 'dropped' as const), (action, today, progress) => {
        expect(assess({ ...action, progress }, today).light).not.toBe('red');
      }),
    );
  });
});

describe('the table of rules', () => {
  it('names each reason once', () => {
    const codes = ASSESSMENT_RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('stands with red before yellow before grey among what speaks against an action', () => {
    const lights = ASSESSMENT_RULES.slice(5).flatMap(({ light }) => light ?? []);
    const places = lights.map((light) => LIGHTS.indexOf(light));
    expect(places).toEqual([...places].sort());
  });
});
