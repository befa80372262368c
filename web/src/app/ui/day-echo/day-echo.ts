import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Session } from '../../platform/session';
import { dayReading } from './day-reading';

/** Under a field for one day: how what is typed so far is read; `otherwise` while nothing is. */
@Component({
  selector: 'gf-day-echo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="hint" aria-live="polite" [class.missing]="reading()?.date === null">{{
    reading()?.words ?? otherwise()
  }}</span>`,
})
export class DayEcho {
  readonly text = input.required<string>();
  /** The year of a day that is written without one. */
  readonly year = input<number>();
  readonly otherwise = input('Till exempel 18 april 2018, 2018-04-18 eller 180418.');

  private readonly session = inject(Session);
  protected readonly reading = computed(() => dayReading(this.text(), this.session.today(), this.year()));
}
