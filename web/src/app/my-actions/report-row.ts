import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ActionRow, PROGRESS_NAME, formatIsoDate } from '@genomfor/shared';
import { ActionsClient } from '../actions/actions-client';
import { Submission } from '../platform/submission';
import { DeadlineEcho } from '../ui/deadline-echo/deadline-echo';
import { DueDate } from '../ui/due-date/due-date';
import { Field } from '../ui/field/field';
import { Status } from '../ui/status/status';
import { Toasts } from '../ui/toast/toasts';
import { type ReportChoice, reportChoices, reportOf, undoOf } from './report-choices';

/** One action and how it goes: press an answer, press Spara. */
@Component({
  selector: 'gf-report-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, DeadlineEcho, DueDate, Field, Status],
  templateUrl: './report-row.html',
})
export class ReportRow {
  private readonly client = inject(ActionsClient);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly when = viewChild<ElementRef<HTMLInputElement>>('when');
  private readonly why = viewChild<ElementRef<HTMLTextAreaElement>>('comment');
  private readonly save = viewChild<ElementRef<HTMLButtonElement>>('save');

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly row = input.required<ActionRow>();
  readonly reported = output<ActionRow>();
  /** The row is older than what the server has. */
  readonly outdated = output();

  protected readonly submission = new Submission();
  protected readonly chosen = signal<ReportChoice | null>(null);
  protected readonly whenMissing = signal(false);
  protected readonly whyMissing = signal(false);
  protected readonly whenText = signal('');
  protected readonly choices = computed(() => (this.row().mayReport ? reportChoices(this.row()) : []));
  protected readonly now = computed(() => {
    const { progress, reportedOn } = this.row();
    return reportedOn
      ? `${PROGRESS_NAME[progress]}, rapporterat ${formatIsoDate(reportedOn)}`
      : `${PROGRESS_NAME[progress]}, inte rapporterat än`;
  });

  protected choose(choice: ReportChoice): void {
    const same = this.chosen()?.key === choice.key;
    this.submission.clear();
    this.whenMissing.set(false);
    this.whyMissing.set(false);
    this.whenText.set('');
    this.chosen.set(same ? null : choice);
    if (same) return;
    // A second press on Enter saves, unless there is a question to answer first.
    afterNextRender(() => this.firstOf(choice)?.nativeElement.focus(), {
      injector: this.injector,
    });
  }

  private firstOf({ key, asksWhen }: ReportChoice): ElementRef<HTMLElement> | undefined {
    if (asksWhen) return this.when();
    return key === 'cannot' ? this.why() : this.save();
  }

  protected async report(choice: ReportChoice, when: string, comment: string, submit: Event): Promise<void> {
    submit.preventDefault();
    this.whenMissing.set(choice.asksWhen && when.trim() === '');
    this.whyMissing.set(choice.key === 'cannot' && comment.trim() === '');
    if (this.whenMissing() || this.whyMissing()) {
      (this.whenMissing() ? this.when() : this.why())?.nativeElement.focus();
      return;
    }
    const before = this.row();
    const saved = await this.submission.run(async () => {
      this.reported.emit(await this.client.report(before, reportOf(choice, when, comment)));
    });
    if (!saved) return;
    this.chosen.set(null);
    // The button that was pressed is gone: the focus stays with the action instead of falling out of the page.
    this.heading().nativeElement.focus();
    this.toasts.show(`Sparat: ${before.title}, ${choice.word.toLocaleLowerCase('sv')}.`, () => void this.undo(before));
  }

  private async undo(before: ActionRow): Promise<void> {
    const undone = await this.submission.run(async () => {
      this.reported.emit(await this.client.report(this.row(), undoOf(before)));
    });
    this.toasts.show(undone ? `Ångrat: ${before.title}.` : 'Det gick inte att ångra.');
  }

  /** Lets what somebody else has saved meanwhile be seen before answering again; what is written here is kept. */
  protected seeLatest(): void {
    this.submission.clear();
    this.outdated.emit();
  }
}
