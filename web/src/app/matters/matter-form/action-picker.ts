import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import { ActionsClient } from '../../actions/actions-client';
import { refusalOf } from '../../platform/api-refusal';

const PATIENCE_MS = 250;
const MOST_FOUND = 8;

/** An action that can be chosen. */
export interface PickedAction {
  id: string;
  title: string;
}

/** Actions with a tick before each: those at hand first, others by searching. */
@Component({
  selector: 'gf-action-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      @for (action of shown(); track action.id) {
        <label class="tick">
          <input #box type="checkbox" [checked]="isChosen(action.id)" (change)="choose(action, box.checked)" />{{
            action.title
          }}
        </label>
      }
    </fieldset>
    <label for="action-q">Sök åtgärd</label>
    <input
      #words
      id="action-q"
      type="search"
      autocomplete="off"
      (input)="search(words.value)"
      (keydown.enter)="$event.preventDefault()"
    />
    <p class="hint found" role="status">{{ news() }}</p>
  `,
})
export class ActionPicker {
  readonly legend = input.required<string>();
  /** Those that stand there from the start. */
  readonly near = input<readonly PickedAction[]>([]);
  readonly chosen = model.required<readonly PickedAction[]>();

  private readonly client = inject(ActionsClient);
  private readonly hits = signal<readonly PickedAction[]>([]);
  private readonly ever = signal<readonly PickedAction[]>([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  protected readonly news = signal('');
  /** One that has been let go stays, so that a slip can be mended. */
  protected readonly shown = computed(() => {
    const all = [...this.near(), ...this.chosen(), ...this.ever(), ...this.hits()];
    return all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
  });

  protected isChosen(id: string): boolean {
    return this.chosen().some((action) => action.id === id);
  }

  protected choose({ id, title }: PickedAction, taken: boolean): void {
    const others = this.chosen().filter((action) => action.id !== id);
    this.ever.update((ever) => [...ever, { id, title }]);
    this.chosen.set(taken ? [...others, { id, title }] : others);
  }

  protected search(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(words.trim()), PATIENCE_MS);
  }

  private async look(q: string): Promise<void> {
    this.asked += 1;
    const asked = this.asked;
    const { rows, news } = q === '' ? { rows: [], news: '' } : await this.found(q);
    // A slow answer to fewer letters must not replace that to all of them.
    if (asked !== this.asked) return;
    this.hits.set(rows);
    this.news.set(news);
  }

  private async found(q: string): Promise<{ rows: readonly PickedAction[]; news: string }> {
    try {
      const { rows } = await this.client.page({ q, limit: MOST_FOUND });
      return { rows, news: rows.length === 0 ? 'Ingen åtgärd stämmer.' : 'Kryssa för dem som beslutet gäller.' };
    } catch (error) {
      return { rows: [], news: refusalOf(error).message };
    }
  }
}
