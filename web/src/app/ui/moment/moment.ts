import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type IsoInstant } from '@genomfor/shared';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'long' });
const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' });

/** A moment as the Swedish day, "26 februari 2018", with the hour after it when `hour` is set. */
@Component({
  selector: 'gf-moment',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<time [attr.datetime]="at()">{{ words() }}</time>`,
})
export class Moment {
  readonly at = input.required<IsoInstant>();
  readonly hour = input(false);

  protected readonly words = computed(() => {
    const moment = new Date(this.at());
    return this.hour() ? `${DAY.format(moment)} kl. ${TIME.format(moment).replace(':', '.')}` : DAY.format(moment);
  });
}
