import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type ActionRow, fieldName } from '@genomfor/shared';
import { CellEditor, type KeptText } from '../../ui/cell-editor/cell-editor';
import { ActorsKnown } from '../actors-known';
import { PlanChanges } from '../plan-changes';
import { cellText, type PlanCell as Cell } from '../plan-cells';
import { PlanDesk } from '../plan-desk';
import { CellValue } from './cell-value';

/**
 * A cell that is changed where it stands: Enter or a press opens it, Enter saves, Esc takes back, Tab saves and goes on to
 * the next one. A new deadline asks for its reason before it is saved.
 */
@Component({
  selector: 'gf-plan-cell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellEditor, CellValue],
  templateUrl: './plan-cell.html',
})
export class PlanCell {
  readonly row = input.required<ActionRow>();
  readonly cell = input.required<Cell>();

  protected readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);
  private readonly actors = inject(ActorsKnown);

  private readonly place = computed(() => ({ id: this.row().id, cell: this.cell() }));
  protected readonly editing = computed(() => this.desk.isEditing(this.place()));
  protected readonly pending = computed(() => this.changes.pendingIn(this.row().id, this.cell()));
  protected readonly saving = computed(() => this.pending()?.fault === null);
  protected readonly name = computed(() => fieldName(this.cell()));
  protected readonly before = computed(() => cellText(this.row(), this.cell()));
  /** Begins with what stands, or with what could not be saved. */
  protected readonly begun = computed(() => this.pending()?.text ?? this.before());
  protected readonly names = computed(() =>
    this.cell() === 'responsible' || this.cell() === 'deciders' ? this.actors.names() : [],
  );

  protected start(): void {
    this.desk.editing.set(this.place());
  }

  protected takeBack(): void {
    this.desk.editing.set(null);
    this.returnFocus();
  }

  protected keep({ text, then }: KeptText): void {
    const changed = text !== this.before();
    const asksReason = changed && this.cell() === 'deadline';
    this.desk.editing.set(null);
    if (changed) this.save(text);
    if (then === 'leave') return;
    if (then !== 'stay' && !asksReason) this.desk.editBeside(this.place(), then === 'next' ? 1 : -1);
    if (!this.desk.editing()) this.returnFocus();
  }

  private save(text: string): void {
    const cell = this.cell();
    if (cell === 'deadline') this.desk.dialog.set({ kind: 'deadline', id: this.row().id, text });
    else void this.changes.saveCell(this.row(), cell, text);
  }

  // The cell of a name is gone once it is no longer changed; its link takes the focus.
  private returnFocus(): void {
    const { id, cell } = this.place();
    this.desk.focusSoon(cell === 'title' ? `atgard-${id}` : `cell-${id}-${cell}`);
  }
}
