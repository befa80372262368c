import { randomUUID } from 'node:crypto';
import { searchKey, swedishSortKey, type HistoryKind } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import {
  NO_DECISIONS,
  insertActions,
  deadlineColumns,
  originalColumns,
  type NewActionRecord,
} from '../actions/action-writer.service';
import { type PlannedReport } from '../actions/body-reports.queries';
import { knownDependencies, type PlanAction } from '../actions/dependency-cell.service';
import { ActorDirectory } from '../actors/actor-directory.service';
import { HistoryService } from '../history/history.service';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { type CreatedPlan, type NewPlan, type NewPlanAction } from './new-plan';
import { tieGates } from './phase-gates.queries';
import { Phase } from './phase.entity';
import { Plan } from './plan.entity';
import { Review } from './review.entity';
import { Section } from './section.entity';

export type { CreatedPlan, NewPhase, NewPlan, NewPlanAction } from './new-plan';

/** Where the actions of a new plan go. */
interface Ground {
  reviewId: string;
  planId: string;
  /** Ids by the section's title, compared without regard to case. */
  sections: ReadonlyMap<string, string>;
  phases: ReadonlyMap<string, string>;
  firstPosition: number;
}

/** Puts whole plans in: review, sections, phases, actions and the actors they name, all in the running write. */
@Injectable()
export class PlanWriterService {
  constructor(
    private readonly history: HistoryService,
    private readonly clock: Clock,
  ) {}

  /** Puts the plan in. Throws Refused('not-found') when it is for a review that is not there. */
  async createPlan(tx: EntityManager, plan: NewPlan, by: Caller): Promise<CreatedPlan> {
    const directory = await ActorDirectory.open(tx, plan.importId);
    const { reviewId, planId } =
      plan.reviewId === null ? await this.createReview(tx, plan, directory) : await planOf(tx, plan.reviewId);
    const ground = {
      reviewId,
      planId,
      sections: await addSections(tx, planId, plan),
      phases: await addPhases(tx, planId, plan),
      firstPosition: (await lastPosition(tx, planId)) + 1,
    };
    const records = await this.recordsOf(tx, plan, ground, directory);
    await insertActions(tx, records);
    await tieGates(tx, planId);
    await this.history.tell(
      tx,
      by,
      records.map(({ action }) => ({ actionId: action.id, what: cameBy(action), changes: [], version: 1 })),
    );
    return { reviewId, planId, actionIds: records.map(({ action }) => action.id) };
  }

  private async createReview(
    tx: EntityManager,
    plan: NewPlan,
    directory: ActorDirectory,
  ): Promise<{ reviewId: string; planId: string }> {
    const [owner] = plan.owner ? await directory.named([plan.owner]) : [];
    const reviewId = randomUUID();
    const planId = randomUUID();
    await tx.insert(Review, {
      id: reviewId,
      title: plan.title,
      sortKey: swedishSortKey(plan.title),
      organisation: plan.organisation ?? null,
      orgUnit: plan.orgUnit ?? null,
      commissioner: plan.commissioner ?? null,
      ownerId: owner?.id ?? null,
      registryNumber: plan.registryNumber ?? null,
      importId: plan.importId,
      removedAt: null,
    });
    await tx.insert(Plan, {
      id: planId,
      reviewId,
      date: plan.planDate ?? null,
      versionLabel: plan.planVersion ?? null,
    });
    return { reviewId, planId };
  }

  private async recordsOf(
    tx: EntityManager,
    plan: NewPlan,
    ground: Ground,
    directory: ActorDirectory,
  ): Promise<NewActionRecord[]> {
    const standing = await select<PlanAction>(
      tx,
      'SELECT id, number, title FROM action WHERE plan_id = ? AND removed_at IS NULL',
      [ground.planId],
    );
    const added = plan.actions.map((action) => ({
      id: randomUUID(),
      number: action.number ?? null,
      title: action.title,
    }));
    const all = [...added, ...standing];
    const records: NewActionRecord[] = [];
    for (const [index, action] of plan.actions.entries()) {
      const id = added[index]?.id ?? randomUUID();
      records.push({
        action: this.columnsOf(action, { id, index, importId: plan.importId }, ground),
        responsible: await directory.named(action.responsible ?? []),
        involved: await directory.named(action.involved ?? []),
        deciders: await directory.named(action.deciders ?? []),
        dependencies: await knownDependencies(action.dependencies ?? [], directory, all, id),
        milestones: action.milestones ?? [],
        bodyReports: await toBodies(action.bodyReports ?? [], directory),
      });
    }
    return records;
  }

