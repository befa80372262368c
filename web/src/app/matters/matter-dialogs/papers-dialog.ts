import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { type DecisionProposal, type MatterDetail } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { DecisionsClient } from '../decisions-client';
import { faultsAt, problemOf } from '../matter-form/form-faults';
import { workFaults, WorkFields, workFieldId, type WorkTexts } from '../matter-form/work-fields';

/** A matter was sent back: who completes its papers, and by when. It becomes an action. */
@Component({
  selector: 'gf-papers-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, WorkFields],
  template: `
    <gf-dialog heading="Komplettera underlaget" (dismissed)="dismissed.emit()">
      @if (problem(); as problem) {
        <gf-error [heading]="problem" [faults]="faults()" />
      }
      <form class="form" novalidate (submit)="save($event)">
        <gf-work-fields [(texts)]="work" [faults]="faults()" />
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">
            Lägg till åtgärden
          </button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class PapersDialog {
  readonly proposal = input.required<Extract<DecisionProposal, { kind: 'complete-papers' }>>();
  readonly saved = output<MatterDetail>();
  readonly dismissed = output();

  private readonly client = inject(DecisionsClient);
  private readonly session = inject(Session);
  private readonly found = signal<readonly Fault[]>([]);
  protected readonly submission = new Submission();

  protected readonly work = linkedSignal<WorkTexts>(() => ({
    title: this.proposal().title,
    responsible: '',
    deadline: '',
  }));
  protected readonly faults = computed(() => [...this.found(), ...faultsAt(this.submission.faults(), workFieldId)]);
  protected readonly problem = computed(() => problemOf(this.found(), this.submission.refusal()));

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.submission.busy()) return;
    this.submission.clear();
    this.found.set(workFaults(this.work(), this.session.today()));
    if (this.found().length > 0) return;
    const { title, responsible, deadline } = this.work();
    await this.submission.run(async () =>
      this.saved.emit(
        await this.client.accept(this.proposal().decisionId, {
          kind: 'complete-papers',
          title: title.trim(),
          responsible: responsible.trim(),
          deadline: deadline.trim() || null,
        }),
      ),
    );
  }
}
