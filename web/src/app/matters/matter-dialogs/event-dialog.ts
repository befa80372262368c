import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MATTER_EVENT_KIND_NAME, MATTER_EVENT_KINDS, type MatterDetail, type MatterEventKind } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { dayReading } from '../../ui/day-echo/day-reading';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { DayField } from '../../ui/day-field/day-field';
import { faultIn, faultsAt, problemOf } from '../matter-form/form-faults';
import { TextField } from '../matter-form/text-field';
import { MattersClient } from '../matters-client';

/** What has happened to the matter outside the bodies' meetings: it came in, was sent for statement, was answered. */
@Component({
  selector: 'gf-event-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Dialog, ErrorSummary, Field, TextField],
  template: `
    <gf-dialog heading="Ny händelse" (dismissed)="dismissed.emit()">
      @if (problem(); as problem) {
        <gf-error [heading]="problem" [faults]="faults()" />
      }
      <form class="form" novalidate (submit)="save($event)">
        <gf-field for="event-kind" label="Vad som har hänt">
          <select #choice id="event-kind" (change)="choose(choice.value)">
            @for (each of kinds; track each.kind) {
              <option [value]="each.kind" [selected]="each.kind === kind()">{{ each.name }}</option>
            }
          </select>
        </gf-field>
        <gf-day-field fieldId="event-date" label="Dag (frivillig)" [fault]="faultAt('event-date')" [(text)]="date" />
        <gf-text-field
          fieldId="event-text"
          label="Beskrivning"
          hint="Till exempel Remiss till sektorchefen, svar senast 1 mars."
          [rows]="2"
          [fault]="faultAt('event-text')"
          [(text)]="text"
        />
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">Lägg till</button>
          <button type="button" class="btn quiet" (click)="dismissed.emit()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class EventDialog {
  readonly matterId = input.required<string>();
  readonly saved = output<MatterDetail>();
  readonly dismissed = output();

  private readonly client = inject(MattersClient);
  private readonly session = inject(Session);
  private readonly found = signal<readonly Fault[]>([]);
  protected readonly submission = new Submission();

  protected readonly kinds = MATTER_EVENT_KINDS.map((kind) => ({ kind, name: MATTER_EVENT_KIND_NAME[kind] }));
  protected readonly kind = signal<MatterEventKind>('referred');
  protected readonly date = signal('');
  protected readonly text = signal('');
  protected readonly faults = computed(() => [
    ...this.found(),
    ...faultsAt(this.submission.faults(), (field) => `event-${field}`),
  ]);
  protected readonly problem = computed(() => problemOf(this.found(), this.submission.refusal()));

  protected choose(kind: string): void {
    this.kind.set(MATTER_EVENT_KINDS.find((each) => each === kind) ?? 'other');
  }

  protected faultAt(field: string): string | null {
    return faultIn(this.faults(), field);
  }

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.submission.busy()) return;
    this.submission.clear();
    const reading = dayReading(this.date(), this.session.today());
    const text = this.text().trim();
    this.found.set([
      ...(reading?.date === null ? [{ field: 'event-date', message: 'Skriv en dag, eller lämna fältet tomt.' }] : []),
      ...(text ? [] : [{ field: 'event-text', message: 'Skriv vad som har hänt.' }]),
    ]);
    if (this.found().length > 0) return;
    const event = { kind: this.kind(), date: reading?.date ?? null, text };
    await this.submission.run(async () => this.saved.emit(await this.client.addEvent(this.matterId(), event)));
  }
}
