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
import { type BodyView } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { MeetingFields } from '../meeting-form/meeting-fields';
import { faultsIn, inputOf } from '../meeting-form/meeting-texts';
import { mendedRow, type PlanRow, textsOfRow } from './plan-rows';

/** Mends one row of a read sammanträdesplan; nothing is saved yet. */
@Component({
  selector: 'gf-mend-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field, MeetingFields],
  template: `
    <gf-dialog heading="Rätta raden" (dismissed)="dismissed.emit()">
      @if (faults().length > 0) {
        <gf-error heading="Något behöver rättas" [faults]="faults()" />
      }
      <p class="sub">I planen står: ”{{ row().text }}”.</p>
      <form class="form" novalidate (submit)="keep($event)">
        <gf-field for="mend-body" label="Organ" [fault]="bodyFault()">
          <select
            #choice
            id="mend-body"
            aria-describedby="mend-body-fault"
            [attr.aria-invalid]="bodyFault() ? 'true' : null"
            (change)="bodyId.set(choice.value)"
          >
            <option value="">Välj organ …</option>
            @for (body of bodies(); track body.id) {
              <option [value]="body.id" [selected]="body.id === bodyId()">{{ body.name }}</option>
            }
          </select>
        </gf-field>
        <gf-meeting-fields [(texts)]="texts" [faults]="faults()" [body]="body()" [year]="year()" />
        <div class="btns">
          <button type="submit" class="btn primary">Rätta</button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class MendDialog {
  readonly row = input.required<PlanRow>();
  readonly bodies = input.required<readonly BodyView[]>();
  readonly year = input.required<number>();
  readonly mended = output<PlanRow>();
  readonly dismissed = output();

  private readonly session = inject(Session);
  protected readonly texts = linkedSignal(() => textsOfRow(this.row()));
  protected readonly bodyId = linkedSignal(() => this.row().body?.id ?? '');
  protected readonly body = computed(() => this.bodies().find(({ id }) => id === this.bodyId()) ?? null);
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly bodyFault = computed(
    () => this.faults().find(({ field }) => field === 'mend-body')?.message ?? null,
  );

  protected keep(submit: Event): void {
    submit.preventDefault();
    const body = this.body();
    const today = this.session.today();
    this.faults.set([
      ...(body ? [] : [{ field: 'mend-body', message: 'Välj vilket organ som sammanträder.' }]),
      ...faultsIn(this.texts(), today, this.year()),
    ]);
    if (!body || this.faults().length > 0) return;
    const { id, name, kind } = body;
    this.mended.emit(mendedRow(this.row(), { id, name, kind }, inputOf(id, this.texts(), today, this.year())));
  }
}
