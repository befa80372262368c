import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { type MeetingView } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { type CalendarRow } from './calendar-rows';

/** Meetings as lines: the day, the hour and place, by when papers are due, and what to look at. */
@Component({
  selector: 'gf-calendar-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './calendar-table.html',
})
export class CalendarTable {
  readonly caption = input.required<string>();
  readonly rows = input.required<readonly CalendarRow[]>();
  readonly quiet = input(false);
  readonly editable = input(false);
  /** Whether the column for matters is there: an empty one says nothing and takes room. Tables of one page have the same columns. */
  readonly withMatters = input(false);
  readonly changed = output<MeetingView>();
  readonly cancelled = output<MeetingView>();
  readonly restored = output<MeetingView>();
  readonly removed = output<MeetingView>();
}
