import { type ApiRefusal } from '../../platform/api-refusal';
import { type Fault } from '../../ui/error-summary/error-summary';

/** What the server said about single fields, by the ids of the form's own fields. */
export function faultsAt(
  faults: readonly { field: string; message: string }[],
  fieldId: (field: string) => string,
): Fault[] {
  return faults.map(({ field, message }) => ({ field: fieldId(field.split('.')[0] ?? field), message }));
}

/** What is wrong with one field; null when nothing is. */
export function faultIn(faults: readonly Fault[], field: string): string | null {
  return faults.find((fault) => fault.field === field)?.message ?? null;
}

/** The heading over what went wrong: what the form found itself, else what the server said; null when nothing did. */
export function problemOf(found: readonly Fault[], refusal: ApiRefusal | null): string | null {
  if (found.length > 0) return 'Något behöver rättas';
  // A conflict is told with what stands now, see gf-other-changes.
  return refusal === null || refusal.code === 'changed-by-other' ? null : refusal.message;
}
