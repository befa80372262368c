import type { DeliveryChannel } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { User } from '../auth/user.entity';
import { among, select } from '../database/select';
import { Log } from '../log/log';
import type { Claimed } from './claims';
import { Composers } from './composers';
import type { Composed, Composer, ContentOf } from './content';
import type { OutgoingDelivery, Outcome, Problem } from './sender';

const NOT_COMPOSED: Problem = { code: 'not-composed', words: 'Innehållet kunde inte sättas ihop. Felet är loggat.' };
const NO_ACCOUNT = 'Mottagaren har inget konto som är i bruk.';

/** A delivery and what it says, or how its attempt has ended already. */
export type Readied<C extends DeliveryChannel> = { claimed: Claimed } & (
  { delivery: OutgoingDelivery; content: ContentOf[C] } | { outcome: Outcome }
);

type Recipient = Pick<User, 'id' | 'name' | 'email'>;

/** Asks those who write what is sent, when it is sent. */
@Injectable()
export class Composing {
  constructor(
    private readonly composers: Composers,
    private readonly dataSource: DataSource,
    private readonly log: Log,
  ) {}

  /** Each of `claimed` with what it says, or why it is not sent. Nothing that a composer does wrong concerns another's. */
  async ready<C extends DeliveryChannel>(channel: C, claimed: readonly Claimed[]): Promise<Readied<C>[]> {
    const recipients = await this.recipients(claimed);
    const reachable = claimed.filter(({ recipientId }) => recipientId === null || recipients.has(recipientId));
    const composed = new Map<string, Composed<C>>();
    for (const [kind, batch] of byKind(reachable)) {
      const composer = this.composers.find(channel, kind);
      if (composer) await this.composeApart(composer, batch, composed);
      else this.log.error({ channel, kind, deliveries: batch.length }, 'nobody composes these deliveries');
    }
    return claimed.map((delivery) => readied(delivery, recipients, composed));
  }

  // One that cannot be composed must not hold the others back: halves that fail are halved until it stands alone.
  private async composeApart<C extends DeliveryChannel>(
    composer: Composer<C>,
    batch: readonly Claimed[],
    into: Map<string, Composed<C>>,
  ): Promise<void> {
    try {
      for (const [id, content] of await composer.compose(batch.map(asSeen))) into.set(id, content);
    } catch (error) {
      if (batch.length === 1) {
        this.log.error({ kind: composer.kind, delivery: batch[0]?.id, err: error }, 'a delivery was not composed');
        return;
      }
      const middle = Math.ceil(batch.length / 2);
      for (const half of [batch.slice(0, middle), batch.slice(middle)]) await this.composeApart(composer, half, into);
    }
  }

  private async recipients(claimed: readonly Claimed[]): Promise<Map<string, Recipient>> {
    const wanted = [...new Set(claimed.flatMap(({ recipientId }) => recipientId ?? []))];
    const these = among(this.dataSource, 'id', wanted);
    const rows = await select<Recipient>(
      this.dataSource,
      `SELECT id, name, email FROM user_account WHERE active = TRUE AND ${these.sql}`,
      these.values,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function byKind(claimed: readonly Claimed[]): Map<string, Claimed[]> {
  const kinds = new Map<string, Claimed[]>();
  for (const delivery of claimed) {
    const batch = kinds.get(delivery.kind);
    if (batch) batch.push(delivery);
    else kinds.set(delivery.kind, [delivery]);
  }
  return kinds;
}

function readied<C extends DeliveryChannel>(
  claimed: Claimed,
  recipients: ReadonlyMap<string, Recipient>,
  composed: ReadonlyMap<string, Composed<C>>,
): Readied<C> {
  const recipient = claimed.recipientId === null ? null : recipients.get(claimed.recipientId);
  if (recipient === undefined) return { claimed, outcome: { is: 'nothing-to-send', why: NO_ACCOUNT } };
  const content = composed.get(claimed.id);
  if (!content) return { claimed, outcome: { is: 'later', problem: NOT_COMPOSED } };
  if ('skip' in content) return { claimed, outcome: { is: 'nothing-to-send', why: content.skip } };
  const { name = null, email = null } = recipient ?? {};
  const delivery = { ...asSeen(claimed), address: email, recipientName: name, attempts: claimed.attempts };
  return { claimed, delivery, content };
}

function asSeen({ id, kind, recipientId, payload }: Claimed): Pick<Claimed, 'id' | 'kind' | 'recipientId' | 'payload'> {
  return { id, kind, recipientId, payload };
}
