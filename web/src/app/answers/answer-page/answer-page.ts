import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { answeredText, answerInAddress, type AnswerPageView, listText } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { unlisted } from '../../platform/unlisted';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { AnswerFacts } from '../answer-facts/answer-facts';
import { AnswerForm } from '../answer-form/answer-form';
import { AnswersClient } from '../answers-client';

/** What a link in a mail opens: one action, and the question how it goes. Nothing is sent before the person presses. */
@Component({
  selector: 'gf-answer-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerFacts, AnswerForm, Icon, Loading, RouterLink],
  templateUrl: './answer-page.html',
})
export class AnswerPage {
  /** From the address. */
  readonly token = input.required<string>();
  /** From the address: the answer whose button was pressed in the mail. */
  readonly svar = input<string>();

  private readonly title = inject(PageTitle);
  private readonly injector = inject(Injector);
  private readonly receipt = viewChild<ElementRef<HTMLElement>>('receipt');
  protected readonly answer = inject(AnswersClient).page(this.token);

  protected readonly page = linkedSignal(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly suggested = computed(() => answerInAddress(this.svar()));
  /** Whether an answer has just been sent, and is not being changed. */
  protected readonly sent = signal(false);
  protected readonly refusal = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });
  protected readonly asked = computed(() => {
    const roles = this.page()?.askedOf ?? [];
    return roles.length === 0 ? null : `Frågan går till dig som ${listText(roles.map((role) => role.toLowerCase()))}.`;
  });
  /** What the person answered, now or an earlier time. */
  protected readonly answered = computed(() => {
    const last = this.page()?.lastReport;
    return last?.own && last.answer ? answeredText(last.answer, last.on) : null;
  });

  protected readonly saved = computed(() =>
    this.page()?.lastReport?.answer === 'more-time'
      ? 'Svaret är sparat i planen. Slutdatum är inte ändrat, din prognos står bredvid.'
      : 'Svaret är sparat i planen.',
  );

  constructor() {
    unlisted();
    effect(() => {
      const page = this.page();
      if (page) this.title.show(page.title);
      else if (this.refusal()) this.title.show('Länken går inte att öppna');
    });
  }

  protected receive(page: AnswerPageView): void {
    this.page.set(page);
    this.sent.set(true);
    // The button that was pressed is gone: the focus goes to what it led to.
    afterNextRender(() => this.receipt()?.nativeElement.focus(), { injector: this.injector });
  }
}
