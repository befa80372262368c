import { type EntityManager } from 'typeorm';
import { among, execute, select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { Decision } from './decision.entity';
import { MatterEvent } from './matter-event.entity';
import { Matter } from './matter.entity';

/** What an import brought of matters, beside what knows its import itself. */
export interface BroughtEvents {
  importId: string;
  eventIds: readonly string[];
}

/**
 * Takes out the decisions of the import, and what it told of their matters. Throws Refused('import-changed-since') when
 * somebody has changed or used one of them since, or has worked on a matter that the import made.
 */
export async function removeImportedDecisions(tx: EntityManager, { importId, eventIds }: BroughtEvents): Promise<void> {
  for (const isBuiltOn of [hasGivenActions, hasAnswered, hasOthersWork]) {
    if (await isBuiltOn(tx, importId)) throw new Refused('import-changed-since');
  }
  await execute(
    tx,
    'DELETE FROM decision_dispatch WHERE decision_id IN (SELECT id FROM decision WHERE import_id = ? AND version = 1)',
    [importId],
  );
  await execute(tx, 'DELETE FROM decision WHERE import_id = ? AND version = 1', [importId]);
  if (await tx.existsBy(Decision, { importId })) throw new Refused('import-changed-since');
  if (eventIds.length > 0) await tx.delete(MatterEvent, [...eventIds]);
}

/**
 * Takes out the matters that the import made, when its decisions and actions are out already. Throws
 * Refused('import-changed-since') when somebody has changed one of them, or told something of it.
 */
export async function removeImportedMatters(tx: EntityManager, importId: string): Promise<void> {
  // What is undone is still there for its history, and would hold the matter.
  await execute(
    tx,
    `UPDATE action SET matter_id = NULL
      WHERE removed_at IS NOT NULL AND matter_id IN (SELECT id FROM matter WHERE import_id = ?)`,
    [importId],
  );
  const [told] = await select(
    tx,
    'SELECT e.id FROM matter_event e JOIN matter m ON m.id = e.matter_id WHERE m.import_id = ? LIMIT 1',
    [importId],
  );
  if (told) throw new Refused('import-changed-since');
  await execute(tx, 'DELETE FROM matter WHERE import_id = ? AND version = 1', [importId]);
  if (await tx.existsBy(Matter, { importId })) throw new Refused('import-changed-since');
}

/** Whether an action has come from one of the decisions. */
async function hasGivenActions(tx: EntityManager, importId: string): Promise<boolean> {
  const decisions = await tx.find(Decision, { where: { importId }, select: { id: true } });
  const origins = await select<{ origin: string }>(
    tx,
    `SELECT origin FROM action WHERE removed_at IS NULL AND origin LIKE '%"decisionId":"%'`,
  );
  return decisions.some(({ id }) => origins.some(({ origin }) => origin.includes(`"decisionId":"${id}"`)));
}

/** Whether one of the decisions answers for an action, or has been sent to somebody. */
async function hasAnswered(tx: EntityManager, importId: string): Promise<boolean> {
  const decisions = await tx.find(Decision, { where: { importId }, select: { id: true } });
  const { sql, values } = among(
    tx,
    'decision_id',
    decisions.map(({ id }) => id),
  );
  const uses = await select(
    tx,
    `SELECT decision_id FROM action_decision WHERE ${sql}
      UNION ALL SELECT decision_id FROM decision_dispatch WHERE sent_on IS NOT NULL AND ${sql} LIMIT 1`,
    [...values, ...values],
  );
  return uses.length > 0;
}

/** Whether somebody has put a decision or an action in a matter that the import made. */
async function hasOthersWork(tx: EntityManager, importId: string): Promise<boolean> {
  const others = await select(
    tx,
    `SELECT d.id FROM decision d JOIN matter m ON m.id = d.matter_id
        WHERE m.import_id = ? AND (d.import_id IS NULL OR d.import_id <> m.import_id)
      UNION ALL SELECT a.id FROM action a JOIN matter m ON m.id = a.matter_id
        WHERE m.import_id = ? AND a.removed_at IS NULL AND (a.import_id IS NULL OR a.import_id <> m.import_id) LIMIT 1`,
    [importId, importId],
  );
  return others.length > 0;
}
