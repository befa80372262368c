import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

const KEY = 'genomfor.shortcuts';

/** Whether single letters are shortcuts, as the person has chosen in this browser. */
@Injectable({ providedIn: 'root' })
export class ShortcutChoice {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly letters = signal(this.storage?.getItem(KEY) !== 'off');
  readonly lettersOn = this.letters.asReadonly();

  choose(on: boolean): void {
    this.letters.set(on);
    this.storage?.setItem(KEY, on ? 'on' : 'off');
  }
}
