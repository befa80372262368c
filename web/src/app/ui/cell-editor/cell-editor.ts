import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { DeadlineEcho } from '../deadline-echo/deadline-echo';
import { suggestions } from './suggestions';

/** What was typed in a cell, and where the person goes from there: Enter stays, Tab goes on, a press elsewhere leaves. */
export interface KeptText {
  text: string;
  then: 'stay' | 'next' | 'previous' | 'leave';
}

let serial = 0;

/** A cell of a table while it is changed: its name stays above, Enter and Tab keep what is typed, Esc takes it back. */
@Component({
  selector: 'gf-cell-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlineEcho],
  template: `
    <div class="cell-edit">
      <label [attr.for]="id">{{ name() }}</label>
      <input
        #field
        type="text"
        autocomplete="off"
        [id]="id"
        [attr.list]="choices().length > 0 ? id + '-choices' : null"
        [attr.aria-describedby]="id + '-hint'"
        [value]="typed()"
        (input)="typed.set(field.value)"
        (keydown)="pressed($event)"
        (blur)="keep('leave')"
      />
      <datalist [id]="id + '-choices'">
        @for (choice of choices(); track choice) {
          <option [value]="choice"></option>
        }
      </datalist>
      <span [id]="id + '-hint'">
        @if (deadline()) {
          <gf-deadline-echo [text]="typed()" />
        } @else {
          <span class="hint">Enter sparar, Esc ångrar.</span>
        }
      </span>
    </div>
  `,
})
export class CellEditor {
  readonly name = input.required<string>();
  readonly text = input.required<string>();
  /** Names to choose from; a cell may hold several with commas between. */
  readonly names = input<readonly string[]>([]);
  readonly deadline = input(false);
  readonly kept = output<KeptText>();
  readonly left = output();

  protected readonly id = `cell-editor-${++serial}`;
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private closed = false;
  protected readonly typed = linkedSignal(() => this.text());
  protected readonly choices = computed(() => suggestions(this.typed(), this.names()));

  constructor() {
    afterNextRender(() => {
      this.field().nativeElement.focus();
      this.field().nativeElement.select();
    });
  }

  protected pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // Not for the page as well: Esc there closes the opened action.
      event.stopPropagation();
      this.closed = true;
      this.left.emit();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.keep(event.key === 'Enter' ? 'stay' : event.shiftKey ? 'previous' : 'next');
    }
  }

  // A field that is taken away loses the focus once more; only the first answer counts.
  protected keep(then: KeptText['then']): void {
    if (this.closed) return;
    this.closed = true;
    this.kept.emit({ text: this.typed().trim(), then });
  }
}
