import { aBody, aMeeting } from '../a-body';
import { calendarLead, calendarParts, rulesText, yearOf, yearText } from './calendar-rows';

const TODAY = '2018-02-26';
const RULES = { submissionLeadDays: 21 };

describe('the meetings of a year', () => {
  const past = aMeeting({ id: 'past', date: '2018-01-17' });
  const cancelled = aMeeting({ id: 'cancelled', date: '2018-03-07', state: 'cancelled' });
  const first = aMeeting({ id: 'first', date: '2018-04-18' });
  const second = aMeeting({ id: 'second', date: '2018-05-16' });

  it('are parted at today, each part in the order of its days', () => {
    const { coming, past: been } = calendarParts([second, past, cancelled, first], RULES, TODAY);
    expect(coming.map(({ meeting }) => meeting.id)).toEqual(['cancelled', 'first', 'second']);
    expect(been.map(({ meeting }) => meeting.id)).toEqual(['past']);
  });

  it('mark the next one that is to be held, never a cancelled one', () => {
    const { coming } = calendarParts([second, cancelled, first], RULES, TODAY);
    expect(coming.filter(({ next }) => next).map(({ meeting }) => meeting.id)).toEqual(['first']);
  });

  it('count a meeting of today as still to come', () => {
    const { coming } = calendarParts([aMeeting({ date: TODAY })], RULES, TODAY);
    expect(coming[0]?.next).toBe(true);
  });

  it.each([
    ['counted', aMeeting(), 'räknat 21 dagar före'],
    ['counted past a red day', aMeeting({ submissionDue: '2018-03-26' }), 'räknat 21 dagar före, närmaste vardag'],
    ['given', aMeeting({ submissionGiven: true }), 'angivet för sammanträdet'],
    ['unknown', aMeeting({ submissionDue: null }), ''],
    ['cancelled', aMeeting({ state: 'cancelled' }), ''],
  ])('tell how the day for papers came about: %s', (_how, meeting, words) => {
    expect(calendarParts([meeting], RULES, TODAY).coming[0]?.papersHow).toBe(words);
  });

  it('tell what to look at, but not in one that is cancelled', () => {
    const remarks = [{ code: 'falls-on-holiday', name: 'annandag påsk' }] as const;
    const rows = (state: 'planned' | 'cancelled') =>
      calendarParts([aMeeting({ state, remarks: [...remarks] })], RULES, TODAY).coming[0]?.remarks;
    expect(rows('planned')).toEqual(['Dagen är annandag påsk.']);
    expect(rows('cancelled')).toEqual([]);
  });

  it.each([
    [[first], 'Ett sammanträde'],
    [[first, second, cancelled], 'Tre sammanträden, varav ett inställt'],
  ])('are counted in words', (meetings, words) => {
    expect(yearText(meetings)).toBe(words);
  });
});

describe('what is said of a body above its calendar', () => {
  it.each([
    [null, 'Inget kommande sammanträde är inlagt.'],
    [
      aMeeting(),
      'Nästa sammanträde är onsdag 18 april 2018, om 51 dagar. Papperen ska vara inne 28 mars 2018, om 30 dagar.',
    ],
    [
      aMeeting({ submissionDue: '2018-02-23' }),
      'Nästa sammanträde är onsdag 18 april 2018, om 51 dagar. Papperen skulle vara inne 23 februari 2018.',
    ],
    [aMeeting({ submissionDue: null }), 'Nästa sammanträde är onsdag 18 april 2018, om 51 dagar.'],
  ])('tells the next meeting and its papers', (nextMeeting, words) => {
    expect(calendarLead({ nextMeeting }, TODAY)).toBe(words);
  });

  it.each([
    [
      aBody({ preparedBy: { id: 'au', name: 'Arbetsutskottet', kind: 'body' } }),
      'Bereds av Arbetsutskottet. Papper ska in 21 dagar före och kallelsen skickas 7 dagar före.',
    ],
    [aBody({ submissionLeadDays: null }), 'Kallelsen skickas 7 dagar före.'],
    [
      aBody({ submissionLeadDays: null, noticeLeadDays: null }),
      'Ingen har sagt hur långt före ett sammanträde papperen ska in.',
    ],
  ])('tells its rules', (body, words) => {
    expect(rulesText(body)).toBe(words);
  });
});

describe('the year in the address', () => {
  it.each([
    ['2019', 2019],
    [undefined, 2018],
    ['nästa', 2018],
    ['20199', 2018],
  ])('%s is %s', (address, year) => {
    expect(yearOf(address, TODAY)).toBe(year);
  });
});
