import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationStart, Router, RouterOutlet } from '@angular/router';
import { filter, map } from 'rxjs';
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
    @if (framed()) {
      <gf-app-header />
    }
    <main id="innehall" tabindex="-1" #main><router-outlet /></main>
    @if (framed()) {
      <gf-app-footer />
    }
    <gf-toast-region />
  `,
})
export class App {
  /** Whether the product's own menu and foot stand around the page: not when a link opens a page for anybody. */
  protected readonly framed = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationStart),
      map(({ url }) => isFramed(url)),
    ),
    { initialValue: isFramed(inject(Location).path()) },
  );

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

function isFramed(url: string): boolean {
  return !url.startsWith('/delad/') && !url.startsWith('/svar/') && !url.startsWith('/mejl/');
}
