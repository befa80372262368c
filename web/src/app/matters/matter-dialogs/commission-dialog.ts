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
import { type DecisionView, type EffectGoal } from '@genomfor/shared';
import { BodiesClient } from '../../bodies/bodies-client';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { DecisionsClient } from '../decisions-client';
import { EffectGoals } from '../../ui/effect-goals/effect-goals';
import { faultsAt, problemOf } from '../matter-form/form-faults';
import { TextField } from '../matter-form/text-field';
import { workFaults, WorkFields, workFieldId, type WorkTexts } from '../matter-form/work-fields';
import { decisionHeading } from '../matter-words';

/** A commission that a decision gives: it becomes an action, with when and to whom it is reported back. */
@Component({
  selector: 'gf-commission-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, EffectGoals, ErrorSummary, Field, TextField, WorkFields],
  template: `
    <gf-dialog heading="Nytt uppdrag" (dismissed)="dismissed.emit()">
      @if (problem(); as problem) {
        <gf-error [heading]="problem" [faults]="faults()" />
      }
      <p>Ges av {{ heading() }}. Uppdraget blir en åtgärd som följs upp tills den är klar.</p>
      <form class="form" novalidate (submit)="save($event)">
        <gf-work-fields [(texts)]="work" [faults]="faults()" />
        <gf-field for="work-reportBackBodyId" label="Redovisas till (frivilligt)">
          <select #back id="work-reportBackBodyId" (change)="reportBackTo.set(back.value)">
            <option value="">Redovisas inte till något organ</option>
            @for (choice of bodies(); track choice.id) {
              <option [value]="choice.id" [selected]="choice.id === reportBackTo()">{{ choice.name }}</option>
            }
          </select>
        </gf-field>
        <gf-text-field fieldId="work-description" label="Beskrivning (frivillig)" [rows]="2" [(text)]="description" />
        <gf-effect-goals [(goals)]="goals" />
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">
            Ge uppdraget
          </button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class CommissionDialog {
  readonly decision = input.required<DecisionView>();
  /** The title of the action that it became. */
  readonly saved = output<string>();
  readonly dismissed = output();

  private readonly client = inject(DecisionsClient);
  private readonly session = inject(Session);
  private readonly bodyList = inject(BodiesClient).bodies();
  private readonly found = signal<readonly Fault[]>([]);
  protected readonly submission = new Submission();

  protected readonly work = signal<WorkTexts>({ title: '', responsible: '', deadline: '' });
  protected readonly description = signal('');
  protected readonly goals = signal<readonly EffectGoal[]>([]);
  /** The body that gives a commission is most often the one that wants to hear of it. */
  protected readonly reportBackTo = linkedSignal(() => (this.decision().byDelegation ? '' : this.decision().body.id));
  protected readonly heading = computed(() => decisionHeading(this.decision()));
  protected readonly bodies = computed(() => (this.bodyList.hasValue() ? this.bodyList.value() : []));
  protected readonly faults = computed(() => [...this.found(), ...faultsAt(this.submission.faults(), workFieldId)]);
  protected readonly problem = computed(() => problemOf(this.found(), this.submission.refusal()));

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.submission.busy()) return;
    this.submission.clear();
    this.found.set(workFaults(this.work(), this.session.today()));
    if (this.found().length > 0) return;
    await this.submission.run(async () => {
      const { title } = await this.client.commission(this.decision(), this.commission());
      this.saved.emit(title);
    });
  }

  private commission() {
    const { title, responsible, deadline } = this.work();
    const effectGoals = this.goals().filter((goal) => goal.title.trim() !== '');
    return {
      title: title.trim(),
      responsible: responsible.trim(),
      deadline: deadline.trim() || null,
      description: this.description().trim() || null,
      reportBackBodyId: this.reportBackTo() || null,
      ...(effectGoals.length > 0 ? { effectGoals } : {}),
    };
  }
}
