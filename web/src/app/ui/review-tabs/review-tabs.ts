import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';

/** Filters and the opened action are in the address of the same page. */
const SAME_PATH: IsActiveMatchOptions = {
  paths: 'exact',
  queryParams: 'ignored',
  fragment: 'ignored',
  matrixParams: 'ignored',
};

/** The pages about one review: its plan and how it is followed up. */
@Component({
  selector: 'gf-review-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav class="subnav" aria-label="Sidor om översynen">
      <ul class="tabs">
        <li>
          <a
            [routerLink]="['/oversyner', reviewId()]"
            routerLinkActive
            [routerLinkActiveOptions]="samePath"
            ariaCurrentWhenActive="page"
            >Planen</a
          >
        </li>
        <li>
          <a [routerLink]="['/oversyner', reviewId(), 'uppfoljning']" routerLinkActive ariaCurrentWhenActive="page"
            >Uppföljning</a
          >
        </li>
      </ul>
    </nav>
  `,
})
export class ReviewTabs {
  readonly reviewId = input.required<string>();
  protected readonly samePath = SAME_PATH;
}
