import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countText, IMPORT_FORMAT_NAME, IMPORT_STATE_NAME, type ImportView } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Moment } from '../../ui/moment/moment';
import { Toasts } from '../../ui/toast/toasts';
import { ImportsClient } from '../imports-client';

/** What has been read before: go on with what is not saved, open what is, undo what should not have been. */
@Component({
  selector: 'gf-earlier-imports',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Icon, Moment, RouterLink],
  templateUrl: './earlier-imports.html',
})
export class EarlierImports {
  private readonly client = inject(ImportsClient);
  private readonly toasts = inject(Toasts);
  protected readonly answer = this.client.list();

  protected readonly stateName = IMPORT_STATE_NAME;
  protected readonly undoing = signal<string | null>(null);
  protected readonly imports = computed(() =>
    this.answer.hasValue() ? this.answer.value().filter(({ state }) => state !== 'discarded') : [],
  );
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });

  protected contentOf({ actions, activities, decisions, commitments, format }: ImportView): string {
    const parts = [
      format && IMPORT_FORMAT_NAME[format],
      actions > 0 && countText(actions, 'åtgärd', 'åtgärder'),
      activities > 0 && countText(activities, 'aktivitet', 'aktiviteter'),
      decisions > 0 && countText(decisions, 'beslut', 'beslut'),
      commitments > 0 && countText(commitments, 'åtagande', 'åtaganden'),
    ];
    return parts.filter(Boolean).join(', ');
  }

  protected async undo(earlier: ImportView): Promise<void> {
    if (this.undoing()) return;
    this.undoing.set(earlier.id);
    try {
      await this.client.undo(earlier.id);
      this.toasts.show(`Importen av ${earlier.fileName} är ångrad. Det som kom med den är borttaget.`);
    } catch (error) {
      // A plan that has been worked with since cannot be taken back as a whole: the reason is told.
      this.toasts.show(refusalOf(error).message);
    } finally {
      this.undoing.set(null);
      this.answer.reload();
    }
  }
}
