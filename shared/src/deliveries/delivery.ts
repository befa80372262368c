import type { IsoInstant } from '../dates/iso-date';

export const DELIVERY_CHANNELS = ['mail', 'webhook'] as const;
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

/**
 * How far a delivery has come. 'uncertain': handed over, but the connection broke before the answer, so that nobody knows
 * whether it arrived; it is never sent again by itself. 'skipped': there was nothing to send when its turn came.
 */
export const DELIVERY_STATES = ['queued', 'sending', 'sent', 'failed', 'uncertain', 'skipped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One line of the send log. */
export interface DeliveryView {
  id: string;
  channel: DeliveryChannel;
  /** What it is: 'digest', 'notice'... */
  kind: string;
  state: DeliveryState;
  recipientId: string | null;
  /** The account's name today; null for a webhook, and when the account is gone. */
  recipientName: string | null;
  /** Where it was sent; null until its first attempt. */
  address: string | null;
  /** Null until it has been composed. */
  subject: string | null;
  attempts: number;
  createdAt: IsoInstant;
  /** When it is tried next, or first; null when it will not be tried by itself. */
  nextAttemptAt: IsoInstant | null;
  sentAt: IsoInstant | null;
  /** Why it was not sent, or not yet, in Swedish; null when there is nothing to tell. */
  problem: string | null;
  /** Whether a person may send it again. */
  canResend: boolean;
}

/** A delivery as it was sent. Secrets in its links are struck out. */
export interface DeliveryDetail extends DeliveryView {
  messageId: string | null;
  /** Null until it has been composed, and when it has been cleared away after a time. */
  html: string | null;
  text: string | null;
}

export interface DeliveryFilter {
  state?: DeliveryState;
  kind?: string;
  recipientId?: string;
  limit?: number;
  offset?: number;
}

/** The newest first, with how many there are in all and the kinds that occur, for the filter. */
export interface DeliveryList {
  rows: DeliveryView[];
  total: number;
  kinds: string[];
  /** Whether mail has been set up; nothing is put in the queue until it has. */
  mailIsOn: boolean;
}
