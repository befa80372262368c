import type { DecisionOutcome, FieldChange, HistoryKind } from '@genomfor/shared';

/** What every event has. */
interface Told {
  /** Unique, and the same for as long as the row that tells of it: whoever keeps it never hears of it twice. */
  id: string;
  at: Date;
  /** Who did it; the id is null for the program itself. */
  by: { id: string | null; name: string };
}

/** Something was done to an action; `id` is its row in the history. */
export interface ActionHappened extends Told {
  kind: 'action';
  actionId: string;
  what: HistoryKind;
  changes: readonly FieldChange[];
  reason: string | null;
}

/** A body's or a role's decision got an outcome, or another one than it had. */
export interface DecisionRecorded extends Told {
  kind: 'decision';
  decisionId: string;
  matterId: string;
  /** What it was before; null when it was pending. */
  before: DecisionOutcome | null;
  outcome: DecisionOutcome;
}

/** A body's page was frozen for a meeting; `id` is the publication. */
export interface BoardPublished extends Told {
  kind: 'board-page';
  bodyId: string;
  meetingId: string;
}

/** What the program tells itself of in the very write that does it. */
export type DomainEvent = ActionHappened | DecisionRecorded | BoardPublished;
