import { Injectable } from '@nestjs/common';
import type { CommitResult, ImportView } from '@genomfor/shared';
import type { EntityManager } from 'typeorm';
import { ActorDirectory } from '../actors/actor-directory.service';
import { readActors } from '../actors/actors.queries';
import { placeFor } from '../matters/given-actions.service';
import { removeImportedDecisions, removeImportedMatters } from '../matters/imported-matters.service';
import { AuditTrail } from '../platform/audit/audit-trail';
import type { Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { execute } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { PlanRemovalService } from '../reviews/plan-removal.service';
import { PlanWriterService, type NewPlan } from '../reviews/plan-writer.service';
import { commitmentActions, meetingDayOf, papersLabel } from './commitment-actions';
import { listBodyOf, readDecisionRows } from './decision-rows';
import type { CommitImportDto } from './import.dto';
import { planFrom } from './import-plan';
import { ImportRow } from './import-row.entity';
import { importOf, readyImport, takeImportTurn } from './import-turn';
import { proposalOf, toImportView } from './import-view';
import { putInDecisions } from './put-in-decisions';

/** Saving a proposal whole: a plan, what bodies have decided and what was promised; and undoing it whole. */
@Injectable()
export class ImportSavingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly writer: PlanWriterService,
    private readonly removal: PlanRemovalService,
  ) {}

  /**
   * Saves everything that is included, or nothing: decisions in their matters, rows and commitments in one plan. Throws
   * Refused: 'import-nothing-chosen' when nothing is included, 'invalid-input' for a new review without a name,
   * 'paragraph-taken' for a § that stands twice.
   */
  async commit(id: string, where: CommitImportDto, by: Caller): Promise<CommitResult> {
    return this.unitOfWork.write(async (tx) => {
      const entity = await readyImport(tx, id);
      const proposal = proposalOf(await tx.findBy(ImportRow, { importId: id }));
      const decisionRows = await readDecisionRows(tx, proposal.decisionRows, await readActors(tx));
      const directory = await ActorDirectory.open(tx, id);
      const put = await putInDecisions(tx, entity, decisionRows, directory);
      const label = papersLabel(entity, meetingDayOf(entity, decisionRows));
      const papers = { fileName: entity.fileName, label, matterAt: put.matterAt };
      const commitments = await commitmentActions(proposal.commitmentRows, papers, directory);
      const plan = planFrom(entity, { ...proposal, commitments }, { reviewId: where.reviewId, title: where.title });
      const hasActions = plan.actions.length > 0;
      if (!hasActions && put.decisions === 0) throw new Refused('import-nothing-chosen');
      const own = where.inOwnList
        ? await ownList(tx, listBodyOf(decisionRows, proposal.commitmentRows, directory.known), directory)
        : {};
      const created = hasActions ? await this.createPlan(tx, { ...plan, ...own }, by) : null;
      const reviewId = created?.reviewId ?? null;
      const { matterIds, eventIds, decisions } = put;
      await tx.save(Object.assign(entity, { state: 'committed', reviewId, matterIds, eventIds }));
      await this.audit.record(tx, by, 'import.committed', { kind: 'import', id });
      return { reviewId, actions: created?.actionIds.length ?? 0, decisions, matterIds };
    });
  }

  /** Takes away everything the import made. Throws Refused('import-changed-since') when somebody has changed it since. */
  async undo(id: string, by: Caller): Promise<ImportView> {
    const entity = await this.unitOfWork.write(async (tx) => {
      await takeImportTurn(tx, id);
      const found = await importOf(tx, id);
      if (found.state !== 'committed') throw new Refused('import-finished');
      await removeImportedDecisions(tx, { importId: id, eventIds: found.eventIds });
      await this.removal.removeImported(tx, id, by);
      await removeImportedMatters(tx, id);
      await this.audit.record(tx, by, 'import.undone', { kind: 'import', id });
      return tx.save(Object.assign(found, { state: 'undone', reviewId: null, matterIds: [], eventIds: [] }));
    });
    return toImportView(entity, this.clock.now());
  }

  private createPlan(tx: EntityManager, plan: NewPlan, by: Caller) {
    if (plan.reviewId === null && plan.title === '') {
      throw new Refused('invalid-input', undefined, [{ field: 'title', message: 'Skriv vad översynen ska heta.' }]);
    }
    return this.writer.createPlan(tx, plan, by);
  }
}

/** The body's own list, where what it gives others to do is kept, too. Throws Refused('not-a-body') when no body speaks. */
async function ownList(
  tx: EntityManager,
  name: string | null,
  directory: ActorDirectory,
): Promise<Pick<NewPlan, 'reviewId' | 'title' | 'owner'>> {
  const [body] = name === null ? [] : await directory.named([name]);
  if (!body) throw new Refused('not-a-body');
  // Two who make the first list of a body at the same time take turns, so that there is one.
  await execute(tx, 'UPDATE actor SET version = version WHERE id = ?', [body.id]);
  return placeFor(tx, null, body);
}
