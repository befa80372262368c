import { DOCUMENT, Injectable, inject, signal } from '@angular/core';

export const THEMES = ['system', 'light', 'dark'] as const;
/** Light or dark: as the system says, or as the person has chosen in this browser. */
export type Theme = (typeof THEMES)[number];

const KEY = 'genomfor.theme';

@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>('system');
  readonly theme = this.chosen.asReadonly();

  /** Applies what was chosen earlier in this browser. */
  restore(): void {
    const stored = this.document.defaultView?.localStorage.getItem(KEY);
    this.apply(THEMES.find((theme) => theme === stored) ?? 'system');
  }

  choose(theme: Theme): void {
    this.document.defaultView?.localStorage.setItem(KEY, theme);
    this.apply(theme);
  }

  private apply(theme: Theme): void {
    this.chosen.set(theme);
    const root = this.document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}
