import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { IsoDate, RefusalBody } from '@genomfor/shared';
import { Turns } from '../platform/threads/turns';
import { DocumentRefused } from './reading/document-refused';
import { readInWorker, type ReadingInput, type ReadingResult } from './reading/read-in-worker';
import { failureOf } from './import-view';

/** A big document takes a core for itself; two at a time leave room for everybody else. */
const READERS_AT_ONCE = 2;

/** What to call as a reading goes on; each is awaited before the next. */
export interface ReadingListener {
  /** 0 to 1. */
  progress: (share: number) => void;
  done: (result: ReadingResult) => Promise<void>;
  failed: (failure: RefusalBody, cause: unknown) => Promise<void>;
}

/** Reads documents in worker threads, a few at a time, and tells how far each has come. */
@Injectable()
export class ImportReader implements OnApplicationShutdown {
  /** How a document is read: in a worker thread, except in tests that are about something else. */
  readDocument = readInWorker;
  private readonly running = new Set<Promise<void>>();
  private readonly cancellations = new Map<string, AbortController>();
  private readonly shares = new Map<string, number>();
  private readonly turns = new Turns(READERS_AT_ONCE);

  /** How far the reading `id` has come, 0 to 1; null when this instance is not reading it. */
  shareOf(id: string): number | null {
    return this.shares.get(id) ?? null;
  }

  /** Starts reading and returns at once; `listener` hears how it goes. */
  start(id: string, input: ReadingInput, today: IsoDate, listener: ReadingListener): void {
    const cancellation = new AbortController();
    this.cancellations.set(id, cancellation);
    this.shares.set(id, 0);
    const { signal } = cancellation;
    const run = this.turns
      .take(() => this.readFor(id, input, today, signal, listener))
      .finally(() => {
        this.cancellations.delete(id);
        this.shares.delete(id);
        this.running.delete(run);
      });
    this.running.add(run);
  }

  /** Reads when it is its turn, and answers when it is done. Rejects with DocumentRefused. */
  async read(input: ReadingInput, today: IsoDate): Promise<ReadingResult> {
    const id = randomUUID();
    const cancellation = new AbortController();
    this.cancellations.set(id, cancellation);
    try {
      return await this.turns.take(() => this.readDocument(input, { today, signal: cancellation.signal }));
    } finally {
      this.cancellations.delete(id);
    }
  }

  /** Ends the reading of `id`, if it is going on; its listener hears nothing more. */
  cancel(id: string): void {
    this.cancellations.get(id)?.abort();
  }

  /** All readings that go on, ended; for a stop of the service and for tests. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.running]);
  }

  async onApplicationShutdown(): Promise<void> {
    for (const cancellation of this.cancellations.values()) cancellation.abort();
    await this.settled();
  }

  private async readFor(
    id: string,
    input: ReadingInput,
    today: IsoDate,
    signal: AbortSignal,
    listener: ReadingListener,
  ): Promise<void> {
    try {
      if (signal.aborted) return;
      const result = await this.readDocument(input, {
        today,
        signal,
        onProgress: (share) => {
          this.shares.set(id, share);
          listener.progress(share);
        },
      });
      await listener.done(result);
    } catch (error) {
      // Every document somebody uploads can be one that cannot be read: the reason is kept with the import, not thrown.
      if (signal.aborted) return;
      const failure = error instanceof DocumentRefused ? failureOf(error.code, error.details) : failureOf('unexpected');
      await listener.failed(failure, error);
    }
  }
}
