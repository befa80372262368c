import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type IsoInstant, formatIsoDate } from '@genomfor/shared';
import { dayOf, momentText } from '../../platform/swedish';

/** A moment as the Swedish day, "26 februari 2018", with the hour after it when `hour` is set. */
@Component({
  selector: 'gf-moment',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<time [attr.datetime]="at()">{{ words() }}</time>`,
})
export class Moment {
  readonly at = input.required<IsoInstant>();
  readonly hour = input(false);

  protected readonly words = computed(() => (this.hour() ? momentText(this.at()) : formatIsoDate(dayOf(this.at()))));
}
