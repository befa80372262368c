import { addDays, addMonths, daysBetween, previousWorkingDay, type IsoDate } from '@genomfor/shared';
import { CALENDARS_WRITTEN_FOR, type SeedCalendar } from './calendars';
import { monthsBetween } from './new-plan-from';

const DAYS_IN_WEEK = 7;

/** A meeting of the demonstration on the day it has for `today`. */
export interface MovedMeeting {
  date: IsoDate;
  submissionDue: IsoDate | null;
}

/**
 * How many days the calendars are moved to be seen on `today`: as the plans are, but in whole weeks, so that every body keeps
 * its day of the week and bodies that prepare for each other keep their distance.
 */
export function daysMoved(today: IsoDate): number {
  const months = monthsBetween(CALENDARS_WRITTEN_FOR, today);
  const asPlans = daysBetween(CALENDARS_WRITTEN_FOR, addMonths(CALENDARS_WRITTEN_FOR, months));
  return Math.round(asPlans / DAYS_IN_WEEK) * DAYS_IN_WEEK;
}

/** A day of the calendars as it is for `today`; the working day before when that is a red day. */
export function movedDay(day: IsoDate, today: IsoDate): IsoDate {
  return previousWorkingDay(addDays(day, daysMoved(today)));
}

/** The meetings of the calendar on the days they have for `today`; on the working day before when that is a red day. */
export function movedMeetings(calendar: SeedCalendar, today: IsoDate): MovedMeeting[] {
  const moved = (day: IsoDate): IsoDate => movedDay(day, today);
  return calendar.days.map((day) => {
    const given = calendar.submissionDue?.[day];
    return { date: moved(day), submissionDue: given === undefined ? null : moved(given) };
  });
}
