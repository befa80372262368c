import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
  input,
} from '@angular/core';
import { type DraftAction, EXTRACTED_FIELD_NAME, warningText } from '@genomfor/shared';
import { CellEditor, type KeptText } from '../../ui/cell-editor/cell-editor';
import { Icon } from '../../ui/icon/icon';
import { SoftHyphens } from '../../ui/soft-hyphens/soft-hyphens';
import { doubts, DRAFT_CELLS, draftDeadline, draftText, type DraftCell as Cell, verbatim } from '../draft-cells';
import { DraftStore } from '../draft-store';

/** A proposed cell: what was understood, why it is unsure, and the document's own words; mended where it stands. */
@Component({
  selector: 'gf-draft-cell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellEditor, Icon, SoftHyphens],
  templateUrl: './draft-cell.html',
})
export class DraftCell {
  readonly row = input.required<DraftAction>();
  readonly cell = input.required<Cell>();

  private readonly store = inject(DraftStore);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  private readonly place = computed(() => ({ key: this.row().key, cell: this.cell() }));
  protected readonly editing = computed(() => this.store.isEditing(this.place()));
  protected readonly pending = computed(() => this.store.pendingIn(this.place()));
  protected readonly saving = computed(() => this.pending()?.fault === null);
  protected readonly name = computed(() => EXTRACTED_FIELD_NAME[this.cell()]);
  protected readonly begun = computed(() => this.pending()?.text ?? draftText(this.row(), this.cell()));
  protected readonly shown = computed(() =>
    this.cell() === 'deadline' ? draftDeadline(this.row()) : draftText(this.row(), this.cell()),
  );
  protected readonly parts = computed(() =>
    this.cell() === 'deadline' || this.cell() === 'responsible' ? partsOf(this.row(), this.cell()) : [],
  );
  protected readonly doubts = computed(() => doubts(this.row(), this.cell()).map((doubt) => warningText(doubt)));
  protected readonly verbatim = computed(() => verbatim(this.row(), this.cell()));
  protected readonly edited = computed(() => this.row().edited.includes(this.cell()));
  /** An empty dependency is nothing to wait for; an empty decider is something nobody has said. */
  protected readonly lacking = computed(() => this.cell() !== 'dependencies');

  protected start(): void {
    this.store.editing.set(this.place());
  }

  protected keep({ text, then }: KeptText): void {
    this.store.editing.set(null);
    if (text !== draftText(this.row(), this.cell())) void this.store.mend(this.place(), text);
    if (then === 'leave') return;
    const next = then === 'stay' ? null : this.beside(then === 'next' ? 1 : -1);
    if (next) this.store.editing.set({ key: this.row().key, cell: next });
    else this.returnFocus();
  }

  protected takeBack(): void {
    this.store.editing.set(null);
    this.returnFocus();
  }

  private beside(step: 1 | -1): Cell | null {
    return DRAFT_CELLS[DRAFT_CELLS.indexOf(this.cell()) + step] ?? null;
  }

  private returnFocus(): void {
    const id = `draft-${this.row().key}-${this.cell()}`;
    afterNextRender(() => this.document.getElementById(id)?.focus(), { injector: this.injector });
  }
}

function partsOf(row: DraftAction, cell: Cell): string[] {
  if (row.milestones.length < 2 || row.edited.includes(cell)) return [];
  return row.milestones.map((part) =>
    cell === 'deadline'
      ? draftDeadline({
          ...row,
          deadlineText: part.deadlineText,
          deadlineDate: part.deadlineDate,
          precision: part.precision ?? 'day',
        })
      : part.responsible.join(', '),
  );
}
