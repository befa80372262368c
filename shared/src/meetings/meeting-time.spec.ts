import fc from 'fast-check';
import { meetingTime } from './meeting-time';

describe('a time of day', () => {
  it.each([
    ['13:00', '13:00'],
    ['13.30', '13:30'],
    ['9', '09:00'],
    ['kl 9', '09:00'],
    ['kl. 18.15', '18:15'],
    ['Klockan 8:05', '08:05'],
    ['00:00', '00:00'],
  ])('written "%s" is %s', (text, time) => {
    expect(meetingTime(text)).toBe(time);
  });

  it.each(['25:00', '24:00', '13:60', '13:0', 'efter lunch', '13:00–16:00', '', '-1'])('is not "%s"', (text) => {
    expect(meetingTime(text)).toBeNull();
  });

  it('is read again as it was written down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = meetingTime(`${hour}.${String(minute).padStart(2, '0')}`) ?? '';
        expect(time).toMatch(/^\d\d:\d\d$/);
        expect(meetingTime(time)).toBe(time);
      }),
    );
  });
});
