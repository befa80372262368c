import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type ActionRow, reasonText } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { DeciderWay } from './decider-way';
import { isAwaited } from './who-may-answer';

/** The way to the decision on an action: each that must decide, groups spread out. Nothing when nobody is to. */
@Component({
  selector: 'gf-decision-way',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeciderWay, Icon],
  template: `
    @if (row().deciderStates.length > 0) {
      <section aria-labelledby="panel-way">
        <h3 id="panel-way">Vägen till beslut</h3>
        @if (wrongLevel(); as words) {
          <p class="notice level"><gf-icon name="risk" /><b>Rätt nivå?</b> {{ words }}.</p>
        }
        @if (sum(); as words) {
          <p class="sub">{{ words }}</p>
        }
        @for (state of row().deciderStates; track state.decider.id) {
          <gf-decider-way [row]="row()" [state]="state" [opened]="state === only()" />
        }
      </section>
    }
  `,
})
export class DecisionWay {
  readonly row = input.required<ActionRow>();

  private readonly awaited = computed(() => this.row().deciderStates.filter(isAwaited));
  /** The one whose steps are shown at once; null when there are several. */
  protected readonly only = computed(() => (this.awaited().length === 1 ? this.awaited()[0] : null));
  protected readonly sum = computed(() => {
    const of = this.row().deciderStates.length;
    return of > 1 ? `${of - this.awaited().length} av ${of} har beslutat.` : null;
  });
  protected readonly wrongLevel = computed(() => {
    const reason = this.row().assessment.reasons.find(({ code }) => code === 'decider-not-competent');
    return reason ? reasonText(reason) : null;
  });
}
