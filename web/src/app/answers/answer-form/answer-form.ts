import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  answerFaults,
  type AnswerPageView,
  asksWhy,
  type FieldError,
  formatIsoDate,
  type GiveAnswer,
  type ReportAnswer,
  REPORT_ANSWER_CHOICES,
  REPORT_ANSWER_NAME,
} from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { DeadlineEcho } from '../../ui/deadline-echo/deadline-echo';
import { Field } from '../../ui/field/field';
import { AnswersClient } from '../answers-client';

const COMMENT_LABEL: Record<ReportAnswer, string> = {
  ongoing: 'Kommentar (frivillig)',
  done: 'Kommentar (frivillig)',
  'more-time': 'Varför behövs mer tid?',
  cannot: 'Varför går det inte?',
};

/** Four answers of equal weight; what else the chosen one asks for comes under them, and what is written stays when it changes. */
@Component({
  selector: 'gf-answer-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlineEcho, Field, RouterLink],
  templateUrl: './answer-form.html',
})
export class AnswerForm {
  readonly token = input.required<string>();
  readonly page = input.required<AnswerPageView>();
  /** The answer that is chosen from the start; none when null. */
  readonly suggested = input<ReportAnswer | null>(null);
  /** The page after the answer has been saved. */
  readonly given = output<AnswerPageView>();
  /** The page as somebody else has left it meanwhile. */
  readonly outdated = output<AnswerPageView>();

  private readonly client = inject(AnswersClient);
  private readonly document = inject(DOCUMENT);

  protected readonly choices = REPORT_ANSWER_CHOICES;
  protected readonly submission = new Submission();
  protected readonly chosen = linkedSignal(() => this.suggested());
  protected readonly when = signal('');
  protected readonly comment = signal('');
  protected readonly deadlineHolds = signal(false);
  /** What is missing, once the person has pressed; mended fields lose theirs while they are written in. */
  protected readonly faults = signal<readonly FieldError[]>([]);

  protected readonly chosenName = computed(() => {
    const chosen = this.chosen();
    return chosen && REPORT_ANSWER_NAME[chosen];
  });
  protected readonly commentLabel = computed(() => COMMENT_LABEL[this.chosen() ?? 'ongoing']);
  protected readonly asksWhy = computed(() => {
    const chosen = this.chosen();
    return chosen !== null && asksWhy(chosen);
  });
  /** The forecast that stands in the way of saying that it goes as planned; null when there is none. */
  protected readonly lateForecast = computed(() => {
    const { forecast, deadline } = this.page();
    const isLate = forecast !== null && deadline.date !== null && forecast > deadline.date;
    return this.chosen() === 'ongoing' && isLate ? formatIsoDate(forecast) : null;
  });

  protected choose(answer: ReportAnswer): void {
    this.chosen.set(answer);
    this.faults.set([]);
    this.submission.clear();
  }

  protected faultIn(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }

  protected async send(answer: ReportAnswer, submit: Event): Promise<void> {
    submit.preventDefault();
    const { deadline, today, version } = this.page();
    const given = this.answerOf(answer);
    if (this.tellFaults(answerFaults(given, deadline.date, today))) return;
    const saved = await this.submission.run(async () => {
      this.given.emit(await this.client.give(this.token(), version, given));
    });
    if (saved) return;
    const refusal = this.submission.refusal();
    if (refusal?.code === 'changed-by-other') this.outdated.emit(refusal.details as AnswerPageView);
    else this.tellFaults(this.submission.faults());
  }

  private answerOf(answer: ReportAnswer): GiveAnswer {
    return {
      answer,
      ...(answer === 'more-time' && { when: this.when().trim() }),
      ...(this.lateForecast() && this.deadlineHolds() && { deadlineHolds: true }),
      comment: this.comment().trim() || null,
    };
  }

  /** Shows what is missing and goes to the first of it; false when nothing is. */
  private tellFaults(faults: readonly FieldError[]): boolean {
    this.faults.set(faults);
    const [first] = faults;
    if (first) this.document.getElementById(`svar-${first.field}`)?.focus();
    return first !== undefined;
  }
}
