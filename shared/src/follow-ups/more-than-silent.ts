import type { Deviation } from './follow-up';

/** Whether an action deviates by more than that nobody has reported on it. */
export function isMoreThanSilent({ reasons }: Pick<Deviation, 'reasons'>): boolean {
  return reasons[0] !== undefined && reasons[0].code !== 'not-reported';
}
