import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, output } from '@angular/core';
import { type DraftAction, type LintFinding, lintText } from '@genomfor/shared';

/** Weaknesses of the plan that are best mended before it is decided, with the rows they are about. */
@Component({
  selector: 'gf-draft-lint',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="sec" aria-labelledby="lint-heading">
      <header>
        <h2 id="lint-heading">Att fundera på innan planen beslutas</h2>
        <p>Inget av detta hindrar att du sparar</p>
      </header>
      <ul class="lint">
        @for (finding of told(); track $index) {
          <li>
            {{ finding.words }}
            @for (row of finding.rows; track row.key) {
              <a [attr.href]="'#rad-' + row.key" (click)="go(row.key, $event)">{{ row.title }}</a>
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class DraftLint {
  readonly findings = input.required<readonly LintFinding[]>();
  readonly rows = input.required<readonly DraftAction[]>();
  readonly looked = output<string>();

  private readonly document = inject(DOCUMENT);
  protected readonly told = computed(() => {
    const byKey = new Map(this.rows().map((row) => [row.key, row]));
    return this.findings().map((finding) => ({
      words: lintText(finding),
      rows: finding.keys.map((key) => byKey.get(key)).filter((row) => row !== undefined),
    }));
  });

  // With a <base> the plain link would lead to the start page.
  protected go(key: string, click: Event): void {
    click.preventDefault();
    this.looked.emit(key);
    this.document.getElementById(`draft-${key}-title`)?.focus();
  }
}
