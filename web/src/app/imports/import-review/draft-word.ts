import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type DecisionField, type DraftField } from '@genomfor/shared';
import { CellEditor, type KeptText } from '../../ui/cell-editor/cell-editor';
import { DraftStore } from '../draft-store';

/** What was understood of one cell of a decision or a commitment, mended where it stands. */
@Component({
  selector: 'gf-draft-word',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CellEditor],
  template: `
    @if (editing()) {
      <gf-cell-editor
        [name]="name()"
        [text]="begun()"
        [deadline]="field() === 'deadline'"
        (kept)="keep($event)"
        (left)="store.editing.set(null)"
      />
    } @else {
      <button type="button" class="cell" [id]="'draft-' + row() + '-' + field()" (click)="store.editing.set(place())">
        <span class="vh">Rätta {{ name().toLowerCase() }}: </span>
        @if (saving()) {
          <span class="saving">{{ begun() || 'tomt' }}</span>
        } @else if (shown() || text()) {
          <span>{{ shown() || text() }}</span>
        } @else {
          <em class="missing">saknas</em>
        }
      </button>
      @if (edited()) {
        <span class="flag">rättad</span>
      }
      @if (pending()?.fault; as fault) {
        <p class="fault" role="alert">”{{ begun() }}” sparades inte. {{ fault }}</p>
      }
    }
  `,
})
export class DraftWord {
  /** The key of the row. */
  readonly row = input.required<string>();
  readonly field = input.required<DraftField | DecisionField>();
  readonly name = input.required<string>();
  /** What is mended. */
  readonly text = input.required<string>();
  /** What is shown, when that is said otherwise. */
  readonly shown = input('');
  readonly edited = input(false);

  protected readonly store = inject(DraftStore);
  protected readonly place = computed(() => ({ key: this.row(), cell: this.field() }));
  protected readonly editing = computed(() => this.store.isEditing(this.place()));
  protected readonly pending = computed(() => this.store.pendingIn(this.place()));
  protected readonly saving = computed(() => this.pending()?.fault === null);
  protected readonly begun = computed(() => this.pending()?.text ?? this.text());

  protected keep({ text }: KeptText): void {
    this.store.editing.set(null);
    if (text !== this.text()) void this.store.mend(this.place(), text);
  }
}
