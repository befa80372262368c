import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DomainEvent } from './domain-event';

/**
 * Somebody who does something in the same write because of what happened: puts a message in the outbox, say. It gets all
 * that one operation did at once, which an import makes thousands. What it throws undoes the whole write.
 */
export interface EventListener {
  hear(tx: EntityManager, events: readonly DomainEvent[]): Promise<void>;
}

/** Where features hear of each other's doings without knowing each other. */
@Injectable()
export class DomainEvents {
  private readonly listeners: EventListener[] = [];

  /** Lets `listener` hear everything from now on. To be called in onModuleInit. */
  listen(listener: EventListener): void {
    this.listeners.push(listener);
  }

  /** Tells every listener, one after the other in the running write, which alone they may use. */
  async tell(tx: EntityManager, events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    for (const listener of this.listeners) await listener.hear(tx, events);
  }
}
