import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Session } from '../../platform/session';
import { deadlineReading } from './deadline-reading';

/** Under a field for a deadline: how the words typed so far are read. */
@Component({
  selector: 'gf-deadline-echo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="hint" aria-live="polite" [class.missing]="reading()?.understood === false">{{
    reading()?.words ?? 'Till exempel 2018-04-30, april 2018 eller löpande.'
  }}</span>`,
})
export class DeadlineEcho {
  readonly text = input.required<string>();

  private readonly session = inject(Session);
  protected readonly reading = computed(() => deadlineReading(this.text(), this.session.today()));
}
