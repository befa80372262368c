import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ActionRow } from '@genomfor/shared';
import { DueDate } from '../ui/due-date/due-date';
import { Status } from '../ui/status/status';

/** What is due, earliest first, in the columns of the paper plan. */
@Component({
  selector: 'gf-upcoming',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, DueDate, Status],
  template: `
    <table class="stack due">
      <thead>
        <tr>
          <th scope="col">Åtgärd</th>
          <th scope="col">Avslutas</th>
          <th scope="col">Ansvarig</th>
          <th scope="col">Läge</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr>
            <th scope="row">
              <a [routerLink]="['/oversyner', row.reviewId]" [queryParams]="{ atgard: row.id }">{{ row.title }}</a>
            </th>
            <td data-l="Avslutas">
              <div class="v"><gf-due-date [deadline]="row.deadline" [forecast]="row.forecast" /></div>
            </td>
            <td data-l="Ansvarig">
              <div class="v">
                @for (actor of row.responsible; track actor.id) {
                  <span class="line">{{ actor.name }}</span>
                } @empty {
                  <em class="missing">saknas</em>
                }
              </div>
            </td>
            <td class="state" data-l="Läge">
              <div class="v">
                <gf-status [standing]="row.assessment.standing" [reasons]="row.assessment.reasons" [most]="1" />
              </div>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class Upcoming {
  readonly rows = input.required<readonly ActionRow[]>();
}
