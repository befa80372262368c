import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { formatIsoDate, type IsoDate, type ReportView } from '@genomfor/shared';
import { MeetingsClient } from '../../bodies/meetings-client';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { ReviewsClient } from '../../reviews/reviews-client';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Loading } from '../../ui/loading/loading';
import { ReportsClient } from '../reports-client';

/** Begins a report: for which meeting, and of which reviews. */
@Component({
  selector: 'gf-new-report-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field, Loading],
  templateUrl: './new-report-dialog.html',
})
export class NewReportDialog {
  readonly bodyId = input.required<string>();
  readonly made = output<ReportView>();
  readonly dismissed = output();

  private readonly client = inject(ReportsClient);
  private readonly session = inject(Session);
  private readonly meetingsAnswer = inject(MeetingsClient).comingOf(this.bodyId, this.session.today);
  private readonly reviewsAnswer = inject(ReviewsClient).list();
  protected readonly submission = new Submission();
  protected readonly chosen = signal<readonly string[]>([]);

  protected readonly meetings = computed(() =>
    this.meetingsAnswer.hasValue() ? this.meetingsAnswer.value().rows.filter(({ state }) => state === 'planned') : null,
  );
  protected readonly reviews = computed(() => (this.reviewsAnswer.hasValue() ? this.reviewsAnswer.value() : null));
  protected readonly problem = computed(() => {
    const error = this.meetingsAnswer.error() ?? this.reviewsAnswer.error();
    return this.submission.refusal()?.message ?? (error ? refusalOf(error).message : null);
  });

  protected dayText(date: IsoDate, time: string | null): string {
    return time === null ? formatIsoDate(date) : `${formatIsoDate(date)} kl. ${time.replace(':', '.')}`;
  }

  protected choose(id: string, isChosen: boolean): void {
    this.chosen.update((ids) => (isChosen ? [...ids, id] : ids.filter((one) => one !== id)));
  }

  protected async begin(meetingId: string, submit: Event): Promise<void> {
    submit.preventDefault();
    const report = { bodyId: this.bodyId(), meetingId, reviewIds: [...this.chosen()] };
    await this.submission.run(async () => this.made.emit(await this.client.begin(report)));
  }
}
