import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  Injector,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { type BodyView, formatIsoDate, formatShortDate, weekdayAndWeek } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { isReady, type PlanRow, problemsOf, unknownBodies, withBody } from './plan-rows';

/** What was understood of a sammanträdesplan, row by row: each can be mended, taken in or left out. */
@Component({
  selector: 'gf-plan-review',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './plan-review.html',
})
export class PlanReview {
  readonly rows = model.required<readonly PlanRow[]>();
  readonly bodies = input.required<readonly BodyView[]>();
  readonly mending = output<PlanRow>();

  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly table = viewChild.required<ElementRef<HTMLElement>>('table');
  protected readonly unknown = computed(() => unknownBodies(this.rows()));
  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      row,
      ready: isReady(row),
      day: row.date && formatIsoDate(row.date),
      weekday: row.date ? weekdayAndWeek(row.date) : '',
      when: [row.time, row.place].filter(Boolean).join(', '),
      papers: row.submissionDue && formatShortDate(row.submissionDue),
      rule: this.isCounted(row) ? 'räknas ut' : 'ingen dag',
      problems: problemsOf(row, this.rows()),
      called: row.date ? `${row.body?.name ?? row.bodyText ?? ''} ${formatIsoDate(row.date)}`.trim() : row.text,
    })),
  );

  /** Whether the day for papers comes of the body's rule when the plan says none. */
  private isCounted({ body }: PlanRow): boolean {
    return this.bodies().some(({ id, submissionLeadDays }) => id === body?.id && submissionLeadDays !== null);
  }

  protected include(key: number, included: boolean): void {
    this.rows.update((rows) => rows.map((row) => (row.key === key ? { ...row, included } : row)));
  }

  protected choose(text: string | null, bodyId: string): void {
    const body = this.bodies().find(({ id }) => id === bodyId);
    if (!body) return;
    this.rows.update((rows) => withBody(rows, text, { id: body.id, name: body.name, kind: body.kind }));
    // The question is gone with its button: the focus goes to the next one, or to the rows.
    afterNextRender(() => (this.document.getElementById('unknown-0') ?? this.table().nativeElement).focus(), {
      injector: this.injector,
    });
  }
}
