import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type BodyView, formatIsoDate, type MeetingList, type MeetingView } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { Session } from '../../platform/session';
import { BodyTabs } from '../../ui/body-tabs/body-tabs';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { Toasts } from '../../ui/toast/toasts';
import { BodiesClient } from '../bodies-client';
import { CancelDialog } from '../meeting-dialogs/cancel-dialog';
import { MeetingDialog } from '../meeting-dialogs/meeting-dialog';
import { RemoveDialog } from '../meeting-dialogs/remove-dialog';
import { MeetingsClient } from '../meetings-client';
import { calendarLead, calendarParts, rulesText, yearOf, yearText } from './calendar-rows';
import { CalendarTable } from './calendar-table';

/** Which dialog is open, and for which meeting; `meeting` is null for a new one. */
type Opened = { dialog: 'edit'; meeting: MeetingView | null } | { dialog: 'cancel' | 'remove'; meeting: MeetingView };

/** The meetings of one body in a year, the year in the address; who keeps the calendar can change it. */
@Component({
  selector: 'gf-body-calendar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BodyTabs,
    CalendarTable,
    CancelDialog,
    Empty,
    ErrorSummary,
    Icon,
    Loading,
    MeetingDialog,
    RemoveDialog,
    RouterLink,
  ],
  templateUrl: './body-calendar.html',
})
export class BodyCalendar {
  /** From the address. */
  readonly id = input.required<string>();
  readonly ar = input<string>();

  private readonly client = inject(MeetingsClient);
  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);
  private readonly toasts = inject(Toasts);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly year = computed(() => yearOf(this.ar(), this.session.today()));
  protected readonly bodyAnswer = inject(BodiesClient).body(this.id);
  protected readonly meetingsAnswer = this.client.ofYear(this.id, this.year);
  protected readonly opened = signal<Opened | null>(null);

  protected readonly mayEdit = computed(() => this.session.may('bodies.edit'));
  protected readonly failure = computed(() => {
    const error = this.bodyAnswer.error() ?? this.meetingsAnswer.error();
    return error ? refusalOf(error) : null;
  });
  /** Stays while it is fetched anew after a change, so that the page does not blink. */
  protected readonly body = linkedSignal<BodyView | null, BodyView | null>({
    source: () => (this.bodyAnswer.hasValue() ? this.bodyAnswer.value() : null),
    computation: (body, previous) => body ?? (previous?.value?.id === this.id() ? previous.value : null),
  });
  private readonly list = linkedSignal<
    { answer: MeetingList | null; of: string },
    { value: MeetingList; of: string } | null
  >({
    source: () => ({
      answer: this.meetingsAnswer.hasValue() ? this.meetingsAnswer.value() : null,
      of: `${this.id()} ${this.year()}`,
    }),
    computation: ({ answer, of }, previous) => {
      if (answer) return { value: answer, of };
      return previous?.value?.of === of ? previous.value : null;
    },
  });
  protected readonly meetings = computed(() => this.list()?.value.rows ?? null);
  protected readonly parts = computed(() => {
    const body = this.body();
    return calendarParts(this.meetings() ?? [], { submissionLeadDays: body?.submissionLeadDays ?? null }, this.today());
  });
  protected readonly withMatters = computed(() =>
    [...this.parts().coming, ...this.parts().past].some(({ matters }) => matters !== ''),
  );
  protected readonly lead = computed(() => {
    const body = this.body();
    return body ? calendarLead(body, this.today()) : '';
  });
  protected readonly rules = computed(() => {
    const body = this.body();
    return body ? rulesText(body) : '';
  });
  protected readonly yearWords = computed(() => yearText(this.meetings() ?? []));

  constructor() {
    effect(() => {
      const body = this.body();
      this.title.show(body ? `Sammanträden, ${body.name}` : null);
    });
  }

  protected print(): void {
    this.window?.print();
  }

  protected open(dialog: Opened['dialog'], meeting: MeetingView): void {
    this.opened.set({ dialog, meeting });
  }

  protected saved(news: string): void {
    this.opened.set(null);
    this.reload();
    this.toasts.show(news);
  }

  // Somebody else may have changed the same meeting: what is shown next must be what stands.
  protected dismissed(): void {
    this.opened.set(null);
    this.reload();
  }

  protected async restore(meeting: MeetingView): Promise<void> {
    try {
      await this.client.restore(meeting);
      this.toasts.show(`Sammanträdet ${formatIsoDate(meeting.date)} ska hållas igen.`);
    } catch (error) {
      this.toasts.show(refusalOf(error).message);
    }
    this.reload();
  }

  protected reload(): void {
    this.bodyAnswer.reload();
    this.meetingsAnswer.reload();
  }

  private today(): string {
    return this.session.today();
  }
}
