import fc from 'fast-check';
import { expectToGrowEvenly } from '../../test/grows-evenly';
import { addDays, isIsoDate } from '../dates/iso-calendar';
import { formatIsoDate } from '../dates/format-plan-date';
import { bodiesOfPlan, lines } from './meeting-plan-examples';
import { readMeetingPlan, type PlanBlock } from './read-meeting-plan';

const PIECES =
  '24 januari|30/1|2018-02-14|14 och 28 februari|Onsdag 28 mars|31 februari|180430|18–19 juni|14|10, 24|Januari|Januari: 10, 24|feb-18|2018|2018/2019|KS|KSAU|Socialnämnden|socialnämndens|Jaktnämnden|TFN|Organ|Datum|Tid|Plats|Manusstopp|Kallelse|kl. 13|08:30–12|13.00|Skärgårdssalen|manusstopp 8 januari|kallelse|inställt|–|"|:|, |(|)|och|v. 3|1 2 3 4'.split(
    '|',
  );
const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(' '));
const text = fc.oneof(words, { arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }), weight: 1 });
const cell = fc.oneof(fc.constantFrom(...PIECES), words, fc.constant(''));
const block = fc.oneof(
  text.map((line): PlanBlock => ({ kind: 'line', text: line })),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    )
    .map((rows): PlanBlock => ({ kind: 'table', rows })),
);
const context = fc.record({
  today: fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2010-01-01', days)),
  year: fc.option(fc.integer({ min: 2001, max: 2060 })),
  forBody: fc.constantFrom(null, bodiesOfPlan[0] ?? null),
  bodies: fc.constant(bodiesOfPlan),
});

function textsOf(blocks: readonly PlanBlock[]): string[] {
  return blocks.flatMap((each) => (each.kind === 'line' ? [each.text] : each.rows.flat()));
}

describe('a sammanträdesplan, whatever it says', () => {
  it('gives only real days and times, and the words that each day was read from', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), context, (blocks, surroundings) => {
        const texts = [
          ...textsOf(blocks),
          ...blocks.flatMap((each) =>
            each.kind === 'table' ? each.rows.map((row) => row.filter((one) => one.trim() !== '').join(' | ')) : [],
          ),
        ];
        for (const { text: read, date, submissionDue, noticeDue, time, problems } of readMeetingPlan(
          blocks,
          surroundings,
        )) {
          expect(texts.some((whole) => whole.includes(read))).toBe(true);
          expect(read.trim()).not.toBe('');
          for (const day of [date, submissionDue, noticeDue]) expect(day === null || isIsoDate(day)).toBe(true);
          expect(date !== null || problems.includes('no-such-day') || problems.includes('date-not-understood')).toBe(
            true,
          );
          expect(time === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)).toBe(true);
        }
      }),
    );
  });

  it('finds every day of a list, whatever its order, under the body it is written after', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.constantFrom(...bodiesOfPlan), (offsets, body) => {
        const dates = offsets.map((days) => addDays('2018-01-01', days));
        const list = dates.map((date) => formatIsoDate(date).replace(' 2018', '')).join(', ');
        const read = readMeetingPlan(lines(`${body.name} 2018: ${list}`), {
          today: '2018-02-26',
          year: null,
          forBody: null,
          bodies: bodiesOfPlan,
        });
        expect(read.map(({ date }) => date)).toEqual(dates);
        expect(read.every((meeting) => meeting.body?.id === body.id)).toBe(true);
      }),
    );
  });

  it('is read in time with its length, however odd it is', () => {
    const surroundings = { today: '2018-02-26', year: null, forBody: null, bodies: bodiesOfPlan };
    const pieces = ['1, ', '24 januari, ', '1 och ', 'Januari: 1, 2 ', 'KS ', '- ', 'kl ', 'Vård- ', '1 ', ' '];
    for (const piece of pieces) {
      expectToGrowEvenly((size) => {
        const long = piece.repeat(size / piece.length);
        const heading = ['Datum', 'Organ'];
        readMeetingPlan([...lines(long), { kind: 'table', rows: [heading, [long, long]] }], surroundings);
      }, 5_000);
    }
  });
});
