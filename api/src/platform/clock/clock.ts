import type { IsoDate, SwedishMoment } from '@genomfor/shared';

const SWEDISH_DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const SWEDISH_WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What time it is. The only place that asks the machine; rules are given the day. */
export class Clock {
  constructor(private readonly fixedDay: IsoDate | null = null) {}

  /** The calendar day in Sweden, or the fixed day of an installation for training or demonstration. */
  today(): IsoDate {
    return this.fixedDay ?? swedishDay(this.now());
  }

  /** What Swedish clocks show, on the fixed day when there is one: for what shall happen at a time. */
  swedish(): SwedishMoment {
    // Asked once: a day and a time on either side of midnight would be a day apart.
    const now = this.now();
    const [hours, minutes] = SWEDISH_WALL.format(now).slice(-8).split(':').map(Number);
    return { day: this.fixedDay ?? swedishDay(now), minutes: (hours ?? 0) * 60 + (minutes ?? 0) };
  }

  /** This moment, for what expires and for the log; never fixed. */
  now(): Date {
    return new Date();
  }

  /** The moment to stamp on what people do: now, but on the fixed day when there is one, so that dates shown beside each other agree. */
  moment(): Date {
    const now = this.now();
    if (this.fixedDay === null) return now;
    const away = Date.parse(this.fixedDay) - Date.parse(swedishDay(now));
    const there = new Date(now.getTime() + away);
    // Summer time in between would otherwise show another hour.
    return new Date(there.getTime() + swedishOffset(now) - swedishOffset(there));
  }
}

/** The calendar day in Sweden at `moment`. */
export function swedishDay(moment: Date): IsoDate {
  return SWEDISH_DAY.format(moment);
}

/** How many milliseconds Swedish clocks are ahead of UTC at `moment`, to the second. */
function swedishOffset(moment: Date): number {
  const wall = Date.parse(`${SWEDISH_WALL.format(moment).replace(' ', 'T')}Z`);
  return wall - Math.floor(moment.getTime() / 1000) * 1000;
}
