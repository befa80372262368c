import { addMonths, type IsoDate } from '@genomfor/shared';
import type { EntityManager } from 'typeorm';
import type { ActionApprovalService } from '../src/actions/action-approval.service';
import { Action } from '../src/actions/action.entity';
import { Meeting } from '../src/bodies/meeting.entity';
import { HistoryEntry } from '../src/history/history-entry.entity';
import { insertDecision } from '../src/matters/decision-writer.service';
import { Decision } from '../src/matters/decision.entity';
import type { DelegationRulesService } from '../src/matters/delegation-rules.service';
import type { GivenActionsService } from '../src/matters/given-actions.service';
import { insertMatter, insertMatterEvent } from '../src/matters/matter-writer.service';
import type { Caller } from '../src/platform/auth/caller';
import { CALENDARS_WRITTEN_FOR } from './calendars';
import { DELEGATION_RULE, MATTERS, type SeedCommission, type SeedDecision, type SeedMatter } from './matters';
import { movedDay } from './moved-calendar';
import { monthsBetween, movedDeadline } from './new-plan-from';
import { noon, report } from './seed-report';

/** What keeps matters and decisions. */
export interface MatterServices {
  given: GivenActionsService;
  approvals: ActionApprovalService;
  rules: DelegationRulesService;
}

interface Ground {
  services: MatterServices;
  /** The ids by name. */
  actors: ReadonlyMap<string, string>;
  by: Caller;
  today: IsoDate;
  months: number;
}

/** Puts in, as part of the running write, matters with what has been decided in them, and a rule of who may decide what. */
export async function seedMatters(
  tx: EntityManager,
  services: MatterServices,
  { actors, by, today }: Pick<Ground, 'actors' | 'by' | 'today'>,
): Promise<void> {
  const ground = { services, actors, by, today, months: monthsBetween(CALENDARS_WRITTEN_FOR, today) };
  for (const matter of MATTERS) await addMatter(tx, matter, ground);
  const { competent, ...rule } = DELEGATION_RULE;
  await services.rules.addWithin(tx, by, { ...rule, competentIds: competent.map((name) => idOf(actors, name)) });
}

async function addMatter(tx: EntityManager, matter: SeedMatter, ground: Ground): Promise<void> {
  const { title, kind, registryNumber, submittedOn, closedOn, valid, events = [], decisions } = matter;
  const { today, months } = ground;
  const matterId = await insertMatter(tx, {
    title,
    kind,
    registryNumber,
    submittedOn: submittedOn === undefined ? null : movedDay(submittedOn, today),
    closedOn: closedOn === undefined ? null : movedDay(closedOn, today),
    validFrom: valid === undefined ? null : addMonths(valid.from, months),
    validTo: valid === undefined ? null : addMonths(valid.to, months),
  });
  for (const { date, ...event } of events) {
    await insertMatterEvent(tx, matterId, { ...event, date: movedDay(date, today) });
  }
  const given = new Map<string, string>();
  for (const decision of decisions) await addDecision(tx, matterId, decision, given, ground);
}

/** Puts in the decision and the commissions it gives; `given` are those of the matter by title, and grows. */
async function addDecision(
  tx: EntityManager,
  matterId: string,
  seed: SeedDecision,
  given: Map<string, string>,
  ground: Ground,
): Promise<void> {
  const { body, day, outcome = null, approvedOn, postedOn, commissions = [], approves = [], ...said } = seed;
  const { actors, today, services, by } = ground;
  const actorId = idOf(actors, body);
  const decidedOn = movedDay(day, today);
  const meeting = await tx.findOneBy(Meeting, { actorId, date: decidedOn });
  const answered = approves.map((title) => idOf(given, title));
  const id = await insertDecision(tx, {
    ...said,
    matterId,
    actorId,
    outcome,
    decidedOn,
    meetingId: meeting?.id ?? null,
    approvedOn: approvedOn === undefined ? null : movedDay(approvedOn, today),
    postedOn: postedOn === undefined ? null : movedDay(postedOn, today),
    answers: answered.map((actionId) => ({ actionId, deciderId: actorId })),
  });
  const decision = await tx.findOneByOrFail(Decision, { id });
  for (const commission of commissions) {
    given.set(commission.title, await addCommission(tx, decision, commission, ground));
  }
  await services.approvals.refresh(tx, answered, by);
  for (const actionId of answered) {
    await tx.update(HistoryEntry, { actionId, what: 'approved' }, { at: noon(decidedOn) });
    await tx.update(Action, { id: actionId }, { changedOn: decidedOn });
  }
}

async function addCommission(
  tx: EntityManager,
  decision: Decision,
  { title, responsible, deadline, reportBackTo, decidedBy, effectGoals, report: reported }: SeedCommission,
  { services, actors, by, months, today }: Ground,
): Promise<string> {
  const actionId = await services.given.give(tx, by, decision, {
    originKind: 'commission',
    title,
    kind: 'report',
    responsible,
    deadline: movedDeadline(deadline, months).text ?? '',
    deciders: decidedBy === undefined ? [] : [decidedBy],
    reportBackToId: idOf(actors, reportBackTo),
    effectGoals,
  });
  const day = decision.decidedOn ?? today;
  await tx.update(HistoryEntry, { actionId }, { at: noon(day) });
  await tx.update(Action, { id: actionId }, { addedOn: day, changedOn: day });
  await report(tx, actionId, { report: reported }, by, months, today);
  return actionId;
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demonstration has nothing called ${name}`);
  return id;
}
