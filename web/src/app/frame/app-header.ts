import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { filter } from 'rxjs';
import { refusalOf } from '../platform/api-refusal';
import { Session } from '../platform/session';
import { Icon } from '../ui/icon/icon';
import { Toasts } from '../ui/toast/toasts';

/** The product's name, the main menu and who is signed in. The menu shows only what the person may open. */
@Component({
  selector: 'gf-app-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, Icon],
  templateUrl: './app-header.html',
  host: { '(document:click)': 'closeWhenOutside($event)', '(keydown.escape)': 'closeMenu()' },
})
export class AppHeader {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly menu = viewChild<ElementRef<HTMLDetailsElement>>('menu');

  protected readonly view = this.session.view;
  protected readonly pages = computed(() => [
    { path: '/oversikt', word: 'Översikt' },
    { path: '/mina-atgarder', word: 'Mina åtgärder' },
    { path: '/oversyner', word: 'Översyner' },
    { path: '/namnder', word: 'Nämnder' },
    { path: '/arenden', word: 'Ärenden' },
    ...(this.session.may('imports.use') ? [{ path: '/importera', word: 'Importera' }] : []),
    { path: '/installningar', word: 'Inställningar' },
  ]);

  constructor() {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.closeMenu());
  }

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut();
    } catch (error) {
      // The person is still signed in and must know it before leaving the computer.
      this.toasts.show(`Du är inte utloggad. ${refusalOf(error).message}`);
      return;
    }
    await this.router.navigateByUrl('/logga-in');
  }

  protected closeMenu(): void {
    const menu = this.menu()?.nativeElement;
    if (menu) menu.open = false;
  }

  protected closeWhenOutside(click: Event): void {
    const menu = this.menu()?.nativeElement;
    if (menu?.open && click.target instanceof Node && !menu.contains(click.target)) menu.open = false;
  }
}
