import { randomUUID } from 'node:crypto';
import { addDays, addMonths, type IsoDate } from '@genomfor/shared';
import { In, type EntityManager } from 'typeorm';
import { actorKeys } from '../src/actors/actor-directory.service';
import { Actor } from '../src/actors/actor.entity';
import { Holding } from '../src/actors/holding.entity';
import { HistoryEntry } from '../src/history/history-entry.entity';
import type { Caller } from '../src/platform/auth/caller';
import { User } from '../src/platform/auth/user.entity';
import { CARE_SECTOR_PLAN } from './care-sector-plan';
import type { DemonstrationServices } from './demonstration-services';
import { HOME_CARE_PLAN } from './home-care-plan';
import { monthsBetween, newPlanFrom } from './new-plan-from';
import { ACTORS, ORGANISATION, PEOPLE } from './organisation';
import { seedBoards } from './seed-boards';
import { seedCalendars } from './seed-calendars';
import { seedFollowUps, type SeedReport } from './seed-follow-ups';
import { seedMatters } from './seed-matters';
import type { SeedPlan } from './seed-plan';
import { noon, recordReports, report } from './seed-report';

const PROGRAM: Caller = {
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Demonstrationen',
  role: 'administrator',
  address: null,
  session: null,
};

interface Ground extends DemonstrationServices {
  today: IsoDate;
}

async function addActors(tx: EntityManager): Promise<Map<string, string>> {
  const rows = ACTORS.map(({ name, kind, abbreviation = null, aliases = [], bodyKind = null }) => ({
    id: randomUUID(),
    name,
    kind,
    abbreviation,
    aliases,
    bodyKind,
    importId: null,
    removedAt: null,
    ...actorKeys({ name, abbreviation, aliases }),
  }));
  await tx.insert(Actor, rows);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function addPeople(
  tx: EntityManager,
  actors: ReadonlyMap<string, string>,
  today: IsoDate,
): Promise<Map<string, Caller>> {
  const callers = new Map<string, Caller>();
  for (const { name, email, role, holds } of PEOPLE) {
    const id = randomUUID();
    await tx.insert(User, {
      id,
      name,
      email,
      role,
      active: true,
      passwordHash: null,
      createdAt: noon(today),
      lastSignInAt: null,
    });
    for (const held of holds) {
      const actorId = actors.get(held);
      if (actorId === undefined) throw new Error(`The demonstration has no actor ${held}`);
      callers.set(held, { ...PROGRAM, id, name });
      await tx.insert(Holding, {
        id: randomUUID(),
        actorId,
        userId: id,
        fromDay: addMonths(today, -5),
        toDay: null,
        acting: false,
      });
    }
  }
  return callers;
}

async function addPlan(
  tx: EntityManager,
  plan: SeedPlan,
  { actors, people }: { actors: ReadonlyMap<string, string>; people: ReadonlyMap<string, Caller> },
  ground: Ground,
): Promise<void> {
  const { writer, today } = ground;
  const newPlan = newPlanFrom(plan, ORGANISATION, today);
  const { reviewId, actionIds } = await writer.createPlan(tx, newPlan, PROGRAM);
  await tx.update(HistoryEntry, { actionId: In(actionIds) }, { at: noon(newPlan.planDate ?? today) });
  const months = monthsBetween(plan.writtenFor, today);
  const actions = plan.sections.flatMap((section) => section.actions);
  const reports = actions.flatMap((action, index): SeedReport[] => {
    const actionId = actionIds[index];
    const by = people.get(action.responsible.split(',')[0] ?? '') ?? PROGRAM;
    const make = (id: string) => report(tx, id, action, by, months, today);
    return action.report && actionId !== undefined
      ? [{ actionId, by, on: addDays(today, -action.report.daysAgo), make: () => make(actionId) }]
      : [];
  });
  if (plan.followedUp) await seedFollowUps(tx, { reviewId, actionIds, reports, by: PROGRAM, today });
  else for (const { make } of reports) await make();
  for (const [index, action] of actions.entries()) {
    const actionId = actionIds[index];
    if (actionId !== undefined) await recordReports(tx, actionId, action, actors, today);
  }
}

/**
 * Puts the fictional municipality into an empty database, all of it or nothing: its bodies and when they meet, its roles and
 * people, a plan of fourteen actions and a timetable of eighteen activities, with reports up to `today`, a
 * round of follow-up that is closed and one that is open, matters with what has
 * been decided in them, and the page of one board as it was frozen. Does nothing when there already is anybody or anything. Answers whether it did.
 */
export async function seedDemonstration(ground: Ground): Promise<boolean> {
  return ground.unitOfWork.write(async (tx) => {
    if ((await tx.existsBy(User, {})) || (await tx.existsBy(Actor, {}))) return false;
    const actors = await addActors(tx);
    const people = await addPeople(tx, actors, ground.today);
    await seedCalendars(tx, ground.calendars, { actors, by: PROGRAM, today: ground.today });
    for (const plan of [CARE_SECTOR_PLAN, HOME_CARE_PLAN]) await addPlan(tx, plan, { actors, people }, ground);
    await seedMatters(tx, ground.matters, { actors, by: PROGRAM, today: ground.today });
    await seedBoards(tx, ground.boards, { actors, by: PROGRAM, today: ground.today });
    return true;
  });
}
