import fc from 'fast-check';
import { expectToGrowEvenly } from '../../test/grows-evenly';
import { compareDeadlines } from './compare-deadlines';
import { findPlanDates } from './find-plan-dates';
import { formatPlanDate } from './format-plan-date';
import { addDays, daysInMonth, isIsoDate } from './iso-calendar';
import { daysOf, span } from './period';
import type { PeriodPart } from './period';
import { parsePlanDate, parsePlanDates } from './parse-plan-date';
import { OPEN_KINDS, PRECISIONS } from './plan-date';
import type { PlanDate } from './plan-date';

const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('2005-01-01', days));
const year = fc.integer({ min: 2001, max: 2060 });
const WORDS = [
  ...'180430 2018-04-30 30/4 2018 -18 april okt–dec v. 17 Q2 T3 H1 VT hösten vintern 2018/2019 första andra halvåret kvartal'.split(
    ' ',
  ),
  ...'till senast från start löpande snarast före efter och resp. ; / - – ( ) . måndagen den 31 februari mitten av årsskiftet'.split(
    ' ',
  ),
  ...'mandatperioden 12-13 30.4.2018 2018-02-30 inom sex månader KF 99 \n'.split(' '),
];
const likePlans = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' '));
const PERIODS = (
  'T3|T2 2018/2019|Q4 2018/19|Q1-Q2|kvartal 3–4|hösten|vintern|vintern 2018/2019|senhösten|H2|VT|HT 2018|' +
  'månadsskiftet april/maj|årsskiftet 2018/2019|halvårsskiftet|läsåret|v 53|v. 12-13|v. 10, 12|1–15 mars|30/4|29 februari|' +
  '180430|2018-12-31|maj|december|2018|2018-2020|mandatperioden|nästa år|måndagen den 19 april|30.4.|1-6/2024|autumn term'
).split('|');
const BEFORE = '||||början av |mitten av |slutet av |senast |start |från |efter |före |ca |löpande |t.o.m. '.split('|');
const BETWEEN = ' – |–| till | start |, klart | och |/| från | eller | |, | därefter '.split('|');
const period = fc.tuple(fc.constantFrom(...BEFORE), fc.constantFrom(...PERIODS)).map((words) => words.join(''));
const joinedPeriods = fc
  .tuple(period, fc.array(fc.tuple(fc.constantFrom(...BETWEEN), period), { maxLength: 2 }))
  .map((words) => words.flat(2).join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  { arbitrary: likePlans, weight: 2 },
  { arbitrary: joinedPeriods, weight: 4 },
);
const context = fc.record({ referenceDate: anyDay, year }, { requiredKeys: [] });

/** Periods in the calendar, each with the words of one precision. */
const spoken: fc.Arbitrary<PlanDate> = fc.oneof(
  anyDay.map((date): PlanDate => ({ text: '', date, precision: 'day' })),
  fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([inYear, week]) => parsePlanDate(`vecka ${week} ${inYear}`)),
  fc
    .tuple(
      year,
      fc.constantFrom(
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => span('month', month, month)),
        ...[1, 4, 7, 10].map((month) => span('quarter', month, month + 2)),
        ...[1, 5, 9].map((month) => span('tertial', month, month + 3)),
        ...[1, 7].flatMap((month) => [span('half-year', month, month + 5), span('season', month, month + 5)]),
        ...[3, 6, 9].map((month) => span('season', month, month + 2)),
        span('season', 12, 2),
        span('year', 1, 12),
      ),
      fc.constantFrom<(PeriodPart | undefined)[]>(undefined, 'beginning', 'middle', 'end'),
      fc.boolean(),
    )
    .map(([inYear, period, part, ranged]): PlanDate => {
      const days = daysOf({ ...period, ...(part && { part }) }, inYear);
      const approximate = part !== undefined && { approximate: true };
      const start = ranged && part === undefined && days !== null && { start: days.first };
      return { text: '', date: days?.last ?? null, precision: period.precision, ...approximate, ...start };
    }),
  fc.tuple(anyDay, fc.integer({ min: 0, max: 400 })).map(([start, days]): PlanDate => {
    return { text: '', date: addDays(start, days), precision: 'day', start };
  }),
  fc.constantFrom(...OPEN_KINDS).map((openKind): PlanDate => ({ text: '', date: null, precision: 'open', openKind })),
);

