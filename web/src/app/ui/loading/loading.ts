import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, signal } from '@angular/core';

const PATIENCE_MS = 300;

/** "Hämtar …", but only when it takes so long that silence would worry. Keeps its room from the start. */
@Component({
  selector: 'gf-loading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="loading" role="status">
      @if (visible()) {
        <span class="spin" aria-hidden="true"></span><span>{{ what() }}</span>
      }
    </div>
  `,
})
export class Loading {
  readonly what = input('Hämtar …');
  protected readonly visible = signal(false);

  constructor() {
    const timer = setTimeout(() => this.visible.set(true), PATIENCE_MS);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
