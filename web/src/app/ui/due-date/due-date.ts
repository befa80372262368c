import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import {
  type DayFlag,
  type DeadlineView,
  type IsoDate,
  type PlanDate,
  dayFlags,
  formatIsoDate,
  formatPlanDate,
} from '@genomfor/shared';

const WEEKDAY: Record<DayFlag['kind'], string> = { saturday: 'lördag', sunday: 'söndag', holiday: '' };

/**
 * A deadline in words, "saknas" when there is none. Under it the weekday or holiday it falls on, the forecast when it is
 * another day, and with `quotes` the plan's own words when they differ. A moved deadline shows the original struck through.
 */
@Component({
  selector: 'gf-due-date',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (moved(); as was) {
      <del class="nw"><span class="vh">tidigare </span>{{ was }}</del
      ><br />
      <ins class="nw"><span class="vh">nu </span>{{ words() }}</ins>
    } @else if (words()) {
      <span [class.nw]="exact()">{{ words() }}</span>
    } @else {
      <em class="missing">saknas</em>
    }
    @if (flag()) {
      &ngsp;<span class="flag">{{ flag() }}</span>
    }
    @if (forecastWords(); as forecast) {
      &ngsp;<span class="flag"
        >prognos <span class="nw">{{ forecast }}</span></span
      >
    }
    @if (quote()) {
      &ngsp;<span class="flag">”{{ quote() }}” i planen</span>
    }
  `,
})
export class DueDate {
  readonly deadline = input.required<DeadlineView>();
  readonly original = input<DeadlineView | null>(null);
  readonly forecast = input<IsoDate | null>(null);
  readonly quotes = input(false);

  protected readonly words = computed(() => deadlineWords(this.deadline()));
  protected readonly exact = computed(() => this.deadline().precision === 'day');
  protected readonly moved = computed(() => {
    const original = this.original();
    const before = original && deadlineWords(original);
    return before && before !== this.words() ? before : null;
  });
  protected readonly flag = computed(() => {
    const { date, precision } = this.deadline();
    // Only a day that somebody has chosen can fall badly; the end of a month just is.
    if (date === null || precision !== 'day') return '';
    return dayFlags(date)
      .map((flag) => flag.name ?? WEEKDAY[flag.kind])
      .join(', ');
  });
  protected readonly forecastWords = computed(() => {
    const forecast = this.forecast();
    return forecast && forecast !== this.deadline().date ? formatIsoDate(forecast) : null;
  });
  protected readonly quote = computed(() => {
    // What somebody wrote when the deadline was moved does not stand in the plan.
    const planned = this.original() ?? this.deadline();
    return this.quotes() && planned.text && planned.text !== deadlineWords(planned) ? planned.text : null;
  });
}

function deadlineWords({ text, date, precision, start, approximate, openKind }: DeadlineView): string {
  const planDate: PlanDate = { text: text ?? '', date, precision, approximate };
  if (start !== null) planDate.start = start;
  if (openKind !== null) planDate.openKind = openKind;
  return formatPlanDate(planDate);
}
