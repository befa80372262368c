import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AwaitedDecision, IsoDate } from '@genomfor/shared';
import { Status } from '../ui/status/status';
import { missedRows } from './awaited-rows';

/** The decisions that no meeting makes before the deadline: why, and the first that can be reached. */
@Component({
  selector: 'gf-missed-meetings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Status],
  template: `
    <ul class="diff">
      @for (row of rows(); track row.key) {
        <li>
          <h3>
            <a routerLink="/atgarder" [queryParams]="{ atgard: row.actionId }">{{ row.title }}</a>
          </h3>
          <gf-status standing="risk" [label]="row.words" />
          <p>{{ row.why }}</p>
          @if (row.next) {
            <p>
              <b>{{ row.next }}</b>
            </p>
          }
        </li>
      }
    </ul>
  `,
})
export class MissedMeetings {
  readonly awaited = input.required<readonly AwaitedDecision[]>();
  readonly today = input.required<IsoDate>();

  protected readonly rows = computed(() => missedRows(this.awaited(), this.today()));
}
