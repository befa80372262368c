import { randomUUID } from 'node:crypto';
import {
  actionWords,
  fieldChanges,
  type ActionDetail,
  type DeadlineView,
  type NewAction,
  type PlaceAction,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ActorDirectory } from '../actors/actor-directory.service';
import { HistoryService } from '../history/history.service';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { execute, select } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { writtenDeadline } from '../platform/validation/written-deadline';
import { ActionChangeService, type SeenVersion } from './action-change.service';
import { readOpened, toTold, withTalk } from './action-detail.queries';
import { whoIn } from './action-edits.service';
import { NO_DECISIONS, deadlineColumns, insertActions, originalColumns } from './action-writer.service';
import { understoodReports } from './body-reports.queries';
import { decisionColumns } from './decision-fields';
import { dependenciesIn, type PlanAction } from './dependency-cell.service';
import { readViewing } from './viewing.queries';

const NOBODY = { responsible: [], involved: [], deciders: [] };

/** Where actions stand in a plan: new ones are put last in their section, others are moved by hand. */
@Injectable()
export class ActionPlacesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: ActionChangeService,
    private readonly history: HistoryService,
    private readonly clock: Clock,
  ) {}

  /** Adds an action to a review's plan. Throws Refused: 'not-found', 'deadline-not-understood'. */
  add(by: Caller, reviewId: string, input: NewAction): Promise<ActionDetail> {
    const deadline = writtenDeadline(input.deadline ?? '', this.clock.today());
    return this.unitOfWork.write(async (tx) => {
      const planId = await this.planOf(tx, reviewId);
      const sectionId = input.sectionId ?? null;
      await refuseForeignSection(tx, planId, sectionId);
      const id = await this.insert(tx, { planId, reviewId, sectionId, deadline, input });
      const viewing = await readViewing(tx, by, this.clock.today());
      const opened = await readOpened(tx, id, viewing);
      if (!opened) throw new Refused('not-found');
      const changes = fieldChanges({}, actionWords(toTold(opened)));
      await this.history.record(tx, by, { actionId: id, what: 'created', changes, version: opened.stored.version });
      return withTalk(tx, opened, viewing);
    });
  }

  /** Puts the action in a section, before another one there or last. Throws Refused('not-found') for a foreign place. */
  place(by: Caller, seen: SeenVersion, { sectionId, beforeId }: PlaceAction): Promise<ActionDetail> {
    return this.changes.change(by, seen, async ({ tx, stored }) => {
      await refuseForeignSection(tx, stored.plan_id, sectionId);
      const place = { planId: stored.plan_id, sectionId };
      const position = beforeId === null ? await nextPosition(tx, place) : await makeRoom(tx, { ...place, beforeId });
      return { what: 'placed', columns: { sectionId, position }, always: true };
    });
  }

  private async planOf(tx: EntityManager, reviewId: string): Promise<string> {
    const [plan] = await select<{ id: string }>(
      tx,
      'SELECT plan.id FROM plan JOIN review ON review.id = plan.review_id WHERE review.id = ? AND review.removed_at IS NULL',
      [reviewId],
    );
    if (!plan) throw new Refused('not-found');
    return plan.id;
  }

  private async insert(
    tx: EntityManager,
    {
      planId,
      reviewId,
      sectionId,
      deadline,
      input,
    }: Place & { reviewId: string; deadline: DeadlineView; input: NewAction },
  ): Promise<string> {
    const directory = await ActorDirectory.open(tx);
    const others = await select<PlanAction>(
      tx,
      'SELECT id, number, title FROM action WHERE plan_id = ? AND removed_at IS NULL',
      [planId],
    );
    const id = randomUUID();
    const today = this.clock.today();
    await insertActions(tx, [
      {
        action: {
          id,
          reviewId,
          planId,
          sectionId,
          phaseId: null,
          position: await nextPosition(tx, { planId, sectionId }),
          number: worded(input.number),
          title: input.title.trim(),
          description: worded(input.description),
          kind: input.kind ?? 'measure',
          conditional: input.conditional ?? false,
          ...deadlineColumns(deadline),
          ...originalColumns(deadline),
          startDate: deadline.start,
          progress: 'notStarted',
          droppedFrom: null,
          forecast: null,
          reportedOn: null,
          cannotBecause: null,
          approvedOn: null,
          approvedBy: null,
          approvedNote: null,
          registryNumber: worded(input.registryNumber),
          paragraph: worded(input.paragraph),
          comment: worded(input.comment),
          ...NO_DECISIONS,
          ...(await decisionColumns(tx, input)),
          importId: null,
          source: null,
          addedOn: today,
          changedOn: today,
        },
        ...(await whoIn(directory, input, NOBODY)),
        dependencies: await dependenciesIn(input.dependencies ?? '', directory, others, []),
        milestones: [],
        bodyReports: await understoodReports(tx, input.bodyReports ?? []),
      },
    ]);
    return id;
  }
}

interface Place {
  planId: string;
  sectionId: string | null;
}

function inPlace({ planId, sectionId }: Place): { sql: string; values: string[] } {
  return sectionId === null
    ? { sql: 'plan_id = ? AND section_id IS NULL', values: [planId] }
    : { sql: 'plan_id = ? AND section_id = ?', values: [planId, sectionId] };
}

async function refuseForeignSection(tx: EntityManager, planId: string, sectionId: string | null): Promise<void> {
  if (sectionId === null) return;
  const found = await select(tx, 'SELECT id FROM section WHERE id = ? AND plan_id = ? AND removed_at IS NULL', [
    sectionId,
    planId,
  ]);
  if (found.length === 0) throw new Refused('not-found');
}

/** The position after the last action of the section. */
async function nextPosition(tx: EntityManager, place: Place): Promise<number> {
  const { sql, values } = inPlace(place);
  const [last] = await select<{ position: number | null }>(
    tx,
    `SELECT MAX(position) AS position FROM action WHERE ${sql}`,
    values,
  );
  return (last?.position ?? 0) + 1;
}

/** Moves the action `beforeId` and those after it one step, and gives the position that became free. */
async function makeRoom(tx: EntityManager, { beforeId, ...place }: Place & { beforeId: string }): Promise<number> {
  const { sql, values } = inPlace(place);
  const [next] = await select<{ position: number }>(
    tx,
    `SELECT position FROM action WHERE id = ? AND ${sql} AND removed_at IS NULL`,
    [beforeId, ...values],
  );
  if (!next) throw new Refused('not-found');
  // Their versions stay: nobody has changed what they say.
  await execute(tx, `UPDATE action SET position = position + 1 WHERE ${sql} AND position >= ?`, [
    ...values,
    next.position,
  ]);
  return next.position;
}

function worded(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
