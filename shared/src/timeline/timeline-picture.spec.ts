import fc from 'fast-check';
import type { DeadlineView } from '../actions/action';
import { aDeadline } from '../boards/board-examples';
import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { timelinePicture, type TimelineItem } from './timeline-picture';

const TODAY = '2018-02-26';
const item = (title: string, deadline: DeadlineView, fields: Partial<TimelineItem> = {}): TimelineItem => ({
  title,
  standing: 'ok',
  start: null,
  deadline,
  originalDeadline: deadline,
  ...fields,
});

describe('the picture of time', () => {
  it('has a line for each deadline, earliest first, on whole months around them all', () => {
    const picture = timelinePicture(
      [item('Sen', aDeadline('2018-06-30')), item('Odaterad', aDeadline(null)), item('Tidig', aDeadline('2018-04-10'))],
      TODAY,
      10,
    );
    expect(picture).toMatchObject({ from: '2018-02-01', to: '2018-07-01', omitted: 0 });
    expect(picture?.rows.map(({ title }) => title)).toEqual(['Tidig', 'Sen']);
    expect(picture?.ticks.map(({ text, year }) => [text, year])).toEqual([
      ['feb', '2018'],
      ['mar', null],
      ['apr', null],
      ['maj', null],
      ['jun', null],
    ]);
  });

  it('has a bar where the beginning is known, a period where only the month is, and where a deadline was at first', () => {
    const april: DeadlineView = { ...aDeadline('2018-04-30'), precision: 'month' };
    const rows = timelinePicture(
      [
        item('Känd', aDeadline('2018-03-31'), { start: '2018-03-01' }),
        item('Månad', april),
        item('Flyttad', aDeadline('2018-05-31'), { originalDeadline: aDeadline('2018-03-31') }),
      ],
      TODAY,
      10,
    )?.rows;
    expect(rows?.map(({ bar, period, original }) => [bar !== null, period !== null, original !== null])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(rows?.[2]?.original?.x).toBe(rows?.[0]?.deadline.x);
  });

  it('points to what lies more than a year back or two years ahead', () => {
    const rows = timelinePicture(
      [item('Förr', aDeadline('2015-01-01')), item('Sedan', aDeadline('2030-01-01'))],
      TODAY,
      9,
    )?.rows;
    expect(rows?.map(({ deadline }) => deadline.beyond)).toEqual(['before', 'after']);
  });

  it('keeps what remains before what is finished, when there is no room for all', () => {
    const finished = item('Klar', aDeadline('2018-01-31'), { standing: 'done' });
    const picture = timelinePicture([finished, item('Öppen', aDeadline('2018-06-30'))], TODAY, 1);
    expect(picture?.rows.map(({ title }) => title)).toEqual(['Öppen']);
    expect(picture?.omitted).toBe(1);
  });

  it('of nothing with a deadline is no picture', () => {
    expect(timelinePicture([item('Löpande', aDeadline(null))], TODAY, 9)).toBeNull();
  });

  it('draws everything inside its edges, each line below the one before', () => {
    const day = fc.integer({ min: -4000, max: 4000 }).map((days): IsoDate => addDays(TODAY, days));
    const some = fc.record({ deadline: day, original: day, start: fc.option(day) });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (all, most) => {
        const items = all.map(({ deadline, original, start }) =>
          item('x', aDeadline(deadline), { originalDeadline: aDeadline(original), start }),
        );
        const picture = timelinePicture(items, TODAY, most);
        if (picture === null) throw new Error('Nothing was drawn.');
        const { left, width, height, rows, today, ticks } = picture;
        const xs = [
          today,
          ...ticks.map(({ x }) => x),
          ...rows.flatMap(({ deadline, original, bar }) => [
            deadline.x,
            original?.x ?? left,
            bar?.x ?? left,
            bar === null ? left : bar.x + bar.width,
          ]),
        ];
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(left);
        expect(Math.max(...xs)).toBeLessThanOrEqual(width + 0.11);
        expect(rows.map(({ y }) => y)).toEqual([...rows.map(({ y }) => y)].sort((a, b) => a - b));
        expect(rows.at(-1)?.y).toBeLessThan(height);
        expect(rows.length + picture.omitted).toBe(all.length);
      }),
    );
  });
});
