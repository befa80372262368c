import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { DayEcho } from '../day-echo/day-echo';
import { Field } from '../field/field';

/** A field for one day in anybody's words, with how it is read under it. */
@Component({
  selector: 'gf-day-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayEcho, Field],
  template: `
    <gf-field [for]="fieldId()" [label]="label()" [fault]="fault()">
      <input
        #day
        type="text"
        autocomplete="off"
        [id]="fieldId()"
        [attr.aria-describedby]="about()"
        [attr.aria-invalid]="fault() ? 'true' : null"
        [value]="text()"
        (input)="text.set(day.value)"
      />
      <gf-day-echo [id]="fieldId() + '-echo'" [text]="text()" [otherwise]="otherwise()" />
    </gf-field>
  `,
})
export class DayField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly text = model.required<string>();
  readonly fault = input<string | null>(null);
  /** What stands under the field while it is empty. */
  readonly otherwise = input('Till exempel 18 april 2018, 2018-04-18 eller 180418.');

  protected readonly about = computed(() => `${this.fieldId()}-echo${this.fault() ? ` ${this.fieldId()}-fault` : ''}`);
}
