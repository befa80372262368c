import { addDays, type IsoDate } from '@genomfor/shared';
import type { EntityManager } from 'typeorm';
import type { BodiesService } from '../src/bodies/bodies.service';
import type { MeetingsService } from '../src/bodies/meetings.service';
import type { UnionRegimesService } from '../src/bodies/union-regimes.service';
import type { Caller } from '../src/platform/auth/caller';
import { CALENDARS, GROUP_MEMBERS, UNION_REGIMES } from './calendars';
import { daysMoved, movedMeetings } from './moved-calendar';

/** What keeps calendars. */
export interface CalendarServices {
  bodies: BodiesService;
  meetings: MeetingsService;
  unions: UnionRegimesService;
}

/**
 * Puts in, as part of the running write, how matters travel between the bodies, when they meet and how unions are consulted.
 * `actors` are the ids by name.
 */
export async function seedCalendars(
  tx: EntityManager,
  services: CalendarServices,
  { actors, by, today }: { actors: ReadonlyMap<string, string>; by: Caller; today: IsoDate },
): Promise<void> {
  const idOf = (name: string): string => {
    const id = actors.get(name);
    if (id === undefined) throw new Error(`The demonstration has no actor ${name}`);
    return id;
  };
  for (const { body, preparedBy, rules } of CALENDARS) {
    const preparedById = preparedBy === undefined ? null : idOf(preparedBy);
    await services.bodies.changeRulesWithin(tx, by, { id: idOf(body), version: 0 }, { ...rules, preparedById });
  }
  const meetings = CALENDARS.flatMap((calendar) => {
    const { body, time, place } = calendar;
    return movedMeetings(calendar, today).map((meeting) => ({ bodyId: idOf(body), time, place, ...meeting }));
  });
  await services.meetings.addAllWithin(tx, by, meetings);
  for (const [group, members] of Object.entries(GROUP_MEMBERS)) {
    await services.bodies.changeGroupWithin(tx, by, idOf(group), { memberIds: members.map(idOf) });
  }
  for (const regime of UNION_REGIMES) {
    await services.unions.addWithin(tx, by, { ...regime, from: addDays(regime.from, daysMoved(today)) });
  }
}
