import { ChangeDetectionStrategy, Component, input, linkedSignal, output } from '@angular/core';
import type { BodyView, GroupMembersInput, GroupMembersView } from '@genomfor/shared';
import type { ApiRefusal } from '../../platform/api-refusal';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';

/** Which bodies a group stands for; none chosen means all boards. */
@Component({
  selector: 'gf-group-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary],
  template: `
    <gf-dialog [heading]="members().group.name + ' står för'" (dismissed)="dismissed.emit()">
      @if (refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      <form class="form" novalidate (submit)="save($event)">
        <fieldset class="many">
          <legend>Välj de organ som menas. Utan val står gruppen för alla nämnder.</legend>
          @for (body of bodies(); track body.id) {
            <label class="tick">
              <input #box type="checkbox" [checked]="chosen().has(body.id)" (change)="choose(body.id, box.checked)" />{{
                body.name
              }}
            </label>
          }
        </fieldset>
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="busy() || null">Spara</button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class GroupDialog {
  readonly members = input.required<GroupMembersView>();
  readonly bodies = input.required<readonly BodyView[]>();
  readonly busy = input(false);
  readonly refusal = input<ApiRefusal | null>(null);
  readonly saved = output<GroupMembersInput>();
  readonly dismissed = output();

  protected readonly chosen = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.members().members.map(({ id }) => id)),
  );

  protected choose(id: string, taken: boolean): void {
    this.chosen.update((chosen) => new Set(taken ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  }

  protected save(submit: Event): void {
    submit.preventDefault();
    if (!this.busy()) this.saved.emit({ memberIds: [...this.chosen()] });
  }
}
