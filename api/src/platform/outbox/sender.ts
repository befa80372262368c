import type { DeliveryChannel } from '@genomfor/shared';
import type { ClaimedDelivery, ContentOf } from './content';

/** Why something was not delivered: a code for the log ('550', 'timeout') and Swedish words for people. */
export interface Problem {
  code: string;
  words: string;
}

/**
 * How one attempt ended. 'accepted': the receiver has it. 'later': it certainly did not arrive, and may another time.
 * 'never': it did not arrive and will not. 'no-answer': nobody knows.
 */
export type Outcome =
  { is: 'accepted' } | { is: 'later'; problem: Problem } | { is: 'never'; problem: Problem } | { is: 'no-answer' };

/** A delivery that is about to be sent. */
export interface OutgoingDelivery extends ClaimedDelivery {
  /** Where to; null on channels that know it themselves. */
  address: string | null;
  /** The name of the user it is for; null when it is for nobody. */
  recipientName: string | null;
  /** How many times it has been tried, this one counted. */
  attempts: number;
}

/** Who carries deliveries on one channel. Throws nothing: what goes wrong is an outcome. */
export interface Sender<C extends DeliveryChannel> {
  channel: C;
  /**
   * Sends. A channel whose receiver cannot tell a repetition calls `handOver` and waits for it just before it lets go of what
   * makes the message count: after that, silence means 'no-answer' and nothing is sent again by itself. When it rejects,
   * another process may have taken the delivery over, and nothing may be let go.
   */
  send(delivery: OutgoingDelivery, content: ContentOf[C], handOver: () => Promise<void>): Promise<Outcome>;
  /** Lets go of connections, when there is nothing more to send for now. */
  rest?(): Promise<void>;
}
