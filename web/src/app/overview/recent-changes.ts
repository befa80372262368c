import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type HistoryKind, type RecentChange, fieldName, formatShortDate, historyText } from '@genomfor/shared';
import { dayOf } from '../platform/swedish';

/** What was changed lately: the old struck through, the new in bold, when and by whom. */
@Component({
  selector: 'gf-recent-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <ul class="diff">
      @for (entry of entries(); track entry.id) {
        <li>
          <h3>
            <a routerLink="/atgarder" [queryParams]="{ atgard: entry.actionId }">{{ entry.actionTitle }}</a>
          </h3>
          @for (change of entry.changes; track change.field) {
            <p>
              {{ change.name }}
              @if (change.before; as before) {
                <del>{{ before }}</del><span class="arrow" aria-hidden="true">→</span><span class="vh"> blev </span>
              }
              @if (change.after; as after) {
                <ins>{{ after }}</ins>
              } @else {
                <ins>togs bort</ins>
              }
            </p>
          } @empty {
            <p>{{ entry.what }}</p>
          }
          <span class="sub">{{ entry.source }}</span>
        </li>
      }
    </ul>
  `,
})
export class RecentChanges {
  readonly changes = input.required<readonly RecentChange[]>();

  protected readonly entries = computed(() =>
    this.changes().map(({ id, at, by, actionId, actionTitle, what, changes, reason }) => ({
      id,
      actionId,
      actionTitle,
      source: `${formatShortDate(dayOf(at))}, ${by}${saidText(what, reason)}`,
      what: historyText(what),
      changes: changes.map((change) => ({ ...change, name: fieldName(change.field) })),
    })),
  );
}

/** A report comes with a comment, another change with a reason. */
function saidText(what: HistoryKind, said: string | null): string {
  if (!said) return '';
  return what === 'reported' ? `: ”${said}”` : `. Skäl: ${said}`;
}
