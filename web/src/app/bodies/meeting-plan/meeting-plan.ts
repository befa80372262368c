import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type MeetingInput,
  type MeetingPlanDraft,
  sentenceCase,
  smallNumber,
  type SavedMeetingPlan,
} from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { Toasts } from '../../ui/toast/toasts';
import { BodiesClient } from '../bodies-client';
import { yearOf } from '../body-calendar/calendar-rows';
import { MeetingsClient } from '../meetings-client';
import { MendDialog } from './mend-dialog';
import { PlanReview } from './plan-review';
import { chosenMeetings, isReady, meetingsCount, type PlanRow, rowsOf } from './plan-rows';
import { PlanStart } from './plan-start';

const HOW = 'Klistra in sammanträdesplanen eller välj en fil. Du får se hur dagarna förstods innan något sparas.';

/** A year's sammanträdesplan from paste or file to saved meetings. Nothing is saved before somebody has looked at it. */
@Component({
  selector: 'gf-meeting-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Loading, MendDialog, PlanReview, PlanStart, RouterLink],
  templateUrl: './meeting-plan.html',
})
export class MeetingPlan {
  /** From the address: the body and the year that the person came from. */
  readonly organ = input<string>();
  readonly ar = input<string>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly injector = inject(Injector);
  private readonly client = inject(MeetingsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly answer = inject(BodiesClient).bodies();
  protected readonly submission = new Submission();

  protected readonly year = computed(() => yearOf(this.ar(), this.session.today()));
  protected readonly text = signal('');
  protected readonly rows = signal<readonly PlanRow[]>([]);
  protected readonly mending = signal<PlanRow | null>(null);
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });
  protected readonly bodies = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly chosen = computed(() => chosenMeetings(this.rows()));
  protected readonly chosenWords = computed(() => meetingsCount(this.chosen().length));
  protected readonly lead = computed(() => (this.rows().length > 0 ? leadOf(this.rows()) : HOW));
  /** What the server said of single rows, each with a way to it. */
  protected readonly faults = computed(() => {
    const chosen = this.chosen();
    return this.submission.faults().map(({ field, message }) => {
      const at = /^rows\.(\d+)/.exec(field)?.[1];
      return { field: at === undefined ? '' : `plan-row-${chosen[Number(at)]?.key ?? ''}`, message };
    });
  });

  protected review(draft: MeetingPlanDraft): void {
    this.submission.clear();
    this.rows.set(rowsOf(draft.rows));
    this.beginAgain();
  }

  protected restart(): void {
    this.rows.set([]);
    this.submission.clear();
    this.beginAgain();
  }

  protected mend(row: PlanRow): void {
    this.rows.update((rows) => rows.map((each) => (each.key === row.key ? row : each)));
    this.mending.set(null);
  }

  protected async save(): Promise<void> {
    const rows = this.chosen().map(({ meeting }) => meeting);
    if (rows.length === 0) return;
    await this.submission.run(async () => this.leave(rows, await this.client.savePlan({ rows })));
  }

  /** What was pressed is gone with its step: the focus goes to the heading of the new one. */
  private beginAgain(): void {
    afterNextRender(() => this.heading().nativeElement.focus(), { injector: this.injector });
  }

  /** To the calendar when all meetings are of one body, else to all bodies. */
  private async leave(rows: readonly MeetingInput[], saved: SavedMeetingPlan): Promise<void> {
    const [first] = rows;
    if (first && rows.every(({ bodyId }) => bodyId === first.bodyId)) {
      const queryParams = { ar: first.date.slice(0, 4) };
      await this.router.navigate(['/namnder', first.bodyId, 'sammantraden'], { queryParams });
    } else await this.router.navigate(['/namnder']);
    this.toasts.show(savedText(saved));
  }
}

/** "11 sammanträden hittades. Två behöver rättas och en finns redan." */
function leadOf(rows: readonly PlanRow[]): string {
  const lacking = rows.filter((row) => !isReady(row)).length;
  const known = rows.filter((row) => row.known).length;
  const parts = [
    lacking > 0 && `${smallNumber(lacking, 'ett')} behöver rättas`,
    known > 0 && `${smallNumber(known, 'ett')} finns redan`,
  ].filter((part) => part !== false);
  const found = `${sentenceCase(smallNumber(rows.length, 'ett'))} ${rows.length === 1 ? 'sammanträde' : 'sammanträden'} hittades.`;
  return parts.length > 0
    ? `${found} ${sentenceCase(parts.join(' och '))}. Inget är sparat än.`
    : `${found} Inget är sparat än.`;
}

function savedText({ saved, known }: SavedMeetingPlan): string {
  const news = saved === 1 ? 'Ett sammanträde är inlagt.' : `${meetingsCount(saved)} är inlagda.`;
  return known > 0 ? `${news} ${sentenceCase(smallNumber(known, 'ett'))} fanns redan.` : news;
}
