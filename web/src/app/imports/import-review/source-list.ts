import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { type ShownLine } from '../source-lines';

/** The lines of the source, numbered; a line that became a row can be pressed to see the row. */
@Component({
  selector: 'gf-source-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="src">
      @for (line of lines(); track line.line) {
        <li
          [class.skipd]="line.kind === 'skipped' || line.kind === 'table-heading'"
          [class.head-line]="line.kind === 'heading'"
          [class.on]="line.key !== null && line.key === chosen()"
          [attr.id]="line.key === null ? null : 'kalla-' + line.key"
        >
          <i>{{ line.line }}</i>
          @if (line.key; as key) {
            <button type="button" class="src-row" [attr.aria-pressed]="key === chosen()" (click)="looked.emit(key)">
              @for (cell of line.cells; track $index) {
                @if (!$first) {
                  ·
                }
                @if (cell.unsure) {
                  <mark>{{ cell.text || '(tomt)' }}</mark>
                } @else {
                  {{ cell.text }}
                }
              }
            </button>
          } @else {
            <span>{{ joined(line) }}</span>
          }
        </li>
      }
    </ol>
  `,
})
export class SourceList {
  readonly lines = input.required<readonly ShownLine[]>();
  readonly chosen = input.required<string | null>();
  readonly looked = output<string>();

  protected joined({ cells }: ShownLine): string {
    return cells.map(({ text }) => text).join(' · ');
  }
}
