import type { FieldChange } from '../actions/action';
import type { IsoInstant } from '../dates/iso-date';
import type { DeliveryState } from '../deliveries/delivery';

export const WEBHOOK_EVENTS = [
  'action.changed',
  'action.deadline-moved',
  'action.reported',
  'action.approved',
  'decision.recorded',
  'board-page.published',
] as const;
/** What other systems can be told of. */
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Why nothing is sent: somebody paused it, it has failed for days, or the receiver said that it is gone (410). */
export const PAUSE_REASONS = ['by-person', 'failing', 'gone'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** An address that is told of events. */
export interface WebhookView {
  id: string;
  url: string;
  events: WebhookEvent[];
  /** Null while it is active. */
  paused: PauseReason | null;
  /** Since when every attempt has failed; null when the latest succeeded or none has been made. */
  failingSince: IsoInstant | null;
  version: number;
}

export interface WebhookInput {
  url: string;
  events: WebhookEvent[];
}

export interface WebhookChanges extends Partial<WebhookInput> {
  active?: boolean;
}

/** A webhook with its secret, which is shown this once. */
export interface NewWebhookView extends WebhookView {
  secret: string;
}

/** One event on its way to one address. */
export interface WebhookDeliveryView {
  id: string;
  event: WebhookEvent;
  state: DeliveryState;
  attempts: number;
  createdAt: IsoInstant;
  sentAt: IsoInstant | null;
  nextAttemptAt: IsoInstant | null;
  /** Why it did not arrive, in Swedish; null when there is nothing to tell. */
  problem: string | null;
  canResend: boolean;
}

/** What came of a trial. */
export interface WebhookTrial {
  ok: boolean;
  /** In Swedish: what the address answered, or why it could not be reached. */
  words: string;
}

/** One field as it was and is; without `from` and `to` when its words are somebody's own. */
export type WebhookChange = Pick<FieldChange, 'field'> & { from?: string | null; to?: string | null };

/** The JSON that is posted. */
export interface WebhookBody {
  /** The same as the header webhook-id: of two with the same id, the second is a repetition. */
  id: string;
  type: WebhookEvent | 'webhook.test';
  timestamp: IsoInstant;
  data: {
    /** The id of the action, decision or page; null for a trial. */
    id: string | null;
    /** Where a person opens it. */
    url: string;
    /** What the history calls it: 'edited', 'dropped'; for actions only. */
    what?: string;
    changes?: WebhookChange[];
    /** What a body decided, and what it had decided before; for decisions only. */
    outcome?: { from: string | null; to: string };
  };
}
