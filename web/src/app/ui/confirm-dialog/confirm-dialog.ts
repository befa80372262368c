import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Submission } from '../../platform/submission';
import { Dialog } from '../dialog/dialog';
import { ErrorSummary } from '../error-summary/error-summary';

/** Asks once more before something is taken away; a refusal is told in the dialog. */
@Component({
  selector: 'gf-confirm-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary],
  template: `
    <gf-dialog [heading]="heading()" (dismissed)="dismissed.emit()">
      @if (submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      <ng-content />
      <div class="btns">
        <button type="button" class="btn primary" [attr.aria-disabled]="submission.busy() || null" (click)="confirm()">
          {{ action() }}
        </button>
        <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
      </div>
    </gf-dialog>
  `,
})
export class ConfirmDialog {
  readonly heading = input.required<string>();
  readonly action = input.required<string>();
  readonly work = input.required<() => Promise<unknown>>();
  readonly saved = output();
  readonly dismissed = output();

  protected readonly submission = new Submission();

  protected async confirm(): Promise<void> {
    if (await this.submission.run(this.work())) this.saved.emit();
  }
}
