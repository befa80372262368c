import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PageFocus } from './platform/page-focus';
import { ThemeChoice } from './platform/theme';
import { AppFooter } from './frame/app-footer';
import { AppHeader } from './frame/app-header';
import { IconSprite } from './ui/icon/icon-sprite';
import { ToastRegion } from './ui/toast/toast-region';

/** The frame around every page. */
@Component({
  selector: 'gf-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, AppHeader, AppFooter, IconSprite, ToastRegion],
  template: `
    <a class="skip" href="#innehall" (click)="skipTo(main, $event)">Hoppa till innehållet</a>
    <gf-icon-sprite />
    <gf-app-header />
    <main id="innehall" tabindex="-1" #main><router-outlet /></main>
    <gf-app-footer />
    <gf-toast-region />
  `,
})
export class App {
  constructor() {
    inject(ThemeChoice).restore();
    inject(PageFocus).follow();
  }

  // With a <base> the plain link would lead to the start page.
  protected skipTo(main: HTMLElement, click: Event): void {
    click.preventDefault();
    main.focus();
  }
}
