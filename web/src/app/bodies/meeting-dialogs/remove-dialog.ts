import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { formatIsoDate, type MeetingView } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { MeetingsClient } from '../meetings-client';

/** Takes away a meeting that was entered by mistake; one that matters or decisions refer to is refused. */
@Component({
  selector: 'gf-remove-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary],
  template: `
    <gf-dialog [heading]="'Ta bort sammanträdet ' + day() + '?'" (dismissed)="dismissed.emit()">
      @if (submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      <p>Ta bort det som blev fel inlagt. Ett sammanträde som inte blir av ställs in i stället, så att skälet syns.</p>
      <div class="btns">
        <button type="button" class="btn primary" [attr.aria-disabled]="submission.busy() || null" (click)="remove()">
          Ta bort sammanträdet
        </button>
        <button type="button" class="btn quiet" (click)="dismissed.emit()">Behåll det</button>
      </div>
    </gf-dialog>
  `,
})
export class RemoveDialog {
  readonly meeting = input.required<MeetingView>();
  readonly saved = output<string>();
  readonly dismissed = output();

  private readonly client = inject(MeetingsClient);
  protected readonly submission = new Submission();
  protected readonly day = computed(() => formatIsoDate(this.meeting().date));

  protected async remove(): Promise<void> {
    if (await this.submission.run(() => this.client.remove(this.meeting())))
      this.saved.emit(`Sammanträdet ${this.day()} är borttaget.`);
  }
}
