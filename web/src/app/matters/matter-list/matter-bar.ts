import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MATTER_KIND_NAME, MATTER_KINDS, type MatterFilter, type MatterKind } from '@genomfor/shared';
import { BodiesClient } from '../../bodies/bodies-client';

const PATIENCE_MS = 250;

/** A change of the filter; `typing` while a search is being written. */
export interface Narrowing {
  change: Partial<MatterFilter>;
  typing: boolean;
}

/** Search, kind and body of a list of matters. */
@Component({
  selector: 'gf-matter-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="planbar" role="search" aria-label="Filtrera ärendena" (submit)="searchNow(words.value, $event)">
      <div class="grow">
        <label for="matters-q">Sök ärende</label>
        <input
          #words
          id="matters-q"
          type="search"
          autocomplete="off"
          placeholder="diarienummer eller ord i rubriken"
          [value]="filter().q ?? ''"
          (input)="search(words.value)"
        />
      </div>
      <div>
        <label for="matters-kind">Slag</label>
        <select #kind id="matters-kind" (change)="narrowToKind(kind.value)">
          <option value="">Alla slag</option>
          @for (choice of kinds; track choice.kind) {
            <option [value]="choice.kind" [selected]="choice.kind === filter().kind">{{ choice.name }}</option>
          }
        </select>
      </div>
      @if (!ofBody()) {
        <div>
          <label for="matters-body">Organ</label>
          <select #body id="matters-body" (change)="narrowed.emit({ change: { body: body.value }, typing: false })">
            <option value="">Alla organ</option>
            @for (choice of bodies(); track choice.id) {
              <option [value]="choice.id" [selected]="choice.id === filter().body">{{ choice.name }}</option>
            }
          </select>
        </div>
      }
    </form>
  `,
})
export class MatterBar {
  readonly filter = input.required<MatterFilter>();
  readonly ofBody = input(false);
  readonly narrowed = output<Narrowing>();

  private readonly answer = inject(BodiesClient).bodies();
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly kinds = MATTER_KINDS.map((kind) => ({ kind, name: MATTER_KIND_NAME[kind] }));
  protected readonly bodies = computed(() => (this.answer.hasValue() ? this.answer.value() : []));

  protected search(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.narrowed.emit({ change: { q: words.trim() }, typing: true }), PATIENCE_MS);
  }

  protected searchNow(words: string, submit: Event): void {
    submit.preventDefault();
    clearTimeout(this.timer);
    this.narrowed.emit({ change: { q: words.trim() }, typing: true });
  }

  protected narrowToKind(kind: string): void {
    const known: MatterKind | undefined = MATTER_KINDS.find((each) => each === kind);
    this.narrowed.emit({ change: { kind: known }, typing: false });
  }
}
