import type { MeetingRemark } from '../meetings/meeting';
import { meetingRemarkText, weekdayAndWeek } from './meeting-text';

describe('what a secretary should look at in a meeting', () => {
  it.each<[MeetingRemark, string]>([
    [{ code: 'falls-on-weekend', weekday: 'saturday' }, 'Dagen är en lördag.'],
    [{ code: 'falls-on-weekend', weekday: 'sunday' }, 'Dagen är en söndag.'],
    [{ code: 'falls-on-holiday', name: 'annandag påsk' }, 'Dagen är annandag påsk.'],
    [{ code: 'same-day', body: 'Kommunstyrelsen' }, 'Kommunstyrelsen sammanträder samma dag.'],
    [{ code: 'submission-passed', submissionDue: '2018-02-23' }, 'Dagen för papper passerade 23 februari 2018.'],
    [
      { code: 'submission-after-notice', submissionDue: '2018-04-12', noticeDue: '2018-04-11' },
      'Papperen ska in först 12 april 2018, efter kallelsen 11 april 2018.',
    ],
  ])('is told of %j', (remark, words) => {
    expect(meetingRemarkText(remark)).toBe(words);
  });
});

describe('the weekday and the week of a meeting', () => {
  it.each([
    ['2018-04-18', 'onsdag, vecka 16'],
    // The last Monday of 2018 belongs to the first week of the next year.
    ['2018-12-31', 'måndag, vecka 1'],
  ])('of %s are %s', (date, words) => {
    expect(weekdayAndWeek(date)).toBe(words);
  });
});
