import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { type ActionRow } from '@genomfor/shared';
import { Dialog } from '../../ui/dialog/dialog';
import { AnswerFields } from '../answer-fields/answer-fields';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';

/** Why an action is not to be done, and who has decided so when it has deciders. It stays in the plan as "utgår". */
@Component({
  selector: 'gf-drop-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerFields, Dialog],
  template: `
    <gf-dialog heading="Låt åtgärden utgå" (dismissed)="close()">
      <p>
        <b>{{ row().title }}</b> står kvar i planen som ”utgår”, med skälet. Du kan ta upp den igen.
      </p>
      <form class="form" novalidate (submit)="save(reason.value, $event)">
        <div>
          <label for="drop-reason">Varför ska den inte göras?</label>
          <textarea #reason id="drop-reason" rows="3" [attr.aria-invalid]="fault() !== null"></textarea>
          @if (fault(); as fault) {
            <p class="fault" role="alert">{{ fault }}</p>
          }
        </div>
        @if (states().length > 0) {
          <p class="echo">Åtgärden har beslutande. Ange vem som har beslutat att den utgår, och när.</p>
        }
        <gf-answer-fields #answer [row]="row()" [choosable]="states()" [onlyYes]="false" />
        <div class="btns">
          @if (answer.ready()) {
            <button type="submit" class="btn primary">Låt utgå</button>
          }
          <button type="button" class="btn quiet" (click)="close()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class DropDialog {
  readonly row = input.required<ActionRow>();

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);
  private readonly answer = viewChild.required(AnswerFields);
  protected readonly fault = signal<string | null>(null);
  protected readonly states = computed(() => this.row().deciderStates.filter((state) => this.desk.mayAnswerFor(state)));

  protected async save(reason: string, submit: Event): Promise<void> {
    submit.preventDefault();
    this.fault.set(reason.trim() ? null : 'Skriv ett skäl. Det sparas i historiken.');
    const decided = this.answer().read();
    if (this.fault() || decided === null) return;
    const refusal = await this.changes.drop(this.row(), { reason: reason.trim(), ...decided });
    if (!refusal || refusal.code === 'changed-by-other') this.close();
    else this.fault.set(refusal.message);
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
