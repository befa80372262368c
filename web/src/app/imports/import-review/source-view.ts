import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, output } from '@angular/core';
import { type ShownLine } from '../source-lines';
import { SourceList } from './source-list';

/** The document as it stood. On a narrow screen it is folded, so that the plan comes first. */
@Component({
  selector: 'gf-source-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SourceList],
  template: `
    <section class="sec source" aria-labelledby="source-heading">
      <header>
        <h2 id="source-heading">Källan</h2>
        <p>{{ about() }}</p>
      </header>
      <details [open]="wide">
        <summary>Visa källtexten</summary>
        <gf-source-list [lines]="lines()" [chosen]="chosen()" (looked)="looked.emit($event)" />
        <p class="sub">Markerat är osäkert. Överstruket är tabellhuvuden och annat som hoppades över.</p>
      </details>
    </section>
  `,
})
export class SourceView {
  readonly lines = input.required<readonly ShownLine[]>();
  readonly about = input.required<string>();
  readonly chosen = input.required<string | null>();
  readonly looked = output<string>();

  protected readonly wide = inject(DOCUMENT).defaultView?.matchMedia?.('(min-width: 72rem)').matches ?? true;
}
