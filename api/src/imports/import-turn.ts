import type { EntityManager } from 'typeorm';
import { takeTurn } from '../platform/database/take-turn';
import { Refused } from '../platform/errors/refused';
import { Import } from './import.entity';

/** Lets two who save, undo or mend the same import come one after the other, on PostgreSQL too. */
export async function takeImportTurn(tx: EntityManager, id: string): Promise<void> {
  await takeTurn(tx, `import ${id}`);
}

/** The import. Throws Refused('not-found') for one that is not there, and one that was thrown away. */
export async function importOf(tx: EntityManager, id: string): Promise<Import> {
  const found = await tx.findOneBy(Import, { id });
  if (!found || found.state === 'discarded') throw new Refused('not-found');
  return found;
}

/**
 * The import whose proposal waits for a person, with others kept waiting. Throws Refused: 'not-found', 'import-finished' when
 * it is saved or undone, 'import-not-ready' while it is read, 'changed-by-other' when it has been mended since `version`.
 */
export async function readyImport(tx: EntityManager, id: string, version?: number): Promise<Import> {
  await takeImportTurn(tx, id);
  const found = await importOf(tx, id);
  if (found.state === 'committed' || found.state === 'undone') throw new Refused('import-finished');
  if (found.state !== 'ready') throw new Refused('import-not-ready');
  if (version !== undefined && found.version !== version) throw new Refused('changed-by-other');
  return found;
}
