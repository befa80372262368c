import fc from 'fast-check';
import { addDays, daysBetween } from '../dates/iso-calendar';
import { isWorkingDay } from '../dates/working-days';
import { legalDates } from './legal-dates';

const UNKNOWN = { meetingDate: null, approvedOn: null, postedOn: null };
const anyDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2010-01-01', days));

describe('the legal days of a decision', () => {
  it('in Söderhamn 2019 are those of the notice', () => {
    const met = { meetingDate: '2019-01-28', approvedOn: '2019-02-04', postedOn: '2019-02-05' };
    expect(legalDates(met, '2019-02-26')).toEqual({
      approvalDue: '2019-02-11',
      postDue: '2019-02-06',
      lastAppealDay: '2019-02-26',
      takeDown: '2019-02-27',
      legalForce: '2019-02-27',
      inForce: false,
    });
  });

  it.each([
    ['Kramfors 2018, as in the notice', '2018-04-03', '2018-04-24', '2018-04-25'],
    [
      'Leksand 2017, where the notice came down on the last day itself, one day early',
      '2017-11-23',
      '2017-12-14',
      '2017-12-15',
    ],
    ['a socialnämnd of 2019, where the notice stayed one day longer', '2019-09-27', '2019-10-18', '2019-10-19'],
    ['a last day on a Sunday', '2019-02-03', '2019-02-25', '2019-02-26'],
    ['a last day on Christmas Eve', '2018-12-03', '2018-12-27', '2018-12-28'],
    ['a last day on midsommarafton', '2018-06-01', '2018-06-25', '2018-06-26'],
  ])('%s: posted %s, last appeal day %s, taken down and in force %s', (_, postedOn, lastAppealDay, takeDown) => {
    expect(legalDates({ ...UNKNOWN, postedOn }, takeDown)).toMatchObject({
      lastAppealDay,
      takeDown,
      legalForce: takeDown,
      inForce: true,
    });
  });

  it('are not guessed: a day of posting says nothing of the day of the meeting', () => {
    expect(legalDates({ ...UNKNOWN, postedOn: '2017-05-08' }, '2017-05-09')).toMatchObject({
      approvalDue: null,
      postDue: null,
      lastAppealDay: '2017-05-29',
      inForce: false,
    });
    expect(Object.values(legalDates(UNKNOWN, '2018-01-18')).every((day) => day === null)).toBe(true);
  });

  it('leave three weeks and a few red days to appeal, and then hold for good', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 400 }), (postedOn, later) => {
        const { lastAppealDay, legalForce } = legalDates({ ...UNKNOWN, postedOn }, postedOn);
        const days = daysBetween(postedOn, lastAppealDay ?? postedOn);
        expect(days).toBeGreaterThanOrEqual(21);
        expect(days).toBeLessThanOrEqual(26);
        expect(isWorkingDay(lastAppealDay ?? '')).toBe(true);
        const today = addDays(legalForce ?? '', later);
        expect(legalDates({ ...UNKNOWN, postedOn }, today).inForce).toBe(true);
        expect(legalDates({ ...UNKNOWN, postedOn }, lastAppealDay ?? '').inForce).toBe(false);
      }),
    );
  });
});
