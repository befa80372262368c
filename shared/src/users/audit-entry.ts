import type { FieldChange } from '../actions/action';
import type { IsoInstant } from '../dates/iso-date';

/** One line of the audit trail: who did what, to what, when and from where. */
export interface AuditEntryView {
  id: string;
  at: IsoInstant;
  /** The name as it was then; null when nobody was signed in, or the program did it by itself. */
  userName: string | null;
  userId: string | null;
  /** A code such as 'sign-in', 'sign-in.failed', 'user.changed', 'token.revoked'. */
  what: string;
  targetKind: string | null;
  targetId: string | null;
  /** From what and to what, of what has no history of its own; days as ISO. Empty when it is not told. */
  changes: FieldChange[];
  address: string | null;
}

/** The newest entries first; `next` is what to send as `after` for those that follow, null when there are no more. */
export interface AuditPage {
  entries: AuditEntryView[];
  next: string | null;
}
