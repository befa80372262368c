import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { countText, type DraftAction, EXTRACTED_FIELD_NAME, warningText } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { Toasts } from '../../ui/toast/toasts';
import { DRAFT_CELLS, rowDoubts } from '../draft-cells';
import { DraftStore } from '../draft-store';
import { DraftCell } from './draft-cell';

/** The proposed rows under one heading of the document, each with a box that takes it in or leaves it out. */
@Component({
  selector: 'gf-draft-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftCell, Icon],
  templateUrl: './draft-table.html',
})
export class DraftTable {
  readonly heading = input.required<string | null>();
  readonly rows = input.required<readonly DraftAction[]>();
  /** The line of the source that each row came from, so that both sides count alike. */
  readonly numbers = input.required<ReadonlyMap<string, number>>();
  readonly looked = output<string>();

  protected readonly store = inject(DraftStore);
  private readonly toasts = inject(Toasts);
  protected readonly columns = DRAFT_CELLS.filter((cell) => cell !== 'title');
  protected readonly name = EXTRACTED_FIELD_NAME;
  protected readonly warningText = warningText;
  protected readonly rowDoubts = rowDoubts;
  protected readonly count = computed(() => countText(this.rows().length, 'åtgärd', 'åtgärder'));

  protected async include(row: DraftAction, box: HTMLInputElement): Promise<void> {
    const refusal = await this.store.include(row.key, box.checked);
    if (!refusal) return;
    box.checked = row.included;
    this.toasts.show(refusal.message);
  }
}
