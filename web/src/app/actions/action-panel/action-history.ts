import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type ActionDetail } from '@genomfor/shared';
import { Moment } from '../../ui/moment/moment';
import { historyLines } from '../action-history';

/** Every change and report, latest first: the old value struck through, the new one in bold, who, when and why. */
@Component({
  selector: 'gf-action-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Moment],
  template: `
    <h3>Historik</h3>
    <ul class="hist">
      @for (line of lines(); track line.id) {
        <li>
          <gf-moment [at]="line.at" />
          <div>
            {{ line.heading }}
            @for (change of line.changes; track change.name) {
              <span class="change">
                {{ change.name }}:
                @if (change.before) {
                  <del><span class="vh">tidigare </span>{{ change.before }}</del>
                }
                @if (change.after) {
                  <ins
                    ><span class="vh"> nu </span><b>{{ change.after }}</b></ins
                  >
                } @else {
                  <ins class="sub">tomt</ins>
                }
              </span>
            }
            @if (line.words) {
              <span class="said">”{{ line.words }}”</span>
            }
            <span class="flag">{{ line.by }}</span>
          </div>
        </li>
      } @empty {
        <li>Inget har ändrats än.</li>
      }
    </ul>
  `,
})
export class ActionHistory {
  readonly action = input.required<ActionDetail>();
  protected readonly lines = computed(() => historyLines(this.action()));
}
