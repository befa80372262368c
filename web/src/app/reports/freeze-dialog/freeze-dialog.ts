import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { formatIsoDate, type ReportView } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { ReportsClient } from '../reports-client';

/** Asks once more before a report is frozen, since it cannot be changed afterwards. */
@Component({
  selector: 'gf-freeze-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary],
  template: `
    <gf-dialog heading="Fastställ rapporten?" (dismissed)="dismissed.emit()">
      @if (submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      <p>Rapporten till sammanträdet {{ day() }} sparas som den är nu och ändras sedan inte.</p>
      <div class="btns">
        <button type="button" class="btn primary" [attr.aria-disabled]="submission.busy() || null" (click)="publish()">
          Fastställ rapporten
        </button>
        <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
      </div>
    </gf-dialog>
  `,
})
export class FreezeDialog {
  readonly report = input.required<ReportView>();
  readonly published = output<ReportView>();
  readonly dismissed = output();

  private readonly client = inject(ReportsClient);
  protected readonly submission = new Submission();
  protected readonly day = computed(() => formatIsoDate(this.report().meeting.date));

  protected async publish(): Promise<void> {
    await this.submission.run(async () => this.published.emit(await this.client.publish(this.report())));
  }
}
