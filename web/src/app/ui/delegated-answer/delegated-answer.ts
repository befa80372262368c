import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { DayEcho } from '../day-echo/day-echo';
import { Field } from '../field/field';

/** The fields for what a role decides by delegation: the day, and a note. */
@Component({
  selector: 'gf-delegated-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayEcho, Field],
  template: `
    <gf-field [for]="name() + '-day'" label="Vilken dag beslutades det?" [fault]="fault()">
      <input
        #dayField
        type="text"
        autocomplete="off"
        [id]="name() + '-day'"
        [attr.aria-describedby]="name() + '-day-fault'"
        [attr.aria-invalid]="fault() ? 'true' : null"
        [value]="day()"
        (input)="day.set(dayField.value)"
      />
      <gf-day-echo [text]="day()" />
    </gf-field>
    <gf-field
      [for]="name() + '-note'"
      label="Anteckning (frivillig)"
      hint="Till exempel numret i listan över delegationsbeslut."
    >
      <textarea
        #noteField
        rows="2"
        [id]="name() + '-note'"
        [attr.aria-describedby]="name() + '-note-hint'"
        [value]="note()"
        (input)="note.set(noteField.value)"
      ></textarea>
    </gf-field>
  `,
})
export class DelegatedAnswerFields {
  /** Begins the ids of the fields, so that two forms never share one. */
  readonly name = input.required<string>();
  readonly day = model.required<string>();
  readonly note = model.required<string>();
  readonly fault = input<string | null>(null);
}
