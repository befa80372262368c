import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type ActionRow } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { Toasts } from '../../ui/toast/toasts';
import { DecisionChanges } from '../decision-changes';
import { PlanDesk } from '../plan-desk';

/** Takes the answer of one decider back, after saying what becomes of the decision. */
@Component({
  selector: 'gf-withdraw-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  template: `
    <gf-dialog heading="Ta tillbaka svaret" (dismissed)="close()">
      <p>
        {{ name() }} står då som inte beslutat för <b>{{ row().title }}</b>. {{ what() }}
      </p>
      @if (submission.refusal(); as refusal) {
        <p class="fault" role="alert">{{ refusal.message }}</p>
      }
      <div class="btns">
        <button type="button" class="btn primary" [attr.aria-disabled]="submission.busy() || null" (click)="withdraw()">
          Ta tillbaka
        </button>
        <button type="button" class="btn quiet" (click)="close()">Avbryt</button>
      </div>
    </gf-dialog>
  `,
})
export class WithdrawDialog {
  readonly row = input.required<ActionRow>();
  readonly deciderId = input.required<string>();

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(DecisionChanges);
  private readonly toasts = inject(Toasts);
  protected readonly submission = new Submission();
  private readonly state = computed(() =>
    this.row().deciderStates.find(({ decider }) => decider.id === this.deciderId()),
  );
  protected readonly name = computed(() => this.state()?.decider.name ?? '');
  protected readonly what = computed(() =>
    this.state()?.decision?.byDelegation
      ? 'Delegationsbeslutet tas bort om det bara gällde den här åtgärden.'
      : 'Beslutet står kvar i ärendet, men svarar inte längre för åtgärden.',
  );

  protected async withdraw(): Promise<void> {
    const { title } = this.row();
    const saved = await this.submission.run(() => this.changes.withdraw(this.row(), this.deciderId()));
    if (!saved) return;
    this.close();
    this.toasts.show(`Svaret om ”${title}” är taget tillbaka.`);
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
