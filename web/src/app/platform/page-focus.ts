import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

const WAIT_MS = 4000;

/** Moves the focus to the page's heading when a person goes to another page, as a new document would. */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly destroyed = inject(DestroyRef);
  private stopWaiting: () => void = () => undefined;

  /** Begins to follow the router. The first page is left to the browser, and so are changes of filter in the address. */
  follow(): void {
    this.destroyed.onDestroy(() => this.stopWaiting());
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0]),
        pairwise(),
        filter(([before, now]) => before !== now),
        takeUntilDestroyed(this.destroyed),
      )
      .subscribe(() => setTimeout(() => this.focusHeading()));
  }

  private focusHeading(): void {
    this.stopWaiting();
    const main = this.document.querySelector<HTMLElement>('main');
    if (!main || this.focusFirst(main)) return;

    // The heading of a page about one thing comes with its data: hold the focus in the page until then.
    main.focus({ preventScroll: true });
    const observer = new MutationObserver(() => {
      const stillOurs = this.document.activeElement === main;
      if (!stillOurs || this.focusFirst(main)) this.stopWaiting();
    });
    observer.observe(main, { childList: true, subtree: true });
    const timer = setTimeout(() => this.stopWaiting(), WAIT_MS);
    this.stopWaiting = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }

  private focusFirst(main: HTMLElement): boolean {
    const heading = main.querySelector<HTMLElement>('h1');
    if (!heading) return false;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  }
}
