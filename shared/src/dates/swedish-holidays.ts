import { addDays, isoDateOf, weekdayOf } from './iso-calendar';
import type { IsoDate } from './iso-date';
import type { DayFlag } from './plan-date';

/** A red day, or an eve on which Swedish offices are closed, with its name in lower case. */
export interface SwedishHoliday {
  date: IsoDate;
  name: string;
}

/** Easter Sunday of a Gregorian year, by the method of the anonymous correspondent to Nature (1876). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return fixedDay(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * The Swedish public holidays of `year` in calendar order, and the four eves that are treated as such (påskafton,
 * midsommarafton, julafton, nyårsafton). Source: lag (1989:253) om allmänna helgdagar, as it stands since 2005.
 */
export function swedishHolidays(year: number): SwedishHoliday[] {
  const easter = easterSunday(year);
  const midsummerEve = firstWeekdayFrom(fixedDay(year, 6, 19), 5);
  const holidays: SwedishHoliday[] = [
    { date: fixedDay(year, 1, 1), name: 'nyårsdagen' },
    { date: fixedDay(year, 1, 6), name: 'trettondedag jul' },
    { date: addDays(easter, -2), name: 'långfredagen' },
    { date: addDays(easter, -1), name: 'påskafton' },
    { date: easter, name: 'påskdagen' },
    { date: addDays(easter, 1), name: 'annandag påsk' },
    { date: fixedDay(year, 5, 1), name: 'första maj' },
    { date: addDays(easter, 39), name: 'kristi himmelsfärdsdag' },
    { date: addDays(easter, 49), name: 'pingstdagen' },
    { date: fixedDay(year, 6, 6), name: 'nationaldagen' },
    { date: midsummerEve, name: 'midsommarafton' },
    { date: addDays(midsummerEve, 1), name: 'midsommardagen' },
    { date: firstWeekdayFrom(fixedDay(year, 10, 31), 6), name: 'alla helgons dag' },
    { date: fixedDay(year, 12, 24), name: 'julafton' },
    { date: fixedDay(year, 12, 25), name: 'juldagen' },
    { date: fixedDay(year, 12, 26), name: 'annandag jul' },
    { date: fixedDay(year, 12, 31), name: 'nyårsafton' },
  ];
  return holidays.sort((a, b) => a.date.localeCompare(b.date));
}

/** What makes `date` a day to notice: Saturday or Sunday first, then its holidays by name. Empty for a working day. */
export function dayFlags(date: IsoDate): DayFlag[] {
  const weekday = weekdayOf(date);
  const weekend: DayFlag[] = weekday === 6 ? [{ kind: 'saturday' }] : weekday === 7 ? [{ kind: 'sunday' }] : [];
  const holidays = holidaysOf(Number(date.slice(0, 4))).filter((holiday) => holiday.date === date);
  return [...weekend, ...holidays.map(({ name }): DayFlag => ({ kind: 'holiday', name }))];
}

const holidaysByYear = new Map<number, readonly SwedishHoliday[]>();

/** Each year is worked out once: calendars ask for thousands of days of a few years. */
function holidaysOf(year: number): readonly SwedishHoliday[] {
  const holidays = holidaysByYear.get(year) ?? swedishHolidays(year);
  holidaysByYear.set(year, holidays);
  return holidays;
}

function fixedDay(year: number, month: number, day: number): IsoDate {
  const date = isoDateOf(year, month, day);
  if (date === null) throw new RangeError(`Not a calendar day: ${year}-${month}-${day}`);
  return date;
}

function firstWeekdayFrom(date: IsoDate, weekday: number): IsoDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