  private columnsOf(
    action: NewPlanAction,
    { id, index, importId }: { id: string; index: number; importId: string | null },
    ground: Ground,
  ): NewActionRecord['action'] {
    const today = this.clock.today();
    const progress = action.progress ?? 'notStarted';
    return {
      id,
      reviewId: ground.reviewId,
      planId: ground.planId,
      sectionId: ground.sections.get(searchKey(action.section ?? '')) ?? null,
      phaseId: ground.phases.get(searchKey(action.phase ?? '')) ?? null,
      position: ground.firstPosition + index,
      number: action.number ?? null,
      title: action.title,
      description: action.description ?? null,
      kind: action.kind ?? 'measure',
      conditional: action.conditional ?? false,
      ...deadlineColumns(action.deadline),
      ...originalColumns(action.deadline),
      startDate: action.startDate ?? action.deadline.start,
      progress,
      droppedFrom: progress === 'dropped' ? 'notStarted' : null,
      forecast: null,
      reportedOn: null,
      cannotBecause: null,
      approvedOn: null,
      approvedBy: null,
      approvedNote: null,
      registryNumber: action.registryNumber ?? null,
      paragraph: action.paragraph ?? null,
      comment: action.comment ?? null,
      ...NO_DECISIONS,
      origin: action.origin ?? null,
      matterId: action.matterId ?? null,
      reportBackToId: action.reportBackToId ?? null,
      effectGoals: action.effectGoals ?? [],
      importId,
      source: action.source ?? null,
      addedOn: action.addedOn ?? today,
      changedOn: action.addedOn ?? today,
    };
  }
}

/** The bodies that the names stand for; whoever does not meet is told of nothing there. */
async function toBodies(
  reports: NonNullable<NewPlanAction['bodyReports']>,
  directory: ActorDirectory,
): Promise<PlannedReport[]> {
  const found = new Map<string, PlannedReport>();
  for (const { body, form, purpose } of reports) {
    for (const { id, kind } of await directory.named([body])) {
      if (kind === 'body') found.set(id, { actorId: id, form, purpose, meetingId: null });
    }
  }
  return [...found.values()];
}

/** How an action came into its plan, as its history tells it. */
function cameBy({ importId, origin }: NewActionRecord['action']): HistoryKind {
  if (importId !== null) return 'imported';
  return origin?.kind === 'commission' ? 'commissioned' : 'created';
}

async function planOf(tx: EntityManager, reviewId: string): Promise<{ reviewId: string; planId: string }> {
  const [plan] = await select<{ id: string }>(
    tx,
    'SELECT plan.id FROM plan JOIN review ON review.id = plan.review_id WHERE review.id = ? AND review.removed_at IS NULL',
    [reviewId],
  );
  if (!plan) throw new Refused('not-found');
  return { reviewId, planId: plan.id };
}

async function lastPosition(tx: EntityManager, planId: string): Promise<number> {
  const [last] = await select<{ position: number | null }>(
    tx,
    'SELECT MAX(position) AS position FROM action WHERE plan_id = ?',
    [planId],
  );
  return last?.position ?? 0;
}

/** Adds the sections that the plan does not have yet, in the order they are first named; gives all of them by title. */
async function addSections(tx: EntityManager, planId: string, plan: NewPlan): Promise<ReadonlyMap<string, string>> {
  const standing = await select<{ id: string; title: string; position: number }>(
    tx,
    'SELECT id, title, position FROM section WHERE plan_id = ? AND removed_at IS NULL',
    [planId],
  );
  const ids = new Map(standing.map(({ id, title }) => [searchKey(title), id]));
  let position = Math.max(0, ...standing.map((section) => section.position));
  for (const { section } of plan.actions) {
    const title = section?.trim();
    if (!title || ids.has(searchKey(title))) continue;
    const id = randomUUID();
    position += 1;
    await tx.insert(Section, { id, planId, title, position, importId: plan.importId, removedAt: null });
    ids.set(searchKey(title), id);
  }
  return ids;
}

async function addPhases(tx: EntityManager, planId: string, plan: NewPlan): Promise<ReadonlyMap<string, string>> {
  const standing = await select<{ id: string; label: string; position: number }>(
    tx,
    'SELECT id, label, position FROM phase WHERE plan_id = ? AND removed_at IS NULL',
    [planId],
  );
  const ids = new Map(standing.map(({ id, label }) => [searchKey(label), id]));
  let position = Math.max(0, ...standing.map((phase) => phase.position));
  for (const { label, name = null, text = null, start, end, precision = null } of plan.phases) {
    if (ids.has(searchKey(label))) continue;
    const id = randomUUID();
    position += 1;
    const days = { startDay: start, endDay: end, precision };
    const own = { id, planId, label, name, text, position, importId: plan.importId, removedAt: null };
    await tx.insert(Phase, { ...own, ...days });
    ids.set(searchKey(label), id);
  }
  return ids;
}
