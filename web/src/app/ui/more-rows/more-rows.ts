import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** "Visar 100 av 312." and a button for the rest; nothing when all are shown. */
@Component({
  selector: 'gf-more-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown() < total()) {
      <div class="more-rows">
        <p>Visar {{ shown() }} av {{ total() }}.</p>
        <button type="button" class="btn" (click)="more.emit()">Visa fler</button>
      </div>
    }
  `,
})
export class MoreRows {
  readonly shown = input.required<number>();
  readonly total = input.required<number>();
  readonly more = output();
}
