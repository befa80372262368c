import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { type ActionRow } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { Toasts } from '../../ui/toast/toasts';
import { AnswerFields } from '../answer-fields/answer-fields';
import { DecisionChanges } from '../decision-changes';
import { PlanDesk } from '../plan-desk';

/** The yes of one decider: a decision that is registered, or one by delegation. What is done is another thing. */
@Component({
  selector: 'gf-approve-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerFields, Dialog],
  template: `
    <gf-dialog heading="Godkänn åtgärden" (dismissed)="close()">
      <p>
        <b>{{ row().title }}</b><br />{{ about() }}
      </p>
      <form class="form" novalidate (submit)="save($event)">
        <gf-answer-fields #answer [row]="row()" [choosable]="states()" [onlyYes]="true" />
        @if (submission.refusal(); as refusal) {
          <p class="fault" role="alert">{{ refusal.message }}</p>
        }
        <div class="btns">
          @if (answer.ready()) {
            <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">Godkänn</button>
          }
          <button type="button" class="btn quiet" (click)="close()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class ApproveDialog {
  readonly row = input.required<ActionRow>();
  readonly deciderId = input.required<string>();

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(DecisionChanges);
  private readonly toasts = inject(Toasts);
  private readonly fields = viewChild.required(AnswerFields);
  protected readonly submission = new Submission();
  protected readonly states = computed(() =>
    this.row().deciderStates.filter(({ decider }) => decider.id === this.deciderId()),
  );
  protected readonly about = computed(() =>
    this.row().deciderStates.length > 1
      ? 'Åtgärden är godkänd när alla beslutande har sagt ja. Om den är klar rapporteras för sig.'
      : 'Godkänd är beslutandes ja. Om åtgärden är klar rapporteras för sig.',
  );

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    const answer = this.fields().read();
    if (!answer) return;
    const { title } = this.row();
    const saved = await this.submission.run(() => this.changes.approve(this.row(), answer));
    if (!saved) return;
    this.close();
    this.toasts.show(`Beslutet om ”${title}” är antecknat.`);
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
