import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  afterNextRender,
} from '@angular/core';
import { type OtherChange } from './rebased';

/** A field that somebody else has changed, in words. */
export interface OtherChangeLine {
  name: string;
  theirs: string;
  /** Null when the person has not touched the field. */
  mine: string | null;
}

/** What the other one changed, with the fields' names and their values as a reader sees them. */
export function otherChangeLines<Key extends string>(
  changes: readonly OtherChange<Key>[],
  names: Readonly<Record<Key, string>>,
  shown: (key: Key, text: string) => string,
): OtherChangeLine[] {
  return changes.map(({ key, theirs, mine }) => ({
    name: names[key],
    theirs: shown(key, theirs),
    mine: mine === null ? null : shown(key, mine),
  }));
}

/** Somebody else saved first: what stands now, beside what was typed. Nothing is written before the person saves again. */
@Component({
  selector: 'gf-other-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', tabindex: '-1', 'aria-label': 'Ändrat av någon annan' },
  template: `
    <div class="notice">
      <p>
        <b>Någon annan hann ändra samma sak.</b> Inget av ditt är sparat än.
        {{ lines().length > 0 ? 'Det här är ändrat:' : '' }}
      </p>
      @if (lines().length > 0) {
        <ul>
          @for (line of lines(); track line.name) {
            <li>{{ sentence(line) }}</li>
          }
        </ul>
      }
      <p>{{ advice() }}</p>
    </div>
  `,
})
export class OtherChanges {
  readonly lines = input.required<readonly OtherChangeLine[]>();

  protected readonly advice = computed(() =>
    this.lines().some(({ mine }) => mine !== null)
      ? 'Spara om det du har skrivit ska gälla, eller avbryt för att behålla det som står nu.'
      : 'Det du inte har rört står nu som den andra skrev. Spara för att lägga till ditt.',
  );

  /** "Paragraf: står nu ”32”, du har skrivit ”33”." */
  protected sentence({ name, theirs, mine }: OtherChangeLine): string {
    const yours = mine === null ? '' : `, du har skrivit ${quoted(mine)}`;
    return `${name}: står nu ${quoted(theirs)}${yours}.`;
  }

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // It comes where nobody looks when the form is long: the focus brings it there.
    afterNextRender(() => host.focus());
  }
}

function quoted(text: string): string {
  return text === '' ? 'tomt' : `”${text.replaceAll('\n', ' / ')}”`;
}
