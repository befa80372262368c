import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Session } from '../platform/session';

/** The settings' own menu; each page under it has its own heading. */
@Component({
  selector: 'gf-settings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <div class="wrap">
      <nav class="subnav" aria-label="Inställningar">
        <ul class="tabs">
          @for (page of pages(); track page.path) {
            <li>
              <a
                #tab
                [routerLink]="page.path"
                routerLinkActive
                ariaCurrentWhenActive="page"
                (isActiveChange)="show(tab, $event)"
                >{{ page.word }}</a
              >
            </li>
          }
        </ul>
      </nav>
      <div class="column"><router-outlet /></div>
    </div>
  `,
})
export class Settings {
  private readonly session = inject(Session);

  protected readonly pages = computed(() => [
    ...(this.session.may('users.manage') ? [{ path: 'anvandare', word: 'Användare' }] : []),
    ...(this.session.may('actors.edit') ? [{ path: 'roller', word: 'Roller och organ' }] : []),
    ...(this.session.may('bodies.edit')
      ? [
          { path: 'organ', word: 'Beredning och tider' },
          { path: 'fackliga', word: 'Facklig samverkan' },
        ]
      : []),
    ...(this.session.may('matters.edit') ? [{ path: 'delegation', word: 'Delegation' }] : []),
    ...(this.session.may('mail.manage') ? [{ path: 'utskick', word: 'Utskick' }] : []),
    { path: 'e-post', word: 'E-post' },
    ...(this.session.may('tokens.own') ? [{ path: 'nycklar', word: 'Åtkomstnycklar' }] : []),
    ...(this.session.may('webhooks.manage') ? [{ path: 'integrationer', word: 'Integrationer' }] : []),
    { path: 'mitt-konto', word: 'Mitt konto' },
    { path: 'om', word: 'Om Genomför' },
  ]);

  /** On a telephone the menu is wider than the screen: the page that is open is brought into sight. */
  protected show(tab: HTMLElement, active: boolean): void {
    if (active) tab.scrollIntoView({ block: 'nearest', inline: 'center' });
  }
}
