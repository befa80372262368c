import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work';

interface Waiting {
  /** Does its part, and gives what to do once all of it is stored. */
  work: (tx: EntityManager) => Promise<() => void>;
  fail: (reason: unknown) => void;
}

/** Small writes that come at the same time, stored together: what gathers while one write is stored becomes the next. */
export class GatheredWrites {
  private waiting: Waiting[] = [];
  private storing = false;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What `work` gives, once it is safely stored. When one of those stored together throws, all of them reject. */
  add<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({
        work: async (tx) => {
          const value = await work(tx);
          return () => resolve(value);
        },
        fail: reject,
      });
      void this.store();
    });
  }

  private async store(): Promise<void> {
    if (this.storing) return;
    this.storing = true;
    while (this.waiting.length > 0) await this.storeTogether(this.waiting.splice(0));
    this.storing = false;
  }

  private async storeTogether(together: readonly Waiting[]): Promise<void> {
    try {
      const stored = await this.unitOfWork.write(async (tx) => {
        const done: (() => void)[] = [];
        for (const { work } of together) done.push(await work(tx));
        return done;
      });
      for (const tell of stored) tell();
    } catch (error) {
      for (const { fail } of together) fail(error);
    }
  }
}
