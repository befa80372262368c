import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type IsoDate } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { deadlineReading } from './deadline-reading';

/** Under a field for a deadline: how the words typed so far are read. */
@Component({
  selector: 'gf-deadline-echo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="hint" aria-live="polite" [class.missing]="reading()?.understood === false">{{
    reading()?.words ?? example()
  }}</span>`,
})
export class DeadlineEcho {
  readonly text = input.required<string>();
  /** The day to read by, where nobody is signed in. */
  readonly today = input<IsoDate>();
  /** What may be written, while nothing is. */
  readonly example = input('Till exempel 2018-04-30, april 2018 eller löpande.');

  private readonly session = inject(Session);
  protected readonly reading = computed(() => deadlineReading(this.text(), this.today() ?? this.session.today()));
}
