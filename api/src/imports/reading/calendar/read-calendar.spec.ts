import { readDocument } from '../read-document';
import type { SourceTable } from '../source-document';

const STOCKHOLM = `BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

const calendar = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    STOCKHOLM,
    ...events.map((event, at) => `BEGIN:VEVENT\nUID:${event.includes('UID:') ? '' : at}\n${event}\nEND:VEVENT`),
    'END:VCALENDAR',
  ]
    .join('\n')
    .replaceAll(/^UID:\n/gm, '')
    .replaceAll('\n', '\r\n');

async function rowsOf(text: string, today?: string): Promise<string[]> {
  const { blocks } = await readDocument(Buffer.from(text), 'kalender.ics', undefined, today);
  const [table] = blocks as SourceTable[];
  return (table?.rows ?? []).slice(1).map(({ cells }) => cells.map(({ text: cell }) => cell).join(' | '));
}

describe('a calendar file', () => {
  it.each([
    ['an event of a whole day', 'SUMMARY:KS\nDTSTART;VALUE=DATE:20180110', ['KS | 2018-01-10 |  | ']],
    [
      'a time in Sweden, winter and summer',
      'SUMMARY:SN\nDTSTART;TZID=Europe/Stockholm:20180620T130000\nLOCATION:Skärgårdssalen\\, Rådhuset',
      ['SN | 2018-06-20 | 13:00 | Skärgårdssalen, Rådhuset'],
    ],
    ['a time in UTC', 'SUMMARY:SN\nDTSTART:20180619T223000Z', ['SN | 2018-06-20 | 00:30 | ']],
    ['a time without a zone', 'SUMMARY:SN\nDTSTART:20180620T083000', ['SN | 2018-06-20 | 08:30 | ']],
    ['a cancelled event', 'SUMMARY:SN\nDTSTART:20180620T083000\nSTATUS:CANCELLED', []],
    ['an event whose name says that it is cancelled', 'SUMMARY:Inställt: SN\nDTSTART:20180620T083000', []],
    ['an event without a day', 'SUMMARY:SN', []],
    ['a day that there is not', 'SUMMARY:SN\nDTSTART:20180230T083000', ['SN | 2018-02-30 |  | ']],
    [
      'events that recur, but for the days taken out',
      'SUMMARY:KF\nDTSTART:20180129T180000\nRRULE:FREQ=MONTHLY;BYDAY=-1MO;COUNT=4\nEXDATE:20180326T180000',
      ['KF | 2018-01-29 | 18:00 | ', 'KF | 2018-02-26 | 18:00 | ', 'KF | 2018-04-30 | 18:00 | '],
    ],
  ])('is read with %s', async (_, event, rows) => expect(await rowsOf(calendar(event))).toEqual(rows));

  it('lists the days in order, with one of a series moved and one cancelled', async () => {
    const series = 'UID:s\nSUMMARY:KS\nDTSTART:20180110T130000\nRRULE:FREQ=WEEKLY;COUNT=4';
    const moved = 'UID:s\nSUMMARY:KS extra\nRECURRENCE-ID:20180117T130000\nDTSTART:20180118T090000';
    const cancelled = 'UID:s\nSUMMARY:KS\nRECURRENCE-ID:20180124T130000\nDTSTART:20180124T130000\nSTATUS:CANCELLED';
    expect(await rowsOf(calendar(series, moved, cancelled, 'SUMMARY:SN\nDTSTART:20180116T080000'))).toEqual([
      'KS | 2018-01-10 | 13:00 | ',
      'SN | 2018-01-16 | 08:00 | ',
      'KS extra | 2018-01-18 | 09:00 | ',
      'KS | 2018-01-31 | 13:00 | ',
    ]);
  });

  it('follows a series without an end for two years, from a year ago at the earliest', async () => {
    const series = calendar('SUMMARY:KS\nDTSTART;VALUE=DATE:20100101\nRRULE:FREQ=MONTHLY');
    const all = await rowsOf(series, '2018-02-26');
    expect([all.length, all[0], all.at(-1)]).toEqual([24, 'KS | 2017-03-01 |  | ', 'KS | 2019-02-01 |  | ']);
    expect((await rowsOf(series))[0]).toBe('KS | 2010-01-01 |  | ');
  });

  it('is refused when its events have no end, and when it is broken', async () => {
    const endless = calendar('SUMMARY:KS\nDTSTART:20100101T000000\nRRULE:FREQ=SECONDLY');
    await expect(rowsOf(endless, '2018-02-26')).rejects.toMatchObject({ code: 'file-bomb' });
    await expect(rowsOf('BEGIN:VCALENDAR\nBEGIN:VEVENT\nnonsense')).rejects.toMatchObject({ code: 'file-damaged' });
  });
});
