import { addDays, dayFlags, isWorkingDay, noticeDay, submissionDay, weekdayOf } from '@genomfor/shared';
import fc from 'fast-check';
import { CALENDARS, CALENDARS_WRITTEN_FOR } from './calendars';
import { daysMoved, movedMeetings } from './moved-calendar';
import { ACTORS } from './organisation';

const calendarOf = (name: string) => {
  const found = CALENDARS.find(({ body }) => body === name);
  if (!found) throw new Error(`The demonstration has no calendar for ${name}`);
  return found;
};

describe('the calendars of the demonstration', () => {
  it('belong to bodies that there are, and so do those that prepare for them', () => {
    const bodies = ACTORS.filter(({ kind }) => kind === 'body').map(({ name }) => name);
    for (const { body, preparedBy = body } of CALENDARS)
      expect(bodies).toEqual(expect.arrayContaining([body, preparedBy]));
  });

  it.each(CALENDARS.map((calendar) => [calendar.body, calendar] as const))(
    '%s never meets on a red day, twice the same day or in July',
    (_, { days }) => {
      expect(days.flatMap(dayFlags)).toEqual([]);
      expect([...new Set(days)].sort()).toEqual(days);
      expect(days.filter((day) => day.slice(5, 7) === '07')).toEqual([]);
    },
  );

  it.each([
    ['Socialnämnden', '2018-04-17', 'Allmänna utskottet', '2018-04-05', '2018-03-26'],
    ['Vård- och omsorgsnämnden', '2018-04-18', 'Vård- och omsorgsnämnden', '2018-04-18', '2018-03-27'],
    ['Överförmyndarnämnden', '2018-04-19', 'Överförmyndarnämnden', '2018-04-19', '2018-03-27'],
    ['Kommunstyrelsen', '2018-04-23', 'Kommunstyrelsens arbetsutskott', '2018-04-10', '2018-03-28'],
    ['Kommunstyrelsen', '2018-05-28', 'Kommunstyrelsens arbetsutskott', '2018-05-15', '2018-05-03'],
  ])('let %s decide on %s what %s prepares on %s with papers due %s', (name, meeting, preparer, earlier, papers) => {
    const [decider, first] = [calendarOf(name), calendarOf(preparer)];
    const notice = noticeDay(meeting, decider.rules.noticeLeadDays ?? null, null) ?? '';
    expect(decider.days).toContain(meeting);
    expect(first.days).toContain(earlier);
    expect(preparer === name || earlier <= notice).toBe(true);
    expect(submissionDay(earlier, first.rules.submissionLeadDays ?? null, first.submissionDue?.[earlier] ?? null)).toBe(
      papers,
    );
  });
});

describe('the calendars of the demonstration on another day', () => {
  const anyToday = fc.integer({ min: -2_000, max: 8_000 }).map((days) => addDays(CALENDARS_WRITTEN_FOR, days));

  it('stand as they were written on the day they were written for', () => {
    expect(movedMeetings(calendarOf('Kommunstyrelsens arbetsutskott'), CALENDARS_WRITTEN_FOR)[4]).toEqual({
      date: '2018-05-15',
      submissionDue: '2018-05-03',
    });
  });

  it.each([
    ['2018-02-01', 0],
    ['2018-03-31', 28],
    ['2026-11-22', 3_192],
  ])('are moved on %s by %i days', (today, days) => {
    expect(daysMoved(today)).toBe(days);
  });

  it('keep their order and their day of the week, and never fall on a red day', () => {
    fc.assert(
      fc.property(anyToday, fc.constantFrom(...CALENDARS), (today, calendar) => {
        const dates = movedMeetings(calendar, today).map(({ date }) => date);
        expect(dates.every(isWorkingDay)).toBe(true);
        expect([...new Set(dates)].sort()).toEqual(dates);
        for (const [index, date] of dates.entries()) {
          const written = addDays(calendar.days[index] ?? '', daysMoved(today));
          expect(weekdayOf(written)).toBe(weekdayOf(calendar.days[index] ?? ''));
          expect(date === written || !isWorkingDay(written)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
