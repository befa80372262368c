import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource } from 'typeorm';

interface RunningWrite {
  dataSource: DataSource;
  /** False once it has ended: work that was started inside and lives on may then use the database as usual. */
  open: boolean;
}

const runningWrite = new AsyncLocalStorage<RunningWrite>();

/** Runs `work` as the inside of a write on `dataSource`, until its promise settles. */
export async function insideWrite<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const write: RunningWrite = { dataSource, open: true };
  try {
    return await runningWrite.run(write, work);
  } finally {
    write.open = false;
  }
}

/**
 * Throws when called from inside a running write on `dataSource`. There, everything must go through the manager that
 * the write was given: anything else would wait for itself on SQLite, and would miss the transaction on PostgreSQL.
 */
export function refuseInsideWrite(dataSource: DataSource): void {
  const write = runningWrite.getStore();
  if (write?.open && write.dataSource === dataSource) {
    throw new Error(
      'A write is running: use the manager it was given, not a global repository, manager or data source.',
    );
  }
}
