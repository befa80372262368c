import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { ActorsClient } from '../../settings/actors/actors-client';
import { DeadlineEcho } from '../../ui/deadline-echo/deadline-echo';
import { deadlineReading } from '../../ui/deadline-echo/deadline-reading';
import { type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { faultIn } from './form-faults';
import { TextField } from './text-field';

/** Work that a decision leads to, as it is typed: in the words of a plan's cells. */
export interface WorkTexts {
  title: string;
  responsible: string;
  deadline: string;
}

/** What is missing or not understood, with the id of each field to mend. */
export function workFaults({ title, responsible, deadline }: WorkTexts, today: string): Fault[] {
  const reading = deadlineReading(deadline, today);
  return [
    ...(title.trim() ? [] : [{ field: 'work-title', message: 'Skriv vad som ska göras.' }]),
    ...(responsible.trim() ? [] : [{ field: 'work-responsible', message: 'Skriv vem som ska göra det.' }]),
    ...(reading?.understood === false ? [{ field: 'work-deadline', message: reading.words }] : []),
  ];
}

/** The id of a field of the form, by the field's name. */
export function workFieldId(key: string): string {
  return `work-${key}`;
}

/** What is to be done, by whom, and by when. */
@Component({
  selector: 'gf-work-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlineEcho, Field, TextField],
  template: `
    <gf-text-field
      fieldId="work-title"
      label="Vad som ska göras"
      [fault]="faultAt('work-title')"
      [text]="texts().title"
      (textChange)="write('title', $event)"
    />
    <gf-text-field
      fieldId="work-responsible"
      label="Vem som ska göra det"
      hint="Roll eller organ, till exempel Sektorchef."
      list="work-actors"
      [fault]="faultAt('work-responsible')"
      [text]="texts().responsible"
      (textChange)="write('responsible', $event)"
    />
    <datalist id="work-actors">
      @for (actor of actors(); track actor.id) {
        <option [value]="actor.name"></option>
      }
    </datalist>
    <gf-field for="work-deadline" label="Klart senast (frivilligt)" [fault]="faultAt('work-deadline')">
      <input
        #deadline
        id="work-deadline"
        type="text"
        autocomplete="off"
        [attr.aria-describedby]="'work-deadline-echo' + (faultAt('work-deadline') ? ' work-deadline-fault' : '')"
        [attr.aria-invalid]="faultAt('work-deadline') ? 'true' : null"
        [value]="texts().deadline"
        (input)="write('deadline', deadline.value)"
      />
      <gf-deadline-echo id="work-deadline-echo" [text]="texts().deadline" />
    </gf-field>
  `,
})
export class WorkFields {
  readonly texts = model.required<WorkTexts>();
  readonly faults = input<readonly Fault[]>([]);

  private readonly answer = inject(ActorsClient).actors();
  protected readonly actors = computed(() => (this.answer.hasValue() ? this.answer.value() : []));

  protected write(key: keyof WorkTexts, text: string): void {
    this.texts.update((texts) => ({ ...texts, [key]: text }));
  }

  protected faultAt(field: string): string | null {
    return faultIn(this.faults(), field);
  }
}
