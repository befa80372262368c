import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { formatIsoDate, type WaitingRole } from '@genomfor/shared';

/** Who has not reported: each role with how much is left, who holds it, and when they were reminded. */
@Component({
  selector: 'gf-waiting-roles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="waiting stack" aria-labelledby="round-waiting">
      <thead>
        <tr>
          <th scope="col">Roll</th>
          <th scope="col">Kvar</th>
          <th scope="col">Innehas av</th>
          <th scope="col">Påmind</th>
        </tr>
      </thead>
      <tbody>
        @for (each of waiting(); track each.role?.id ?? '') {
          <tr>
            <th scope="row">{{ each.role?.name ?? 'Ansvarig saknas' }}</th>
            <td data-l="Kvar">
              <div class="v nw">{{ each.left }} av {{ each.total }}</div>
            </td>
            <td data-l="Innehas av" [class.no]="each.role === null">
              <div class="v" [class.missing]="each.role !== null && each.holders.length === 0">
                {{ each.holders.join(', ') || (each.role === null ? '' : 'ingen som kan rapportera') }}
              </div>
            </td>
            <td data-l="Påmind" [class.no]="each.remindedOn === null">
              <div class="v nw">{{ each.remindedOn ? day(each.remindedOn) : '' }}</div>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class WaitingRoles {
  readonly waiting = input.required<readonly WaitingRole[]>();
  protected readonly day = formatIsoDate;
}
