import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type ActionDetail } from '@genomfor/shared';

/** Where an action came from: file, table and row, and the cells as they stood. Nothing for one that was typed in. */
@Component({
  selector: 'gf-action-source',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (action().source; as source) {
      <h3>Källa</h3>
      <p class="sub">{{ place() }}</p>
      @if (source.cells.length > 0) {
        <dl class="facts verbatim">
          @for (cell of source.cells; track $index) {
            <dt>{{ cell.heading || 'Utan rubrik' }}</dt>
            <dd>{{ cell.text || '(tomt)' }}</dd>
          }
        </dl>
      }
    }
  `,
})
export class ActionSource {
  readonly action = input.required<ActionDetail>();

  protected readonly place = computed(() => {
    const source = this.action().source;
    if (!source) return '';
    const table = source.table === null ? '' : `, tabell ${source.table}`;
    const row = source.row === null ? '' : `, rad ${source.row}`;
    return `${source.fileName}${table}${row}. Så här stod det:`;
  });
}
