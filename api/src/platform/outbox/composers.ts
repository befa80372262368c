import type { DeliveryChannel } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import type { Composer } from './content';

type Registered = { [C in DeliveryChannel]: Map<string, Composer<C>> };

/** Who writes each kind of delivery. Features register theirs in `onModuleInit`. */
@Injectable()
export class Composers {
  private readonly registered: Registered = { mail: new Map(), webhook: new Map() };

  /** Lets `composer` write the mails of its kind. */
  register(composer: Composer): void {
    this.registerFor('mail', composer);
  }

  /** Lets `composer` write the deliveries of its kind on `channel`. Throws when the kind has a composer there already. */
  registerFor<C extends DeliveryChannel>(channel: C, composer: Composer<C>): void {
    const registered = this.registered[channel];
    if (registered.has(composer.kind)) throw new Error(`Two composers for ${channel} of kind ${composer.kind}`);
    registered.set(composer.kind, composer);
  }

  /** Who writes `kind` on `channel`; null when nobody does. */
  find<C extends DeliveryChannel>(channel: C, kind: string): Composer<C> | null {
    return this.registered[channel].get(kind) ?? null;
  }
}
