import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'gf-no-permission',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div class="wrap">
      <div class="head">
        <h1>Du saknar behörighet</h1>
        <p class="lead">Sidan är till för planledare och administratörer. Be en administratör om du behöver den.</p>
      </div>
      <p><a class="btn" routerLink="/oversikt">Gå till översikten</a></p>
    </div>
  `,
})
export class NoPermission {}
