import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { LateAge } from '@genomfor/shared';

const AGE_NAME: Record<LateAge['key'], string> = {
  week: 'Högst en vecka',
  month: '8–30 dagar',
  quarter: '31–90 dagar',
  older: 'Mer än 90 dagar',
};

/** How late the late ones are. */
@Component({
  selector: 'gf-late-ages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="load ages">
      @for (age of told(); track age.key) {
        <li [class.is-zero]="age.count === 0">
          <span>{{ age.name }}</span><b>{{ age.count }}</b>
          <span class="bar" aria-hidden="true">
            <i class="l" [style.flex-grow]="age.count"></i><i class="rest" [style.flex-grow]="age.rest"></i>
          </span>
        </li>
      }
    </ul>
  `,
})
export class LateAges {
  readonly ages = input.required<readonly LateAge[]>();
  protected readonly told = computed(() => {
    const most = Math.max(1, ...this.ages().map(({ count }) => count));
    return this.ages().map(({ key, count }) => ({ key, count, name: AGE_NAME[key], rest: most - count }));
  });
}
