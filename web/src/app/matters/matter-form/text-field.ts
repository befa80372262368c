import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { Field } from '../../ui/field/field';

/** A field for words, with its label, hint and fault; of several lines when `rows` is more than one. */
@Component({
  selector: 'gf-text-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field],
  template: `
    <gf-field [for]="fieldId()" [label]="label()" [hint]="hint()" [fault]="fault()">
      @if (rows() > 1) {
        <textarea
          #area
          [id]="fieldId()"
          [rows]="rows()"
          [attr.aria-describedby]="about()"
          [attr.aria-invalid]="fault() ? 'true' : null"
          [value]="text()"
          (input)="text.set(area.value)"
        ></textarea>
      } @else {
        <input
          #line
          type="text"
          autocomplete="off"
          [id]="fieldId()"
          [attr.list]="list()"
          [attr.aria-describedby]="about()"
          [attr.aria-invalid]="fault() ? 'true' : null"
          [value]="text()"
          (input)="text.set(line.value)"
        />
      }
    </gf-field>
  `,
})
export class TextField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly text = model.required<string>();
  readonly hint = input('');
  readonly fault = input<string | null>(null);
  readonly rows = input(1);
  /** The id of a datalist to choose from. */
  readonly list = input<string | null>(null);

  protected readonly about = computed(() => {
    const ids = [this.hint() && `${this.fieldId()}-hint`, this.fault() && `${this.fieldId()}-fault`].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : null;
  });
}
