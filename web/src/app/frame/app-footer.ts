import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WEEKDAY_NAMES, formatIsoDate, weekdayOf } from '@genomfor/shared';
import { Session } from '../platform/session';

/** Whose plans these are, which day the page is true for, and what every public site must offer. */
@Component({
  selector: 'gf-app-footer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <footer class="foot">
      <div class="wrap">
        @if (day(); as day) {
          <p>
            @if (organisation(); as organisation) {
              {{ organisation }} ·
            }
            Läget räknas ut av datum, beroenden och rapporter, och säger alltid varför. Det gäller {{ day }}.
          </p>
        } @else {
          <p>Genomför</p>
        }
        <ul>
          <li><a routerLink="/tillganglighet">Tillgänglighet</a></li>
        </ul>
      </div>
    </footer>
  `,
})
export class AppFooter {
  private readonly session = inject(Session);
  protected readonly organisation = computed(() => this.session.view()?.organisation ?? null);
  protected readonly day = computed(() => {
    const today = this.session.today();
    return today ? `${WEEKDAY_NAMES[weekdayOf(today) - 1] ?? ''} ${formatIsoDate(today)}` : null;
  });
}
