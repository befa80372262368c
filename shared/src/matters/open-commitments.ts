import { isOpen } from '../actions/assessed-action';
import type { Progress } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import type { MatterAction } from './matter';

/** Work that hangs on a matter, as far as whether it remains. */
export interface Commitment {
  origin: MatterAction['origin'];
  deadlineDate: IsoDate | null;
  progress: Progress;
}

/**
 * What remains to be done in a matter. Only the work itself says: neither the matter's outcome ("läggs till handlingarna")
 * nor that it has been closed is asked for, so nothing that was promised disappears with the case.
 */
export function openCommitments<T extends Commitment>(commitments: readonly T[]): T[] {
  return commitments.filter(isOpen);
}

/** The first day on which an open commission is to be reported back; null when none is open or none has a day. */
export function reportBackDue(commitments: readonly Commitment[]): IsoDate | null {
  const days = openCommitments(commitments).flatMap(({ origin, deadlineDate }) =>
    origin === 'commission' && deadlineDate !== null ? [deadlineDate] : [],
  );
  return days.sort()[0] ?? null;
}
