import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/auth/caller';

/** A report of status that has just been written down. */
export interface MadeReport {
  reportId: string;
  actionId: string;
  at: Date;
  by: Caller;
}

type Listener = (tx: EntityManager, report: MadeReport) => Promise<void>;

/** Those who must know of each report, whichever way it came. Features add theirs in `onModuleInit`. */
@Injectable()
export class ReportListeners {
  private readonly listeners: Listener[] = [];

  add(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** Tells everybody, within the write that makes the report: what they write is saved with it, or not at all. */
  async tell(tx: EntityManager, report: MadeReport): Promise<void> {
    for (const listener of this.listeners) await listener(tx, report);
  }
}
