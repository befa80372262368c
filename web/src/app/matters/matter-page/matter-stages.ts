import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { formatIsoDate, type MatterStage } from '@genomfor/shared';
import { stageDays } from '../matter-words';

/** So many stages have room beside each other on a broad screen. */
const MOST_ABREAST = 7;

/** The way of a matter as a line of steps, with the day of each and how far it is from the first. */
@Component({
  selector: 'gf-matter-stages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="stages" [class.abreast]="abreast()">
      @for (step of steps(); track $index) {
        <li [class]="step.state" [attr.aria-current]="step.state === 'now' ? 'step' : null">
          <b>{{ step.label }}</b>
          <span>{{ step.day }}</span>
          @if (step.after) {
            <span>{{ step.after }}</span>
          }
        </li>
      }
    </ol>
  `,
})
export class MatterStages {
  readonly stages = input.required<readonly MatterStage[]>();

  protected readonly abreast = computed(() => this.stages().length <= MOST_ABREAST);
  protected readonly steps = computed(() =>
    this.stages().map((stage) => ({
      label: stage.label,
      state: stage.state,
      day: stage.date === null ? WITHOUT_DAY[stage.state] : formatIsoDate(stage.date),
      after: stageDays(stage),
    })),
  );
}

const WITHOUT_DAY: Record<MatterStage['state'], string> = {
  done: 'dagen är inte känd',
  now: 'väntar, dagen är inte bestämd',
  ahead: 'dagen är inte bestämd',
};
