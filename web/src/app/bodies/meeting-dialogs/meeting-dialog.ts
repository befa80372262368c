import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  type BodyView,
  formatIsoDate,
  type MeetingChanges,
  type MeetingConsequences,
  type MeetingView,
} from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Consequences } from '../consequences/consequences';
import { MeetingFields } from '../meeting-form/meeting-fields';
import {
  changesOf,
  faultsIn,
  inputOf,
  mayMoveOthers,
  type MeetingTexts,
  NO_TEXTS,
  textsOf,
} from '../meeting-form/meeting-texts';
import { MeetingsClient } from '../meetings-client';

/** A new meeting, or a change of one. What a new day does to actions and matters is told before it is saved. */
@Component({
  selector: 'gf-meeting-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Consequences, Dialog, ErrorSummary, Field, MeetingFields],
  templateUrl: './meeting-dialog.html',
})
export class MeetingDialog {
  readonly body = input.required<BodyView>();
  /** Null adds a new one. */
  readonly meeting = input.required<MeetingView | null>();
  /** The year of a day that is written without one. */
  readonly year = input.required<number>();
  /** What was done, to be told. */
  readonly saved = output<string>();
  readonly removal = output<MeetingView>();
  readonly dismissed = output();

  private readonly client = inject(MeetingsClient);
  private readonly session = inject(Session);
  protected readonly submission = new Submission();
  private readonly found = signal<readonly Fault[]>([]);
  private readonly before = computed<MeetingTexts>(() => {
    const meeting = this.meeting();
    return meeting ? textsOf(meeting) : NO_TEXTS;
  });
  protected readonly texts = linkedSignal<MeetingTexts>(() => this.before());
  protected readonly reason = signal('');
  /** What the change that stands in the form would do; null until it has been asked for. */
  protected readonly consequences = linkedSignal<MeetingTexts, MeetingConsequences | null>({
    source: this.texts,
    computation: () => null,
  });

  protected readonly heading = computed(() => {
    const meeting = this.meeting();
    return meeting ? `Ändra sammanträdet ${formatIsoDate(meeting.date)}` : `Nytt sammanträde, ${this.body().name}`;
  });
  protected readonly changes = computed<MeetingChanges>(() => {
    const meeting = this.meeting();
    return meeting ? changesOf(meeting, this.texts(), this.session.today()) : {};
  });
  protected readonly moves = computed(() => this.meeting() !== null && this.changes().date !== undefined);
  /** The members have been called: then a new day needs a reason. */
  protected readonly called = computed(() => {
    const notice = this.meeting()?.noticeDue;
    return notice != null && notice <= this.session.today();
  });
  protected readonly action = computed(() => {
    if (this.meeting() === null) return 'Lägg till';
    return this.moves() && this.consequences() ? 'Flytta sammanträdet' : 'Spara';
  });
  protected readonly faults = computed<readonly Fault[]>(() => [
    ...this.found(),
    ...this.submission.faults().map(({ field, message }) => ({ field: FIELD_ID[field] ?? '', message })),
    ...(this.submission.refusal()?.code === 'reason-missing'
      ? [{ field: 'meeting-reason', message: this.submission.refusal()?.message ?? '' }]
      : []),
  ]);
  protected readonly problem = computed(() => {
    if (this.found().length > 0) return 'Något behöver rättas';
    const refusal = this.submission.refusal();
    if (refusal?.code === 'already-exists') return 'Organet har redan ett sammanträde den dagen.';
    return refusal?.message ?? null;
  });
  protected readonly reasonFault = computed(
    () => this.faults().find(({ field }) => field === 'meeting-reason')?.message ?? null,
  );

  private readonly told = viewChild<Consequences, ElementRef<HTMLElement>>(Consequences, { read: ElementRef });

  constructor() {
    // On a telephone what would happen lies below the edge: the focus brings it there, and it is read aloud.
    effect(() => this.told()?.nativeElement.focus());
  }

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.submission.busy()) return;
    const { found, year } = this.checked();
    this.submission.clear();
    this.found.set(found);
    if (found.length > 0) return;
    const meeting = this.meeting();
    if (meeting) await this.change(meeting);
    else await this.add(year);
  }

  private checked(): { found: Fault[]; year: number } {
    const meeting = this.meeting();
    const year = meeting ? Number(meeting.date.slice(0, 4)) : this.year();
    const found = faultsIn(this.texts(), this.session.today(), year);
    if (found.length === 0 && this.moves() && this.called() && this.reason().trim() === '')
      found.push({ field: 'meeting-reason', message: 'Skriv varför. Kallelsen har redan gått ut.' });
    return { found, year };
  }

  private async add(year: number): Promise<void> {
    const meeting = inputOf(this.body().id, this.texts(), this.session.today(), year);
    if (await this.submission.run(() => this.client.add(meeting)))
      this.saved.emit(`Sammanträdet ${formatIsoDate(meeting.date)} är inlagt.`);
  }

  private async change(meeting: MeetingView): Promise<void> {
    const changes = this.changes();
    if (Object.keys(changes).length === 0) {
      this.dismissed.emit();
      return;
    }
    if (mayMoveOthers(changes) && this.consequences() === null && !(await this.nothingLeansOn(meeting, changes)))
      return;
    const reason = this.reason().trim();
    const wanted = reason ? { ...changes, reason } : changes;
    if (!(await this.submission.run(() => this.client.change(meeting, wanted)))) return;
    const day = formatIsoDate(meeting.date);
    this.saved.emit(
      changes.date
        ? `Sammanträdet ${day} är flyttat till ${formatIsoDate(changes.date)}.`
        : `Sammanträdet ${day} är ändrat.`,
    );
  }

  /** Asks what would happen. False when there is something to tell first, or when the question was refused. */
  private async nothingLeansOn({ id }: MeetingView, changes: MeetingChanges): Promise<boolean> {
    const asked = await this.submission.run(async () => this.consequences.set(await this.client.try(id, changes)));
    const told = this.consequences();
    return asked && told !== null && told.actions.length === 0 && told.matters.length === 0;
  }
}

const FIELD_ID: Record<string, string> = {
  date: 'meeting-date',
  time: 'meeting-time',
  place: 'meeting-place',
  submissionDue: 'meeting-submission',
  noticeDue: 'meeting-notice',
  reason: 'meeting-reason',
};
