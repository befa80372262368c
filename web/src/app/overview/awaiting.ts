import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Status } from '../ui/status/status';
import type { AwaitedRow } from './awaited-rows';

/** The decisions that bodies are to take, with the day behind the deadline: when the papers must be in. */
@Component({
  selector: 'gf-awaiting',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Status],
  template: `
    <table class="stack awaiting">
      <thead>
        <tr>
          <th scope="col">Åtgärd</th>
          <th scope="col">Beslutande</th>
          <th scope="col">Sammanträde</th>
          <th scope="col">Papper ska in senast</th>
          <th scope="col">Läge</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.key) {
          <tr [class.further]="!row.first">
            <th scope="row">
              <a routerLink="/atgarder" [queryParams]="{ atgard: row.actionId }">{{ row.title }}</a>
              @if (row.part) {
                <span class="flag">{{ row.part }}</span>
              }
            </th>
            <td data-l="Beslutande">
              <div class="v">
                <a class="cell-link" [routerLink]="['/namnder', row.body.id, 'sammantraden']">{{ row.body.name }}</a>
              </div>
            </td>
            <td data-l="Sammanträde" [class.empty]="!row.meeting">
              <div class="v">
                @if (row.meeting) {
                  <span class="nw">{{ row.meeting }}</span>
                } @else {
                  <span class="vh">Inget</span>
                }
              </div>
            </td>
            <td data-l="Papper in senast" [class.empty]="!row.papers">
              <div class="v">
                @if (row.papers) {
                  <b class="nw">{{ row.papers }}</b><span class="flag">{{ row.papersNote }}</span>
                } @else {
                  <span class="vh">Inga</span>
                }
              </div>
            </td>
            <td class="state" data-l="Läge">
              <div class="v"><gf-status [standing]="row.standing" [label]="row.words" /></div>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class Awaiting {
  readonly rows = input.required<readonly AwaitedRow[]>();
}
