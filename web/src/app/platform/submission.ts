import { computed, signal } from '@angular/core';
import { type ApiRefusal, refusalOf } from './api-refusal';

/** One form's way to the server: whether it is on its way, and why it was refused. */
export class Submission {
  private readonly running = signal(false);
  private readonly refused = signal<ApiRefusal | null>(null);
  readonly busy = this.running.asReadonly();
  readonly refusal = this.refused.asReadonly();
  /** What the server said about single fields. */
  readonly faults = computed(() => this.refused()?.fields ?? []);

  /** Does the work unless it is already under way; true when it succeeded. A refusal is kept to be shown. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.running()) return false;
    this.running.set(true);
    this.refused.set(null);
    try {
      await work();
      return true;
    } catch (error) {
      // Every refusal ends here, in words, beside the button that was pressed.
      this.refused.set(refusalOf(error));
      return false;
    } finally {
      this.running.set(false);
    }
  }

  clear(): void {
    this.refused.set(null);
  }
}
