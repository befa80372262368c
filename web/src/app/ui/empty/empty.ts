import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Nothing here: says why, and offers one thing to do as its content. */
@Component({
  selector: 'gf-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="empty">
      <h2>{{ heading() }}</h2>
      <p>{{ why() }}</p>
      <ng-content />
    </div>
  `,
})
export class Empty {
  readonly heading = input.required<string>();
  readonly why = input.required<string>();
}
