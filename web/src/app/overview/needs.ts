import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ActionRow, listText } from '@genomfor/shared';
import { Session } from '../platform/session';
import { DueDate } from '../ui/due-date/due-date';
import { Status } from '../ui/status/status';
import type { MissingFact } from './missing-facts';
import { neededStep } from './needed-step';

/** What needs a person now, gravest first, with why and one thing to do. */
@Component({
  selector: 'gf-needs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, DueDate, Status],
  template: `
    <ol class="now">
      @for (need of needs(); track need.row.id) {
        <li>
          <div>
            <h3>
              <a [routerLink]="['/oversyner', need.row.reviewId]" [queryParams]="{ atgard: need.row.id }">{{
                need.row.title
              }}</a>
            </h3>
            <gf-status [standing]="need.row.assessment.standing" [reasons]="need.row.assessment.reasons" [most]="3" />
            <p class="meta">
              Avslutas <gf-due-date class="inline" [deadline]="need.row.deadline" />
              @if (need.where) {
                · {{ need.where }}
              }
            </p>
          </div>
          <div class="act">
            <a
              class="btn"
              [class.primary]="$first"
              [routerLink]="['/oversyner', need.row.reviewId]"
              [queryParams]="{ atgard: need.row.id }"
              >{{ need.step }}<span class="vh">: {{ need.row.title }}</span></a
            >
          </div>
        </li>
      }
      @for (fact of missing(); track fact.field) {
        <li>
          <div>
            <h3>
              <a routerLink="/atgarder" [queryParams]="fact.query">{{ fact.title }}</a>
            </h3>
            <gf-status standing="unknown" label="Uppgift saknas" />
            <p>{{ fact.why }}</p>
          </div>
          <div class="act">
            <a class="btn" routerLink="/atgarder" [queryParams]="fact.query">{{ fact.step }}</a>
          </div>
        </li>
      }
    </ol>
  `,
})
export class Needs {
  private readonly session = inject(Session);
  readonly rows = input.required<readonly ActionRow[]>();
  readonly missing = input<readonly MissingFact[]>([]);

  protected readonly needs = computed(() => {
    const mayEdit = this.session.may('plans.edit');
    return this.rows().map((row) => ({
      row,
      step: neededStep(row, mayEdit),
      where: [listText(row.responsible.map(({ name }) => name)), this.ofWhichReview(row)].filter(Boolean).join(' · '),
    }));
  });

  /** The review's title when the list holds more than one; otherwise it says nothing. */
  private ofWhichReview(row: ActionRow): string {
    return this.rows().some(({ reviewId }) => reviewId !== row.reviewId) ? row.reviewTitle : '';
  }
}