describe('plan dates', () => {
  it('keep their meaning when their Swedish words are read again', () => {
    fc.assert(
      fc.property(spoken, (planDate) => {
        const words = formatPlanDate(planDate);
        const again = parsePlanDate(words);
        expect(again.date).toBe(planDate.date);
        expect(formatPlanDate(again)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('have stable words whatever the text was', () => {
    fc.assert(
      fc.property(anyText, context, (text, surroundings) => {
        for (const planDate of parsePlanDates(text, surroundings)) {
          const words = formatPlanDate(planDate);
          if (planDate.date !== null) expect(formatPlanDate(parsePlanDate(words))).toBe(words);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are real days, start no later than they end, and never fail on any text', () => {
    fc.assert(
      fc.property(anyText, context, (text, surroundings) => {
        const found = findPlanDates(text, surroundings);
        for (const { date, start } of [...parsePlanDates(text, surroundings), ...found]) {
          expect(date === null || isIsoDate(date)).toBe(true);
          expect(start === undefined || isIsoDate(start)).toBe(true);
          if (date !== null && start !== undefined) expect(start <= date).toBe(true);
        }
        found.forEach(({ index, length, text: words }) => expect(text.slice(index, index + length)).toBe(words));
      }),
      { numRuns: 500 },
    );
  });

  it('never roll over into the next month', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 29, max: 31 }), (inYear, month, day) => {
        const text = `${inYear}-${String(month).padStart(2, '0')}-${day}`;
        const exists = day <= daysInMonth(inYear, month);
        expect(parsePlanDate(text)).toMatchObject(exists ? { date: text } : { date: null, error: 'no-such-day' });
      }),
    );
  });

  it('have periods whose last day is never before the first', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (inYear, from, to) => {
        for (const part of [undefined, 'beginning', 'middle', 'end', 'close'] as const) {
          const days = daysOf({ ...span('year', from, to), ...(part && { part }) }, inYear);
          expect(days !== null && days.first <= days.last).toBe(true);
        }
      }),
    );
  });

  it('are read in time with their length, however odd they are', () => {
    const long = [
      '1-',
      '1 ',
      'a',
      '2018-04-30 ',
      'den 30 ',
      'april och ',
      '1.1/',
      '(',
      'mitten av ',
      '1 - ',
      'v ',
      'till ',
    ];
    for (const piece of long) {
      expectToGrowEvenly((size) => {
        const text = piece.repeat(size / piece.length);
        parsePlanDates(text);
        findPlanDates(text);
      }, 5_000);
    }
  });
});

describe('the order of deadlines', () => {
  const deadline = fc.record({
    date: fc.option(fc.constantFrom('2018-04-30', '2018-05-31', '2019-01-01')),
    precision: fc.option(fc.constantFrom(...PRECISIONS)),
    text: fc.constantFrom('', 'a', 'b', 'å'),
  });
  type Deadline = Pick<PlanDate, 'date' | 'precision' | 'text'>;
  const sign = (a: Deadline, b: Deadline) => Math.sign(compareDeadlines(a, b));

  it('is total: every two are comparable, one way only, and equal only when the same', () => {
    fc.assert(
      fc.property(deadline, deadline, (a, b) => {
        expect(sign(a, b) + sign(b, a)).toBe(0);
        expect(sign(a, b) === 0).toBe(a.date === b.date && a.precision === b.precision && a.text === b.text);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(deadline, deadline, deadline, (a, b, c) => {
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts days first, the exact before the vague, then the open, then nothing', () => {
    const words = ['', 'löpande', '2018', '181231', 'december 2018', '180430', 'efter beslut'];
    const sorted = words.map((text) => parsePlanDate(text)).sort(compareDeadlines);
    expect(sorted.map(({ text }) => text)).toEqual([
      '180430',
      '181231',
      'december 2018',
      '2018',
      'efter beslut',
      'löpande',
      '',
    ]);
  });
});
