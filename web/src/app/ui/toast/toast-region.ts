import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { Icon } from '../icon/icon';
import { type Toast, Toasts } from './toasts';

const SHOWN_MS = 12_000;

/** Where the news is shown and read aloud. The clock stops while somebody points at it or has the focus in it. */
@Component({
  selector: 'gf-toast-region',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div
      class="toasts"
      role="status"
      (mouseenter)="paused.set(true)"
      (mouseleave)="paused.set(false)"
      (focusin)="paused.set(true)"
      (focusout)="paused.set(false)"
    >
      @for (toast of toasts.all(); track toast.id) {
        <div class="toast">
          <p>{{ toast.message }}</p>
          @if (toast.undo) {
            <button type="button" class="btn quiet" (click)="undo(toast)">Ångra</button>
          }
          <button type="button" class="icon-btn" aria-label="Stäng meddelandet" (click)="toasts.close(toast.id)">
            <gf-icon name="close" />
          </button>
        </div>
      }
    </div>
  `,
})
export class ToastRegion {
  protected readonly toasts = inject(Toasts);
  protected readonly paused = signal(false);

  constructor() {
    effect((stop) => {
      const oldest = this.toasts.all()[0];
      if (!oldest || this.paused()) return;
      const timer = setTimeout(() => this.toasts.close(oldest.id), SHOWN_MS);
      stop(() => clearTimeout(timer));
    });
  }

  protected undo(toast: Toast): void {
    this.toasts.close(toast.id);
    // The button that had the focus is gone, and with it the event that would have started the clock again.
    this.paused.set(false);
    toast.undo?.();
  }
}
