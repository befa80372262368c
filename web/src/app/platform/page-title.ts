import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';

/** The browser's tab says where we are first, then the product. A page about one thing sets its own with `show`. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.show(this.buildTitle(snapshot) ?? null);
  }

  show(page: string | null): void {
    this.title.setTitle(page ? `${page} · Genomför` : 'Genomför');
  }
}
