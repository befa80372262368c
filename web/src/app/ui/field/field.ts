import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon';

/**
 * Label, hint and fault around one field, which is its content and carries the id given as `for`.
 * Point the field's aria-describedby at `<for>-hint` and `<for>-fault`.
 */
@Component({
  selector: 'gf-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <label [attr.for]="for()">{{ label() }}</label>
    @if (hint()) {
      <span class="hint" [id]="for() + '-hint'">{{ hint() }}</span>
    }
    <ng-content />
    @if (fault()) {
      <p class="fault" [id]="for() + '-fault'"><gf-icon name="late" />{{ fault() }}</p>
    }
  `,
})
export class Field {
  readonly for = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly fault = input<string | null>(null);
}
