import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countText, formatIsoDate, type MatterClock, type MatterRow } from '@genomfor/shared';

const CLOCK_TEXT: Record<MatterClock['kind'], string> = {
  motion: 'skulle ha beslutats senast',
  commission: 'skulle ha återrapporterats senast',
};

/** Motions and commissions whose time has run out, and whether anybody has said why. */
@Component({
  selector: 'gf-late-matters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <ul class="diff">
      @for (matter of matters(); track matter.id) {
        <li>
          <h3>
            <a [routerLink]="['/arenden', matter.id]">{{ matter.title }}</a>
          </h3>
          <p>
            {{ matter.due }}, <b>{{ matter.late }}</b>
          </p>
          @if (matter.reasonMissing) {
            <p class="missing">Skäl till dröjsmålet saknas</p>
          }
          <span class="sub">{{ matter.stage }}</span>
        </li>
      }
    </ul>
  `,
})
export class LateMatters {
  readonly rows = input.required<readonly MatterRow[]>();

  protected readonly matters = computed(() =>
    this.rows().flatMap(({ id, registryNumber, title, stage, clock }) =>
      clock === null
        ? []
        : [
            {
              id,
              title,
              stage: [registryNumber, stage].filter(Boolean).join(' · '),
              due: `${clock.kind === 'motion' ? 'Motionen' : 'Uppdraget'} ${CLOCK_TEXT[clock.kind]} ${formatIsoDate(clock.due)}`,
              late: `${countText(-clock.daysLeft, 'dag', 'dagar')} sen`,
              reasonMissing: clock.reasonMissing,
            },
          ],
    ),
  );
}
