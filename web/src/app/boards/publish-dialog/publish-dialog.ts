import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { formatIsoDate, type IsoDate, type PublicationView } from '@genomfor/shared';
import { MeetingsClient } from '../../bodies/meetings-client';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Loading } from '../../ui/loading/loading';
import { BoardsClient } from '../boards-client';

/** Freezes a body's page for one of its coming meetings, with the secretary's own words above it. */
@Component({
  selector: 'gf-publish-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field, Loading],
  templateUrl: './publish-dialog.html',
})
export class PublishDialog {
  readonly bodyId = input.required<string>();
  readonly published = output<PublicationView>();
  readonly dismissed = output();

  private readonly client = inject(BoardsClient);
  private readonly session = inject(Session);
  private readonly answer = inject(MeetingsClient).comingOf(this.bodyId, this.session.today);
  protected readonly submission = new Submission();

  protected readonly meetings = computed(() =>
    this.answer.hasValue() ? this.answer.value().rows.filter(({ state }) => state === 'planned') : null,
  );
  protected readonly problem = computed(() => {
    const error = this.answer.error();
    return this.submission.refusal()?.message ?? (error ? refusalOf(error).message : null);
  });
  protected readonly faults = computed(() =>
    this.submission.faults().map(({ field, message }) => ({ field: `publish-${field}`, message })),
  );
  protected readonly introductionFault = computed(() => this.submission.refusal()?.faultIn('introduction') ?? null);

  protected dayText(date: IsoDate, time: string | null): string {
    return time === null ? formatIsoDate(date) : `${formatIsoDate(date)} kl. ${time.replace(':', '.')}`;
  }

  protected async publish(meetingId: string, introduction: string, submit: Event): Promise<void> {
    submit.preventDefault();
    const publication = { meetingId, introduction: introduction.trim() || null };
    await this.submission.run(async () => this.published.emit(await this.client.publish(this.bodyId(), publication)));
  }
}
