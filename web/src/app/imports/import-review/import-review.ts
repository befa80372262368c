import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { countText, IMPORT_FORMAT_NAME, warningText } from '@genomfor/shared';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { draftSections, isUnsure, unsurePlaces } from '../draft-cells';
import { DraftStore } from '../draft-store';
import { importLead, importSums } from '../import-sums';
import { shownLines } from '../source-lines';
import { DraftActors } from './draft-actors';
import { DraftCommitments } from './draft-commitments';
import { DraftDecisions } from './draft-decisions';
import { DraftLint } from './draft-lint';
import { DraftTable } from './draft-table';
import { DraftTimetable } from './draft-timetable';
import { SaveBar } from './save-bar';
import { SourceView } from './source-view';

/** Step three: the document beside what was understood of it. Nothing is saved before somebody says so. */
@Component({
  selector: 'gf-import-review',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DraftActors,
    DraftCommitments,
    DraftDecisions,
    DraftLint,
    DraftTable,
    DraftTimetable,
    ErrorSummary,
    Loading,
    RouterLink,
    SaveBar,
    SourceView,
  ],
  providers: [DraftStore],
  templateUrl: './import-review.html',
})
export class ImportReview {
  readonly id = input.required<string>();

  protected readonly store = inject(DraftStore);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly document = inject(DOCUMENT);
  private readonly query = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });

  protected readonly warningText = warningText;
  protected readonly onlyUnsure = computed(() => this.query().get('osakra') === '1');
  protected readonly lead = computed(() => this.with((draft) => importLead(draft)) ?? '');
  protected readonly sums = computed(() => this.with((draft) => importSums(draft)) ?? []);
  protected readonly unsure = computed(() => this.with((draft) => unsurePlaces(draft.rows)) ?? 0);
  protected readonly lines = computed(
    () =>
      this.with((draft) => shownLines(draft.source, draft.rows, [...draft.commitmentRows, ...draft.decisionRows])) ??
      [],
  );
  protected readonly numbers = computed(
    () => new Map(this.lines().flatMap(({ key, line }) => (key === null ? [] : [[key, line] as const]))),
  );
  protected readonly sections = computed(
    () =>
      this.with((draft) => draftSections(this.onlyUnsure() ? draft.rows.filter((row) => isUnsure(row)) : draft.rows)) ??
      [],
  );
  protected readonly about = computed(
    () =>
      this.with(({ fileName, format, source }) => {
        const kind = format && format !== 'pasted' ? `${IMPORT_FORMAT_NAME[format]}, ` : '';
        return `${fileName}, ${kind}${countText(source.length, 'rad', 'rader')}`;
      }) ?? '',
  );
  /** Whether the document has a plan, or nothing at all, so that there is something to say of its rows. */
  protected readonly showsPlan = computed(
    () =>
      this.with(
        ({ rows, decisionRows, commitmentRows }) =>
          rows.length > 0 || decisionRows.length + commitmentRows.length === 0,
      ) ?? true,
  );
  /** Doubts about the document as a whole; those about a row stand at the row. */
  protected readonly doubts = computed(
    () => this.with((draft) => draft.warnings.filter(({ code }) => code !== 'header-repeated')) ?? [],
  );

  constructor() {
    effect(() => this.store.open(this.id()));
  }

  protected showUnsure(only: boolean): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { osakra: only ? '1' : null },
      queryParamsHandling: 'merge',
      scroll: 'manual',
    });
  }

  /** Looks at a row: it is marked on both sides, and the other side moves until it is seen. */
  protected look(key: string, from: 'source' | 'plan'): void {
    this.store.chosen.set(key);
    if (from === 'source') this.document.getElementById(`rad-${key}`)?.scrollIntoView({ block: 'nearest' });
    else this.scrollSource(this.document.getElementById(`kalla-${key}`));
  }

  // Only the source's own column moves: the page stands still under the hand that pressed a cell.
  private scrollSource(line: HTMLElement | null): void {
    const column = line?.closest<HTMLElement>('.source');
    if (line && column) column.scrollTop = line.offsetTop - column.clientHeight / 3;
  }

  private with<T>(read: (draft: NonNullable<ReturnType<DraftStore['draft']>>) => T): T | null {
    const draft = this.store.draft();
    return draft && read(draft);
  }
}
