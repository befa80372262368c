import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IMPORT_STATE_NAME, type ImportView } from '@genomfor/shared';
import { type ApiRefusal, refusalOf } from '../../platform/api-refusal';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { ImportReview } from '../import-review/import-review';
import { ImportsClient } from '../imports-client';
import { ImportFailure } from './import-failure';

const BETWEEN_ASKS_MS = 400;

/** One import: how far the reading has come, then what was understood, or why nothing could be read. */
@Component({
  selector: 'gf-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, ImportFailure, ImportReview, Loading, RouterLink],
  templateUrl: './import-page.html',
})
export class ImportPage {
  /** From the address. */
  readonly id = input.required<string>();

  private readonly client = inject(ImportsClient);
  private readonly router = inject(Router);

  protected readonly view = signal<ImportView | null>(null);
  protected readonly refusal = signal<ApiRefusal | null>(null);
  protected readonly percent = computed(() => Math.round((this.view()?.progress ?? 0) * 100));
  protected readonly stateName = IMPORT_STATE_NAME;

  constructor() {
    effect((stop) => {
      const asking = { on: true };
      stop(() => (asking.on = false));
      void this.follow(this.id(), asking);
    });
  }

  protected again(): void {
    void this.follow(this.id(), { on: true });
  }

  protected async cancel(): Promise<void> {
    try {
      await this.client.discard(this.id());
      await this.router.navigate(['/importera']);
    } catch (error) {
      // Perhaps it was read just now and is no longer to be cancelled: say so and let the person choose again.
      this.refusal.set(refusalOf(error));
    }
  }

  /** Asks how far the reading has come until it is done or nobody looks any more. */
  private async follow(id: string, asking: { on: boolean }): Promise<void> {
    this.refusal.set(null);
    try {
      while (asking.on) {
        const view = await this.client.state(id);
        if (asking.on) this.view.set(view);
        if (view.state !== 'reading') return;
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_ASKS_MS));
      }
    } catch (error) {
      // The connection may be lost while a long document is read; the reading goes on and can be asked for again.
      if (asking.on) this.refusal.set(refusalOf(error));
    }
  }
}
