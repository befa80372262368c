import { randomUUID } from 'node:crypto';
import { searchKey, type SectionInput, type SectionView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { select } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { Section } from './section.entity';

/** The headings that a plan's actions stand under. */
@Injectable()
export class SectionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Adds a section last in the review's plan. Throws Refused: 'not-found', 'already-exists' for a title in use there. */
  add(by: Caller, reviewId: string, input: SectionInput): Promise<SectionView> {
    return this.unitOfWork.write(async (tx) => {
      const [plan] = await select<{ id: string; last: number | null }>(
        tx,
        `SELECT plan.id, (SELECT MAX(position) FROM section WHERE plan_id = plan.id) AS last
           FROM plan JOIN review r ON r.id = plan.review_id WHERE r.id = ? AND r.removed_at IS NULL`,
        [reviewId],
      );
      if (!plan) throw new Refused('not-found');
      const section = { id: randomUUID(), title: input.title.trim(), position: (plan.last ?? 0) + 1 };
      await refuseSameTitle(tx, plan.id, section);
      await tx.insert(Section, { ...section, planId: plan.id, importId: null, removedAt: null });
      await this.audit.record(tx, by, 'section.added', { kind: 'section', id: section.id });
      return section;
    });
  }

  /** Renames a section. Throws Refused: 'not-found', 'already-exists'. */
  rename(by: Caller, id: string, input: SectionInput): Promise<SectionView> {
    return this.unitOfWork.write(async (tx) => {
      const { planId, position } = await sectionOf(tx, id);
      const renamed = { id, title: input.title.trim(), position };
      await refuseSameTitle(tx, planId, renamed);
      await tx.update(Section, { id }, { title: renamed.title });
      await this.audit.record(tx, by, 'section.renamed', { kind: 'section', id });
      return renamed;
    });
  }

  /** Takes an empty section away. Throws Refused: 'not-found', and 'section-in-use' while an action stands in it. */
  remove(by: Caller, id: string): Promise<void> {
    return this.unitOfWork.write(async (tx) => {
      await sectionOf(tx, id);
      const actions = await select(tx, 'SELECT id FROM action WHERE section_id = ? AND removed_at IS NULL LIMIT 1', [
        id,
      ]);
      if (actions.length > 0) throw new Refused('section-in-use');
      await tx.update(Section, { id }, { removedAt: this.clock.now() });
      await this.audit.record(tx, by, 'section.removed', { kind: 'section', id });
    });
  }
}

async function sectionOf(tx: EntityManager, id: string): Promise<Section> {
  const section = await tx.findOneBy(Section, { id, removedAt: IsNull() });
  if (!section) throw new Refused('not-found');
  return section;
}

async function refuseSameTitle(
  tx: EntityManager,
  planId: string,
  section: Pick<SectionView, 'id' | 'title'>,
): Promise<void> {
  const others = await tx.findBy(Section, { planId, removedAt: IsNull() });
  const isTaken = others.some(({ id, title }) => id !== section.id && searchKey(title) === searchKey(section.title));
  if (isTaken) throw new Refused('already-exists');
}
