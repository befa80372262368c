import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listText, type MatterAction } from '@genomfor/shared';
import { Status } from '../../ui/status/status';
import { ACTION_ORIGIN_NAME } from '../matter-words';

/** The work that hangs on a matter, with how it stands; a closed matter keeps it. */
@Component({
  selector: 'gf-matter-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Status],
  template: `
    @if (lines().length > 0) {
      <table class="stack matter-actions">
        <caption class="vh">
          Åtgärder som hör till ärendet
        </caption>
        <thead>
          <tr>
            <th scope="col">Åtgärd</th>
            <th scope="col">Avslutas</th>
            <th scope="col">Ansvarig</th>
            <th scope="col">Läge</th>
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.action.id) {
            <tr>
              <th scope="row">
                <a routerLink="/atgarder" [queryParams]="{ atgard: line.action.id }">{{ line.action.title }}</a>
                <span class="flag">{{ line.origin }}</span>
              </th>
              <td data-l="Avslutas">
                <div class="v">
                  @if (line.action.deadline) {
                    {{ line.action.deadline }}
                  } @else {
                    <em class="missing">saknas</em>
                  }
                </div>
              </td>
              <td data-l="Ansvarig">
                <div class="v">
                  @if (line.responsible) {
                    {{ line.responsible }}
                  } @else {
                    <em class="missing">saknas</em>
                  }
                </div>
              </td>
              <td class="state"><gf-status [standing]="line.action.standing" /></td>
            </tr>
          }
        </tbody>
      </table>
    } @else {
      <p class="sub">Inget arbete hänger på ärendet. Ett uppdrag i ett beslut blir en åtgärd här.</p>
    }
  `,
})
export class MatterActions {
  readonly actions = input.required<readonly MatterAction[]>();

  protected readonly lines = computed(() =>
    this.actions().map((action) => ({
      action,
      origin: ACTION_ORIGIN_NAME[action.origin],
      responsible: listText(action.responsible),
    })),
  );
}
