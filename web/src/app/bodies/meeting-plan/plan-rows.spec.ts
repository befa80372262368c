import { aDraftMeeting } from '../a-body';
import {
  chosenMeetings,
  isRepeated,
  mendedRow,
  problemsOf,
  rowsOf,
  textsOfRow,
  unknownBodies,
  withBody,
} from './plan-rows';

const KS = { id: 'ks', name: 'Kommunstyrelsen', kind: 'body' } as const;

describe('a read sammanträdesplan', () => {
  it('takes in what is whole and new, and leaves out the rest to begin with', () => {
    const rows = rowsOf([
      aDraftMeeting(),
      aDraftMeeting({ text: '18 april' }),
      aDraftMeeting({ date: '2018-05-16', known: true }),
      aDraftMeeting({ date: null, problems: ['date-not-understood'] }),
      aDraftMeeting({ date: '2018-06-13', body: null, problems: ['body-unknown'] }),
      aDraftMeeting({ date: '2018-04-01', problems: ['falls-on-holiday'] }),
    ]);
    expect(rows.map(({ included }) => included)).toEqual([true, false, false, false, false, true]);
  });

  it('says that a row repeats an earlier one, but not the earlier', () => {
    const rows = rowsOf([
      aDraftMeeting({ problems: ['twice-in-plan'] }),
      aDraftMeeting({ problems: ['twice-in-plan'] }),
    ]);
    expect(rows.map((row) => problemsOf(row, rows))).toEqual([[], ['Samma organ och dag står två gånger.']]);
  });

  it('is no repetition when another body meets the same day', () => {
    const rows = rowsOf([aDraftMeeting(), aDraftMeeting({ body: KS })]);
    expect(rows.some((row) => isRepeated(row, rows))).toBe(false);
  });

  it('asks once for each way that an unknown body is named', () => {
    const rows = rowsOf([
      aDraftMeeting({ body: null, bodyText: 'KSAU' }),
      aDraftMeeting({ body: null, bodyText: null }),
      aDraftMeeting({ body: null, bodyText: 'KSAU' }),
      aDraftMeeting(),
    ]);
    expect(unknownBodies(rows)).toEqual([
      { text: 'KSAU', count: 2 },
      { text: null, count: 1 },
    ]);
  });

  it('gives all rows of one name the body that is chosen, and takes them in', () => {
    const rows = rowsOf([
      aDraftMeeting({ body: null, bodyText: 'KSAU', problems: ['body-unknown'] }),
      aDraftMeeting({ body: null, bodyText: 'KSAU', date: null, problems: ['body-unknown', 'date-not-understood'] }),
      aDraftMeeting({ body: null, bodyText: 'SNAU', problems: ['body-unknown'] }),
    ]);
    const named = withBody(rows, 'KSAU', KS);
    expect(named.map(({ body }) => body?.id ?? null)).toEqual(['ks', 'ks', null]);
    expect(named.map(({ included }) => included)).toEqual([true, false, false]);
    expect(named.map((row) => problemsOf(row, named))).toEqual([
      [],
      ['Datumet går inte att tolka.'],
      ['Organet finns inte i Genomför.'],
    ]);
  });

  it('keeps a row that somebody left out as it is when another name gets its body', () => {
    const rows = rowsOf([aDraftMeeting(), aDraftMeeting({ body: null, bodyText: 'KSAU', date: '2018-05-16' })]);
    const leftOut = rows.map((row) => (row.key === 0 ? { ...row, included: false } : row));
    expect(withBody(leftOut, 'KSAU', KS).map(({ included }) => included)).toEqual([false, true]);
  });

  it('is mended row by row: the doubts that were mended are gone, and a new day may give new ones', () => {
    const [row] = rowsOf([
      aDraftMeeting({
        date: null,
        body: null,
        text: '31/4',
        problems: ['no-such-day', 'body-missing', 'year-inferred'],
      }),
    ]);
    expect(textsOfRow(row!).date).toBe('31/4');
    const mended = mendedRow(row!, KS, { bodyId: 'ks', date: '2018-04-02', time: '13:00' });
    expect(problemsOf(mended, [mended])).toEqual(['Dagen är en röd dag.']);
    expect(mended).toMatchObject({ included: true, mended: true, time: '13:00', place: null });
  });

  it('saves only the rows that are taken in', () => {
    const rows = rowsOf([aDraftMeeting({ place: 'Salen' }), aDraftMeeting({ date: '2018-05-16', known: true })]);
    expect(chosenMeetings(rows)).toEqual([
      {
        key: 0,
        meeting: { bodyId: 'sn', date: '2018-04-18', time: null, place: 'Salen', submissionDue: null, noticeDue: null },
      },
    ]);
  });
});
