import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type SharedBlocker, formatIsoDate, sentenceCase, smallNumber } from '@genomfor/shared';

/** One thing outside the plan that holds up several actions. */
@Component({
  selector: 'gf-shared-blockers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @for (blocker of told(); track blocker.text) {
      <div class="blocker">
        <p>
          {{ blocker.count }} väntar på <b>{{ blocker.text }}</b>. {{ blocker.when }}
        </p>
        <ul class="diff">
          @for (action of blocker.actions; track action.id) {
            <li>
              <h3>
                <a routerLink="/atgarder" [queryParams]="{ atgard: action.id }">{{ action.title }}</a>
              </h3>
              @if (action.day) {
                <span class="sub">ska vara klar {{ action.day }}</span>
              }
            </li>
          }
        </ul>
      </div>
    }
  `,
})
export class SharedBlockers {
  readonly blockers = input.required<readonly SharedBlocker[]>();

  protected readonly told = computed(() =>
    this.blockers().map(({ text, expected, total, actions }) => ({
      text,
      when: expected === null ? 'Inget datum är satt för det.' : `Det väntas bli klart ${formatIsoDate(expected)}.`,
      count: sentenceCase(countedActions(total)),
      actions: actions.map((action) => ({ ...action, day: action.deadline && formatIsoDate(action.deadline) })),
    })),
  );
}

function countedActions(count: number): string {
  return `${smallNumber(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'}`;
}
