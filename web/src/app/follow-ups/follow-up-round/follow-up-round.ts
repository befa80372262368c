import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  formatIsoDate,
  type FollowUpView,
  listText,
  type RemindersSent,
  sentenceCase,
  smallNumber,
} from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { ReviewTabs } from '../../ui/review-tabs/review-tabs';
import { Toasts } from '../../ui/toast/toasts';
import { FollowUpsClient } from '../follow-ups-client';
import { lastDaySentence, roundState, roundTitle } from '../round-words';
import { LastDayDialog } from './last-day-dialog';
import { RoundPage } from './round-page';
import { WaitingRoles } from './waiting-roles';

/** One round of follow-up: while it is open who has not reported and what deviates, once it is closed what was frozen. */
@Component({
  selector: 'gf-follow-up-round',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmDialog, ErrorSummary, Icon, LastDayDialog, Loading, ReviewTabs, RoundPage, RouterLink, WaitingRoles],
  templateUrl: './follow-up-round.html',
})
export class FollowUpRound {
  /** From the address. */
  readonly roundId = input.required<string>();

  private readonly client = inject(FollowUpsClient);
  private readonly session = inject(Session);
  private readonly pageTitle = inject(PageTitle);
  private readonly toasts = inject(Toasts);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly answer = this.client.round(this.roundId);
  protected readonly reminding = new Submission();
  protected readonly dialog = signal<'last-day' | 'close' | null>(null);
  /** What the latest reminder led to. */
  protected readonly reminded = signal('');

  protected readonly mayLead = computed(() => this.session.may('follow-ups.lead'));
  protected readonly mayReport = computed(() => this.session.may('actions.report-own'));
  /** Who may report for any starts with everybody's when no role is their own. */
  protected readonly reportOf = computed(() =>
    this.session.may('actions.report-any') && !this.session.view()?.roles.length ? { alla: 'ja' } : {},
  );
  /** Stays while it is fetched anew, so that the page does not blink. */
  protected readonly view = linkedSignal<FollowUpView | null, FollowUpView | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (view, previous) => view ?? (previous?.value?.round.id === this.roundId() ? previous.value : null),
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly title = computed(() => {
    const view = this.view();
    return view ? roundTitle(view.round) : '';
  });
  protected readonly state = computed(() => {
    const view = this.view();
    return view ? roundState(view.round, this.session.today()) : '';
  });
  protected readonly lastDay = computed(() => {
    const view = this.view();
    return view ? lastDaySentence(view.round.lastDay, this.session.today()) : '';
  });
  protected readonly unreported = computed(() => {
    const { total = 0, reported = 0 } = this.view()?.round ?? {};
    return total - reported;
  });
  protected readonly unreportedWords = computed(() => {
    const count = this.unreported();
    return `${sentenceCase(smallNumber(count))} ${count === 1 ? 'åtgärd är inte rapporterad' : 'åtgärder är inte rapporterade'}.`;
  });
  protected readonly closing = async (): Promise<void> => {
    const view = this.view();
    if (view) this.view.set(await this.client.close(view.round));
  };
  protected readonly day = formatIsoDate;

  constructor() {
    effect(() => this.pageTitle.show(this.title() || null));
  }

  protected print(): void {
    this.window?.print();
  }

  protected changed(view: FollowUpView): void {
    this.dialog.set(null);
    this.view.set(view);
    this.toasts.show(`Sista dag är nu ${formatIsoDate(view.round.lastDay)}.`);
  }

  protected closed(): void {
    this.dialog.set(null);
    // The button that was pressed is gone: the focus stays on the page instead of falling out of it.
    this.heading()?.nativeElement.focus();
    this.toasts.show('Uppföljningen är stängd.');
  }

  protected async remind(): Promise<void> {
    await this.reminding.run(async () => {
      this.reminded.set(remindedWords(await this.client.remind(this.roundId())));
      this.answer.reload();
    });
  }
}

/** "Tre personer får en påminnelse. Ingen kan påminnas för Ekonomichef." */
function remindedWords({ persons, vacant }: RemindersSent): string {
  const sent =
    persons === 0
      ? 'Ingen ny påminnelse: alla som kan påminnas har fått en i dag eller har avböjt.'
      : `${sentenceCase(smallNumber(persons))} ${persons === 1 ? 'person' : 'personer'} får en påminnelse.`;
  return vacant.length > 0 ? `${sent} Ingen kan påminnas för ${listText(vacant)}.` : sent;
}
