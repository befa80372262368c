import type { IsoDate } from '../dates/iso-date';

/** A moment as Swedish clocks and calendars show it. */
export interface SwedishMoment {
  day: IsoDate;
  /** Whole minutes since midnight on the clock on the wall, 0–1439. */
  minutes: number;
}
