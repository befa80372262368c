import type { IsoDate } from '@genomfor/shared';

const SWEDISH_DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** What time it is. The only place that asks the machine; rules are given the day. */
export class Clock {
  constructor(private readonly fixedDay: IsoDate | null = null) {}

  /** The calendar day in Sweden, or the fixed day of an installation for training or demonstration. */
  today(): IsoDate {
    return this.fixedDay ?? SWEDISH_DAY.format(this.now());
  }

  /** This moment, for what is stamped and what expires; never fixed. */
  now(): Date {
    return new Date();
  }
}
