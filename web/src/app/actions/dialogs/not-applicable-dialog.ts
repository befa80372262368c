import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { type ActionRow } from '@genomfor/shared';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';

/** Why what is done only if needed is not. Nobody has to decide it, and it can be taken up again. */
@Component({
  selector: 'gf-not-applicable-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Field],
  template: `
    <gf-dialog heading="Ej aktuell" (dismissed)="close()">
      <p>
        <b>{{ row().title }}</b> görs bara vid behov. När den inte är aktuell räknas den inte som försenad. Du kan ta
        upp den igen.
      </p>
      <form class="form" novalidate (submit)="save(reason.value, $event)">
        <gf-field for="skip-reason" label="Varför behövs den inte?" [fault]="fault()">
          <textarea
            #reason
            id="skip-reason"
            rows="3"
            aria-describedby="skip-reason-fault"
            [attr.aria-invalid]="fault() !== null"
          ></textarea>
        </gf-field>
        <div class="btns">
          <button type="submit" class="btn primary">Markera som ej aktuell</button>
          <button type="button" class="btn quiet" (click)="close()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class NotApplicableDialog {
  readonly row = input.required<ActionRow>();

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);
  protected readonly fault = signal<string | null>(null);

  protected async save(reason: string, submit: Event): Promise<void> {
    submit.preventDefault();
    this.fault.set(reason.trim() ? null : 'Skriv ett skäl. Det sparas i historiken.');
    if (this.fault()) return;
    const refusal = await this.changes.setNotApplicable(this.row(), reason.trim());
    if (!refusal || refusal.code === 'changed-by-other') this.close();
    else this.fault.set(refusal.message);
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
