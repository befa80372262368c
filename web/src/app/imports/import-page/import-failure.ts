import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ImportView, REFUSAL_TEXT } from '@genomfor/shared';
import { PastedText } from '../pasted-text';
import { refusalPlaces } from '../refusal-places';

/** Why a document could not be read and what to do about it. Pasted text is still there to be mended. */
@Component({
  selector: 'gf-import-failure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div class="wrap">
      <div class="head">
        <p class="over"><a routerLink="/importera">Importera</a></p>
        <h1>{{ failed().fileName }} kunde inte läsas</h1>
      </div>
      <div class="notice bad" role="alert">
        <p>{{ why() }}</p>
        @if (places(); as words) {
          <p>{{ words }}</p>
        }
      </div>
      <p class="sub">Inget har sparats i någon plan.</p>
      <div class="btns">
        <a class="btn primary" routerLink="/importera">{{
          keepsText() ? 'Rätta texten och försök igen' : 'Välj en annan fil eller klistra in tabellen'
        }}</a>
      </div>
    </div>
  `,
})
export class ImportFailure {
  readonly failed = input.required<ImportView>();

  private readonly pasted = inject(PastedText);
  protected readonly keepsText = computed(() => this.failed().format === 'pasted' && this.pasted.text() !== '');
  protected readonly places = computed(() => refusalPlaces(this.failed().failure?.details));
  protected readonly why = computed(() => this.failed().failure?.message ?? REFUSAL_TEXT.unexpected);
}
