import { QueryFailedError } from 'typeorm';
import { Refused } from '../errors/refused';

const UNIQUE_VIOLATIONS = ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'];
const FOREIGN_KEY_VIOLATIONS = ['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'];
/** Deadlock, serialization failure and lock timeout on PostgreSQL; another process holds the file on SQLite. */
const TRY_AGAIN = ['40P01', '40001', '55P03', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'];

/** The refusal that a database's error amounts to, or `error` itself when it is something else. */
export function asRefusal(error: unknown): unknown {
  const code = databaseCode(error);
  if (code && UNIQUE_VIOLATIONS.includes(code)) return new Refused('already-exists');
  if (code && TRY_AGAIN.includes(code)) return new Refused('unavailable');
  return error;
}

/** The database's own code for what went wrong ('23505', 'SQLITE_BUSY'), or null when it is not a database's error. */
export function databaseCode(error: unknown): string | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : null;
}

/** Whether a row could not be deleted because another refers to it. */
export function isStillReferredTo(error: unknown): boolean {
  return FOREIGN_KEY_VIOLATIONS.includes(databaseCode(error) ?? '');
}
