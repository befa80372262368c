import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countText, MATTER_KIND_NAME, type MatterRow } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { clockWords, latestWords } from '../matter-words';

/** Matters as lines: what and which number, where it stands and how its clock runs, and what was said last. */
@Component({
  selector: 'gf-matter-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  template: `
    <table class="matters stack" [attr.aria-busy]="busy() || null">
      <caption class="vh">
        Ärenden, de öppna först
      </caption>
      <colgroup>
        <col />
        <col class="c-kind" />
        <col class="c-stage" />
        <col class="c-latest" />
        <col class="c-open" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Ärende</th>
          <th scope="col">Slag</th>
          <th scope="col">Var det är</th>
          <th scope="col">Senast behandlat</th>
          <th scope="col">Öppna åtgärder</th>
        </tr>
      </thead>
      <tbody>
        @for (line of lines(); track line.row.id) {
          <tr [class.off]="line.row.closedOn !== null">
            <th scope="row">
              <a [routerLink]="['/arenden', line.row.id]">{{ line.row.title }}</a>
              <span class="flag">{{ line.row.registryNumber ?? 'utan diarienummer' }}</span>
            </th>
            <td data-l="Slag">
              <div class="v">{{ line.kind }}</div>
            </td>
            <td data-l="Var det är">
              <div class="v">
                {{ line.row.stage }}
                @if (line.clock; as clock) {
                  @if (clock.late) {
                    <span class="clock st st-late"><gf-icon name="late" />{{ clock.words }}</span>
                    <span class="flag">{{ clock.day }}</span>
                  } @else {
                    <span class="flag">{{ clock.words }}, {{ clock.day }}</span>
                  }
                }
              </div>
            </td>
            <td data-l="Senast" [class.empty]="!line.latest">
              <div class="v">
                @if (line.latest; as latest) {
                  {{ latest.outcome }}
                  <span class="flag">{{ latest.handling }}</span>
                }
              </div>
            </td>
            <td data-l="Öppna åtgärder" [class.empty]="line.open === ''">
              <div class="v nw">{{ line.open }}</div>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class MatterTable {
  readonly rows = input.required<readonly MatterRow[]>();
  readonly busy = input(false);

  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      row,
      kind: MATTER_KIND_NAME[row.kind],
      clock: row.clock && clockWords(row.clock),
      latest: latestWords(row.latest),
      open: row.openActions === 0 ? '' : countText(row.openActions, 'åtgärd', 'åtgärder'),
    })),
  );
}
