import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { formatIsoDate, type MeetingConsequences } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { consequencesLead, dayChanges, mattersText } from './consequence-words';

/** What a change of a meeting does to the actions and matters that lean on it, before anything is saved. */
@Component({
  selector: 'gf-consequences',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { tabindex: '-1', role: 'group', 'aria-label': 'Det här händer' },
  template: `
    <div class="consequences">
      <h3>Det här händer</h3>
      <p>{{ lead() }}</p>
      @if (rows().length > 0) {
        <ul>
          @for (row of rows(); track row.action.actionId) {
            <li>
              <b>{{ row.action.title }}</b>
              <span class="flag">{{ row.about }}</span>
              @if (row.action.lost) {
                <span class="st st-risk"><gf-icon name="risk" />Missar sitt sammanträde</span>
              }
              @for (change of row.changes; track change.what) {
                <span class="change"
                  >{{ change.what }} <del class="nw">{{ change.before }}</del>
                  <ins class="nw">{{ change.after }}</ins></span
                >
              }
            </li>
          }
        </ul>
      }
      @if (matters()) {
        <p>{{ matters() }}</p>
        <ul>
          @for (matter of consequences().matters; track matter.id) {
            <li>
              <b>{{ matter.title }}</b>
              @if (matter.registryNumber; as number) {
                <span class="flag">{{ number }}</span>
              }
            </li>
          }
        </ul>
      }
    </div>
  `,
})
export class Consequences {
  readonly consequences = input.required<MeetingConsequences>();
  readonly cancelled = input(false);

  protected readonly lead = computed(() => consequencesLead(this.consequences()));
  protected readonly matters = computed(() => mattersText(this.consequences(), this.cancelled()));
  protected readonly rows = computed(() =>
    this.consequences().actions.map((action) => ({
      action,
      about: [
        action.reviewTitle,
        `beslutas av ${action.decider}`,
        action.deadline && `avslutas ${formatIsoDate(action.deadline)}`,
      ]
        .filter(Boolean)
        .join(', '),
      changes: dayChanges(action),
    })),
  );
}
