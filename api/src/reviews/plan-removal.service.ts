import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { HistoryService } from '../history/history.service';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { execute, select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';

interface Brought {
  id: string;
  version: number;
}

/** Takes out again what an import brought. Nothing is deleted: history can still tell of it. */
@Injectable()
export class PlanRemovalService {
  constructor(
    private readonly history: HistoryService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes out the actions of the import, and of what it brought with them all that nothing else uses: review, sections,
   * phases and actors. Throws Refused('import-changed-since') when somebody has changed one of the actions, or added one
   * to the review that the import made, since then.
   */
  async removeImported(tx: EntityManager, importId: string, by: Caller): Promise<void> {
    const now = this.clock.now();
    const actions = await select<Brought>(
      tx,
      'SELECT id, version FROM action WHERE import_id = ? AND removed_at IS NULL',
      [importId],
    );
    if (actions.some(({ version }) => version > 1) || (await hasOthersActions(tx, importId))) {
      throw new Refused('import-changed-since');
    }
    // The version in the WHERE clause: on PostgreSQL somebody may be changing one of them right now.
    await execute(
      tx,
      'UPDATE action SET removed_at = ?, version = version + 1 WHERE import_id = ? AND removed_at IS NULL AND version = 1',
      [now, importId],
    );
    await refuseLeftBehind(tx, importId);
    await this.history.tell(
      tx,
      by,
      actions.map(({ id, version }) => ({ actionId: id, what: 'removed', changes: [], version: version + 1 })),
    );
    await removeWhatIsUnused(tx, importId, now);
  }
}

async function hasOthersActions(tx: EntityManager, importId: string): Promise<boolean> {
  const others = await select(
    tx,
    `SELECT a.id FROM action a JOIN review r ON r.id = a.review_id
      WHERE r.import_id = ? AND a.removed_at IS NULL AND (a.import_id IS NULL OR a.import_id <> ?) LIMIT 1`,
    [importId, importId],
  );
  return others.length > 0;
}

async function refuseLeftBehind(tx: EntityManager, importId: string): Promise<void> {
  const left = await select(tx, 'SELECT id FROM action WHERE import_id = ? AND removed_at IS NULL LIMIT 1', [importId]);
  if (left.length > 0) throw new Refused('import-changed-since');
}

const IN_USE = {
  review: `SELECT review_id FROM action WHERE removed_at IS NULL
    UNION SELECT review_id FROM matter WHERE review_id IS NOT NULL`,
  section: 'SELECT section_id FROM action WHERE removed_at IS NULL AND section_id IS NOT NULL',
  phase: 'SELECT phase_id FROM action WHERE removed_at IS NULL AND phase_id IS NOT NULL',
  actor: `SELECT x.actor_id FROM action_actor x JOIN action a ON a.id = x.action_id WHERE a.removed_at IS NULL
    UNION SELECT d.actor_id FROM dependency d JOIN action a ON a.id = d.action_id
           WHERE a.removed_at IS NULL AND d.actor_id IS NOT NULL
    UNION SELECT b.actor_id FROM body_report b JOIN action a ON a.id = b.action_id WHERE a.removed_at IS NULL
    UNION SELECT actor_id FROM holding
    UNION SELECT actor_id FROM meeting
    UNION SELECT actor_id FROM body_rule
    UNION SELECT prepared_by_id FROM body_rule WHERE prepared_by_id IS NOT NULL
    UNION SELECT member_id FROM actor_member
    UNION SELECT owner_id FROM review WHERE removed_at IS NULL AND owner_id IS NOT NULL
    UNION SELECT report_back_to_id FROM action WHERE removed_at IS NULL AND report_back_to_id IS NOT NULL
    UNION SELECT proposed_by_id FROM action WHERE removed_at IS NULL AND proposed_by_id IS NOT NULL
    UNION SELECT role_id FROM saved_view WHERE role_id IS NOT NULL
    UNION SELECT actor_id FROM decision UNION SELECT actor_id FROM delegation_rule_competent
    UNION SELECT actor_id FROM meeting UNION SELECT actor_id FROM body_rule
    UNION SELECT prepared_by_id FROM body_rule WHERE prepared_by_id IS NOT NULL
    UNION SELECT member_id FROM actor_member UNION SELECT group_id FROM actor_member`,
};

async function removeWhatIsUnused(tx: EntityManager, importId: string, now: Date): Promise<void> {
  for (const [table, used] of Object.entries(IN_USE)) {
    await execute(
      tx,
      `UPDATE ${table} SET removed_at = ? WHERE import_id = ? AND removed_at IS NULL AND id NOT IN (${used})`,
      [now, importId],
    );
  }
}
