import { randomUUID } from 'node:crypto';
import { swedishSortKey, type ReviewDetail, type ReviewInput, type ReviewRow } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { Plan } from './plan.entity';
import { Review } from './review.entity';
import { readReview, readReviews } from './reviews.queries';

/** The reviews of the municipality, each with its plan. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Every review by title, with how its actions stand today. */
  list(): Promise<ReviewRow[]> {
    return readReviews(this.dataSource, this.clock.today());
  }

  /** One review with its sections and phases. Throws Refused('not-found'). */
  async detail(id: string): Promise<ReviewDetail> {
    const review = await readReview(this.dataSource, id, this.clock.today());
    if (!review) throw new Refused('not-found');
    return review;
  }

  /** Adds a review with an empty plan. Throws Refused('not-found') when its owner is nobody known. */
  add(by: Caller, input: ReviewInput): Promise<ReviewDetail> {
    const id = randomUUID();
    return this.unitOfWork.write(async (tx) => {
      await refuseUnknownOwner(tx, input.ownerId);
      const organisation = this.settings.organisation;
      await tx.insert(Review, { id, ...reviewColumns(input), organisation, importId: null, removedAt: null });
      await tx.insert(Plan, { id: randomUUID(), reviewId: id, ...planColumns(input) });
      await this.audit.record(tx, by, 'review.added', { kind: 'review', id });
      return this.read(tx, id);
    });
  }

  /**
   * Changes a review or the date and version of its plan; what is not named stays. Throws Refused: 'not-found', and
   * 'changed-by-other' with the review as it stands when `version` is not the newest.
   */
  change(by: Caller, id: string, version: number, changes: Partial<ReviewInput>): Promise<ReviewDetail> {
    return this.unitOfWork.write(async (tx) => {
      const review = await this.read(tx, id);
      await refuseUnknownOwner(tx, changes.ownerId);
      const input = { ...review, ownerId: review.owner?.id ?? null, ...sent(changes) };
      const { affected } = await tx.update(Review, { id, version }, reviewColumns(input));
      if (!affected) throw new Refused('changed-by-other', await this.read(tx, id));
      await tx.update(Plan, { id: review.planId }, planColumns(input));
      await this.audit.record(tx, by, 'review.changed', { kind: 'review', id });
      return this.read(tx, id);
    });
  }

  private async read(tx: EntityManager, id: string): Promise<ReviewDetail> {
    const review = await readReview(tx, id, this.clock.today());
    if (!review) throw new Refused('not-found');
    return review;
  }
}

async function refuseUnknownOwner(tx: EntityManager, id: string | null | undefined): Promise<void> {
  if (id && !(await tx.existsBy(Actor, { id }))) throw new Refused('not-found');
}

function reviewColumns({ title, orgUnit, commissioner, ownerId, registryNumber }: ReviewInput) {
  return {
    title: title.trim(),
    sortKey: swedishSortKey(title),
    orgUnit: worded(orgUnit),
    commissioner: worded(commissioner),
    ownerId: ownerId ?? null,
    registryNumber: worded(registryNumber),
  };
}

function planColumns({ planDate, planVersion }: ReviewInput) {
  return { date: planDate ?? null, versionLabel: worded(planVersion) };
}

function worded(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
