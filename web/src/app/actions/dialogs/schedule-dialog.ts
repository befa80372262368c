import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { type ActionRow, bodyInText, formatIsoDate, sentenceCase } from '@genomfor/shared';
import { MeetingsClient } from '../../bodies/meetings-client';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { Toasts } from '../../ui/toast/toasts';
import { DecisionChanges } from '../decision-changes';
import { PlanDesk } from '../plan-desk';
import { meetingChoices } from './meeting-choices';

/** Puts an action on the agenda of one of the meetings of a body that is to decide it. */
@Component({
  selector: 'gf-schedule-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Field],
  templateUrl: './schedule-dialog.html',
})
export class ScheduleDialog {
  readonly row = input.required<ActionRow>();
  readonly deciderId = input.required<string>();

  private readonly desk = inject(PlanDesk);
  private readonly session = inject(Session);
  private readonly changes = inject(DecisionChanges);
  private readonly toasts = inject(Toasts);
  private readonly answer = inject(MeetingsClient).comingOf(this.deciderId, this.session.today);
  protected readonly submission = new Submission();

  private readonly state = computed(() =>
    this.row().deciderStates.find(({ decider }) => decider.id === this.deciderId()),
  );
  protected readonly body = computed(() => bodyInText(this.state()?.decider.name ?? ''));
  protected readonly heading = computed(() => `Anmäl till ${this.body()}`);
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly choices = computed(() => {
    const path = this.state()?.path;
    if (!path || !this.answer.hasValue()) return null;
    const { deadline } = this.row();
    return meetingChoices(this.answer.value().rows, { path, deadline: deadline.date, today: this.session.today() });
  });
  protected readonly none = computed(() => this.choices()?.suggested === null);
  protected readonly noneText = computed(() => sentenceCase(`${this.body()} har inget kommande sammanträde inlagt.`));
  protected readonly meetingId = linkedSignal(() => this.choices()?.suggested ?? null);
  protected readonly before = computed(() => {
    const { date } = this.row().deadline;
    return date === null ? 'Kommande sammanträden' : `Hinner före slutdatum ${formatIsoDate(date)}`;
  });

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    const meetingId = this.meetingId();
    if (meetingId === null) return;
    const { title } = this.row();
    const meeting = { bodyId: this.deciderId(), meetingId };
    if (!(await this.submission.run(() => this.changes.schedule(this.row(), meeting)))) return;
    this.close();
    this.toasts.show(`”${title}” är anmäld till ${this.body()}.`);
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
