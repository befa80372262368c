import type { DeliveryChannel } from '@genomfor/shared';

/** What somebody puts in, inside their own write. */
export interface NewDelivery {
  channel: DeliveryChannel;
  /** Names the registered composer: 'digest', 'notice', 'saved-view'... */
  kind: string;
  /** Unique over all deliveries, so that the same thing is never sent twice: 'digest:<userId>:2018-W09'. */
  key: string;
  /** The user it is for; null for a webhook. */
  recipientId: string | null;
  /** What the composer needs. */
  payload: Record<string, unknown>;
  /** Not before; now when left out. */
  dueAt?: Date;
}

/** A delivery whose turn it is, as its composer sees it. */
export interface ClaimedDelivery {
  id: string;
  kind: string;
  recipientId: string | null;
  payload: Record<string, unknown>;
}

export interface MailContent {
  subject: string;
  text: string;
  html: string;
  /** Where one POST without signing in ends this kind of mail (RFC 8058); null for mail that cannot be declined. */
  unsubscribeUrl: string | null;
}

export interface WebhookContent {
  /** The JSON text to post, to the byte: what the signature is made of. */
  body: string;
}

/** What is sent on each channel. */
export interface ContentOf {
  mail: MailContent;
  webhook: WebhookContent;
}

/** What to send, or why nothing is sent, in a few Swedish words: 'Det fanns inget att berätta.' */
export type Composed<C extends DeliveryChannel = 'mail'> = ContentOf[C] | { skip: string };

/** Who writes what is sent, when it is sent: many at once, so that what they have in common is read once. */
export interface Composer<C extends DeliveryChannel = 'mail'> {
  kind: string;
  /** By the id of the delivery. One that is left out is tried again later, as is the whole batch when it throws. */
  compose(batch: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, Composed<C>>>;
}
