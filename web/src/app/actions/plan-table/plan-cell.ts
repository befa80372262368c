import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  type ElementRef,
  EnvironmentInjector,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { type ActionRow, fieldName } from '@genomfor/shared';
import { DeadlineEcho } from '../../ui/deadline-echo/deadline-echo';
import { ActorsKnown } from '../actors-known';
import { PlanChanges } from '../plan-changes';
import { cellText, type PlanCell as Cell, suggestions } from '../plan-cells';
import { PlanDesk } from '../plan-desk';
import { CellValue } from './cell-value';

/**
 * A cell that is edited where it stands: Enter or a press opens it, Enter saves, Esc takes back, Tab saves and goes on to
 * the next one. A new deadline asks for its reason before it is saved.
 */
@Component({
  selector: 'gf-plan-cell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellValue, DeadlineEcho],
  templateUrl: './plan-cell.html',
})
export class PlanCell {
  readonly row = input.required<ActionRow>();
  readonly cell = input.required<Cell>();

  protected readonly desk = inject(PlanDesk);
  protected readonly changes = inject(PlanChanges);
  private readonly actors = inject(ActorsKnown);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(EnvironmentInjector);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected readonly place = computed(() => ({ id: this.row().id, cell: this.cell() }));
  protected readonly editing = computed(() => this.desk.isEditing(this.place()));
  protected readonly pending = computed(() => this.changes.pendingIn(this.row().id, this.cell()));
  protected readonly name = computed(() => fieldName(this.cell()));
  protected readonly before = computed(() => cellText(this.row(), this.cell()));
  /** What is typed: begins with what stands, or with what could not be saved. */
  protected readonly typed = linkedSignal(() => (this.editing() ? (this.pending()?.text ?? this.before()) : ''));
  protected readonly choices = computed(() =>
    this.cell() === 'responsible' || this.cell() === 'deciders' ? suggestions(this.typed(), this.actors.all()) : [],
  );

  constructor() {
    effect(() => {
      const field = this.field()?.nativeElement;
      field?.focus();
      field?.select();
    });
  }

  protected start(): void {
    this.desk.editing.set(this.place());
  }

  protected keep(): void {
    if (!this.editing()) return;
    this.desk.editing.set(null);
    this.save();
  }

  protected pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.keep();
      this.returnFocus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.desk.editing.set(null);
      this.returnFocus();
    } else if (event.key === 'Tab') {
      this.goOn(event);
    }
  }

  private goOn(event: KeyboardEvent): void {
    const asksReason = this.cell() === 'deadline' && this.changed();
    event.preventDefault();
    this.keep();
    if (asksReason) this.returnFocus();
    else this.desk.editBeside(this.place(), event.shiftKey ? -1 : 1);
    if (!this.desk.editing() && !asksReason) this.returnFocus();
  }

  private save(): void {
    const cell = this.cell();
    if (!this.changed()) return;
    if (cell === 'deadline') this.desk.dialog.set({ kind: 'deadline', id: this.row().id, text: this.typed().trim() });
    else void this.changes.saveCell(this.row(), cell, this.typed());
  }

  private changed(): boolean {
    return this.typed().trim() !== this.before();
  }

  // The cell of a name is gone once it is no longer edited; hence the page's injector and the place's id.
  private returnFocus(): void {
    const { id, cell } = this.place();
    const opener = cell === 'title' ? `atgard-${id}` : `cell-${id}-${cell}`;
    afterNextRender(() => this.document.getElementById(opener)?.focus(), { injector: this.injector });
  }
}
