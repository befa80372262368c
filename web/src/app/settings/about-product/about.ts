import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** What the product is and where to read more. */
@Component({
  selector: 'gf-about',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div class="head">
      <h1>Om Genomför</h1>
      <p class="lead">
        Genomför håller ordning på en översyns åtgärder från beslutad plan till sista datum, och säger varje dag vad som
        är försenat, vad som är på väg och varför.
      </p>
    </div>
    <ul class="plainlist">
      <li><a routerLink="/tillganglighet">Tillgänglighetsredogörelse</a></li>
      <li><a href="/api/docs">API:ets beskrivning, för den som bygger kopplingar</a></li>
      <li><a href="/3rdpartylicenses.txt">Licenser för de program som ingår</a></li>
    </ul>
  `,
})
export class About {}
