import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type ActionRow } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { SoftHyphens } from '../../ui/soft-hyphens/soft-hyphens';
import { PlanAddress } from '../plan-address';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';
import { PlanCell } from './plan-cell';

/** The name of an action: a link that opens it beside the table, and a pen that changes the words. */
@Component({
  selector: 'gf-title-cell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PlanCell, SoftHyphens],
  template: `
    @if (editing()) {
      <div class="v"><gf-plan-cell [row]="row()" cell="title" /></div>
    } @else {
      <div class="title-cell">
        <a
          [id]="'atgard-' + row().id"
          [attr.href]="address.href({ atgard: row().id })"
          [attr.aria-current]="address.opened() === row().id ? 'true' : null"
          [class.saving]="saving()"
          (click)="address.follow($event, { atgard: row().id })"
          >{{ saving() ?? row().title | gfSoftHyphens }}</a
        >
        @if (desk.mayEdit()) {
          <button type="button" class="pen" [attr.aria-label]="'Ändra namnet på ' + row().title" (click)="edit()">
            <gf-icon name="edit" />
          </button>
        }
      </div>
      @if (pending()?.fault; as fault) {
        <p class="fault" role="alert">”{{ pending()?.text }}” sparades inte. {{ fault }}</p>
      }
      @if (row().phaseLabel; as phase) {
        <span class="flag">{{ phase }}</span>
      }
      @if (row().conditional) {
        <span class="flag">vid behov</span>
      }
      @if (!address.reviewId() && address.narrowing().group) {
        <span class="flag">{{ row().reviewTitle }}</span>
      }
    }
  `,
})
export class TitleCell {
  readonly row = input.required<ActionRow>();

  protected readonly address = inject(PlanAddress);
  protected readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);

  protected readonly editing = computed(() => this.desk.isEditing({ id: this.row().id, cell: 'title' }));
  protected readonly pending = computed(() => this.changes.pendingIn(this.row().id, 'title'));
  protected readonly saving = computed(() => (this.pending()?.fault === null ? this.pending()?.text : null));

  protected edit(): void {
    this.desk.editing.set({ id: this.row().id, cell: 'title' });
  }
}
