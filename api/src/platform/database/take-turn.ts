import type { EntityManager } from 'typeorm';

/**
 * Waits until no other running write holds the turn called `name`, and holds it until this write ends. For rules about rows
 * that may not exist yet, which no row lock can guard. Writes on SQLite are one at a time already.
 */
export async function takeTurn(tx: EntityManager, name: string): Promise<void> {
  if (tx.dataSource.options.type === 'postgres') {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }
}
