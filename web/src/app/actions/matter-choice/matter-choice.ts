import { ChangeDetectionStrategy, Component, inject, model, signal } from '@angular/core';
import { type ActionRow, type MatterRow } from '@genomfor/shared';
import { MattersClient } from '../../matters/matters-client';
import { refusalOf } from '../../platform/api-refusal';
import { Icon } from '../../ui/icon/icon';

const PATIENCE_MS = 250;
const MOST_FOUND = 6;

export type ChosenMatter = ActionRow['matter'];

/** The matter that an action belongs to: shown, let go, or searched for by registry number or title. */
@Component({
  selector: 'gf-matter-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (matter(); as chosen) {
      <span class="lbl">Ärende</span>
      <p class="chosen">
        <span
          ><b>{{ chosen.registryNumber }}</b> {{ chosen.title }}</span
        >
        <button type="button" class="btn quiet" (click)="matter.set(null)">Koppla bort</button>
      </p>
    } @else {
      <label for="matter-search">Ärende</label>
      <span class="hint" id="matter-search-hint">Sök på diarienummer eller rubrik.</span>
      <input
        #q
        id="matter-search"
        type="search"
        autocomplete="off"
        aria-describedby="matter-search-hint"
        (input)="search(q.value)"
        (keydown.enter)="$event.preventDefault()"
      />
      <div role="status">
        @if (found(); as found) {
          @if (found.length === 0) {
            <p class="hint">Inget ärende passar.</p>
          } @else {
            <ul class="found" aria-label="Ärenden som passar">
              @for (each of found; track each.id) {
                <li>
                  <button type="button" class="btn" (click)="choose(each)">
                    <gf-icon name="link" /><span
                      ><b>{{ each.registryNumber }}</b> {{ each.title }}</span
                    >
                  </button>
                </li>
              }
            </ul>
          }
        }
      </div>
      @if (fault(); as fault) {
        <p class="fault" role="alert">{{ fault }}</p>
      }
    }
  `,
})
export class MatterChoice {
  readonly matter = model.required<ChosenMatter>();

  private readonly client = inject(MattersClient);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  protected readonly found = signal<readonly MatterRow[] | null>(null);
  protected readonly fault = signal<string | null>(null);

  protected search(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.find(words.trim()), PATIENCE_MS);
  }

  protected choose({ id, registryNumber, title }: MatterRow): void {
    this.found.set(null);
    this.matter.set({ id, registryNumber, title });
  }

  private async find(q: string): Promise<void> {
    const turn = ++this.asked;
    this.fault.set(null);
    if (q === '') {
      this.found.set(null);
      return;
    }
    try {
      const { rows } = await this.client.page({ q, limit: MOST_FOUND });
      // An older question may be answered after a newer one.
      if (turn === this.asked) this.found.set(rows);
    } catch (error) {
      // The search can be tried again; what is filled in elsewhere in the form stays.
      this.fault.set(refusalOf(error).message);
    }
  }
}
