import fc from 'fast-check';
import { addDays, daysBetween } from '../dates/iso-calendar';
import { isWorkingDay } from '../dates/working-days';
import { firstDay, mustSayWhyMoved, noticeDay, submissionDay } from './meeting-days';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyLead = fc.integer({ min: 0, max: 120 });

describe('the last day to hand in papers', () => {
  it.each([
    ['2018-04-17', 22, '2018-03-26', 'a Monday'],
    ['2018-04-18', 22, '2018-03-27', 'a Tuesday'],
    ['2018-04-23', 23, '2018-03-29', 'Easter Saturday, so the Thursday before'],
    ['2018-05-28', 25, '2018-05-03', 'a Thursday'],
    ['2018-05-28', 27, '2018-04-30', 'första maj, so the day before'],
    ['2018-01-18', 17, '2017-12-29', 'New Year, back over the turn of the year'],
    ['2018-04-17', 0, '2018-04-17', 'the very day'],
  ])('for a meeting on %s with %i lead days is %s (%s)', (date, lead, due) => {
    expect(submissionDay(date, lead, null)).toBe(due);
  });

  it('is the day given for the meeting, whatever the body says', () => {
    expect(submissionDay('2018-04-17', 22, '2018-04-01')).toBe('2018-04-01');
    expect(submissionDay('2018-04-17', null, '2018-04-02')).toBe('2018-04-02');
  });

  it('is unknown when nobody has said', () => expect(submissionDay('2018-04-17', null, null)).toBeNull());

  it('is a working day at least as early as asked for, and never a week earlier', () => {
    fc.assert(
      fc.property(anyDay, anyLead, (date, lead) => {
        const due = submissionDay(date, lead, null) ?? '';
        expect(isWorkingDay(due)).toBe(true);
        expect(daysBetween(due, date)).toBeGreaterThanOrEqual(lead);
        expect(daysBetween(due, date)).toBeLessThan(lead + 7);
      }),
    );
  });

  it('never comes later with a longer lead', () => {
    fc.assert(
      fc.property(anyDay, anyLead, anyLead, (date, one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        expect((noticeDay(date, long, null) ?? '') <= (noticeDay(date, short, null) ?? '')).toBe(true);
      }),
    );
  });
});

describe('a meeting that is moved', () => {
  it.each([
    ['2018-04-18', '2018-04-11', '2018-04-10', false],
    ['2018-04-18', '2018-04-11', '2018-04-11', true],
    ['2018-04-18', null, '2018-04-17', false],
    ['2018-04-18', null, '2018-04-18', true],
  ])('from %s with its notice on %s needs a reason on %s: %s', (date, noticeDue, today, needed) => {
    expect(mustSayWhyMoved({ date, noticeDue }, today)).toBe(needed);
  });

  it.each([
    [null, '2018-04-25', '2018-04-18'],
    ['2018-04-11', '2018-04-25', '2018-04-11'],
    ['2018-04-11', '2018-04-11', null],
  ])('and was first on %s remembers, moved to %s, that it was first on %s', (movedFrom, to, first) => {
    expect(firstDay({ date: '2018-04-18', movedFrom }, to)).toBe(first);
  });
});
