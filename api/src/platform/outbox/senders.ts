import type { DeliveryChannel } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import type { Sender } from './sender';

type Registered = { [C in DeliveryChannel]?: Sender<C> };

/** Who carries deliveries on each channel. Registered in `onModuleInit`. */
@Injectable()
export class Senders {
  private readonly registered: Registered = {};

  register<C extends DeliveryChannel>(sender: Sender<C>): void {
    const registered: { [K in C]?: Sender<K> } = this.registered;
    registered[sender.channel] = sender;
  }

  /** Who carries on `channel`; null when nobody does. */
  find<C extends DeliveryChannel>(channel: C): Sender<C> | null {
    return (this.registered as { [K in C]?: Sender<K> })[channel] ?? null;
  }
}
