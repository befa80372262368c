import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'gf-not-found',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div class="wrap">
      <div class="head">
        <h1>Sidan finns inte</h1>
        <p class="lead">Länken kan vara gammal, eller så har det den pekade på tagits bort.</p>
      </div>
      <p><a class="btn" routerLink="/oversikt">Gå till översikten</a></p>
    </div>
  `,
})
export class NotFound {}
