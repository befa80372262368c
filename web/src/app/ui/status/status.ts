import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Reason, STANDING_NAME, type Standing, reasonText } from '@genomfor/shared';
import { Icon } from '../icon/icon';

/** gf-due-date says these beside the day itself. */
const TOLD_BY_THE_DATE: readonly Reason['code'][] = ['falls-on-weekend', 'falls-on-holiday'];

/** A standing as icon, word and colour; with `reasons` the why in plain Swedish under it. */
@Component({
  selector: 'gf-status',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `<span [class]="'st st-' + tone()"><gf-icon [name]="standing()" />{{ words() }}</span>
    @for (reason of why(); track $index) {
      <span class="why">{{ reason }}</span>
    }`,
})
export class Status {
  readonly standing = input.required<Standing>();
  readonly reasons = input<readonly Reason[]>([]);
  /** How many reasons are told at most; the gravest come first. */
  readonly most = input(2);
  /** Other words than the standing's name, for example "5 riskerar". */
  readonly label = input<string | null>(null);
  /** Told quietly: a count of none is no alarm. */
  readonly quiet = input(false);

  protected readonly tone = computed(() => (this.quiet() ? 'none' : this.standing()));
  protected readonly words = computed(() => this.label() ?? STANDING_NAME[this.standing()]);
  protected readonly why = computed(() =>
    this.reasons()
      .filter(({ code }) => !TOLD_BY_THE_DATE.includes(code))
      .slice(0, this.most())
      .map((reason) => reasonText(reason)),
  );
}
