import { Injectable, signal } from '@angular/core';

/** The text that somebody pasted, kept until it has become a plan: a refusal or a wrong turn must not lose it. */
@Injectable({ providedIn: 'root' })
export class PastedText {
  readonly text = signal('');
}
