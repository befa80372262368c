import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  untracked,
} from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { countText, formatIsoDate, type ReviewDetail, reviewLead, smallNumber } from '@genomfor/shared';
import { ActionsClient } from '../../actions/actions-client';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { Session } from '../../platform/session';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { ReviewTabs } from '../../ui/review-tabs/review-tabs';
import { ReviewsClient } from '../reviews-client';
import { ReviewPhases } from './review-phases';

/** One review: its name, how it stands in two sentences, and under them its plan. */
@Component({
  selector: 'gf-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Loading, ReviewPhases, ReviewTabs, RouterLink, RouterOutlet],
  template: `
    <div class="wrap wide">
      @if (failure(); as failure) {
        <div class="head"><h1>Översynen kan inte visas</h1></div>
        <gf-error [heading]="failure.message" [retryable]="true" (retry)="answer.reload()" />
      } @else if (review(); as review) {
        <div class="head review-head">
          <p class="over"><a routerLink="/oversyner">Översyner</a>{{ review.orgUnit ? ' / ' + review.orgUnit : '' }}</p>
          <h1>{{ review.title }}</h1>
          <p class="lead">{{ lead() }}</p>
          <p class="sub">{{ about() }}</p>
        </div>
        <gf-review-tabs [reviewId]="review.id" />
        <gf-review-phases [review]="review" (changed)="accept($event)" />
      } @else {
        <gf-loading what="Hämtar översynen …" />
      }
    </div>
    @if (review()) {
      <router-outlet />
    }
  `,
})
export class ReviewPage {
  /** From the address. */
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly actions = inject(ActionsClient);
  private readonly title = inject(PageTitle);
  protected readonly answer = inject(ReviewsClient).review(this.id);

  /** Stays while it is fetched anew after a change, so that the page does not blink. */
  protected readonly review = linkedSignal<ReviewDetail | null, ReviewDetail | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (review, previous) => review ?? (previous?.value?.id === this.id() ? previous.value : null),
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });
  protected readonly lead = computed(() => {
    const review = this.review();
    return review ? reviewLead(review, this.session.today()).join(' ') : '';
  });
  protected readonly about = computed(() => {
    const review = this.review();
    return review ? aboutOf(review, this.session.today()) : '';
  });

  constructor() {
    effect(() => this.title.show(this.review()?.title ?? null));
    effect(() => {
      if (this.actions.changes() > 0) untracked(() => this.answer.reload());
    });
  }

  /** What the server answered in the place of what was shown. */
  protected accept(review: ReviewDetail): void {
    this.review.set(review);
  }
}

/** "Version 4, 18 januari 2018. 14 åtgärder i två avsnitt. Läget visas för 26 februari 2018." */
function aboutOf({ planVersion, planDate, total, sections }: ReviewDetail, today: string): string {
  const version = [planVersion && `Version ${planVersion}`, planDate && formatIsoDate(planDate)]
    .filter(Boolean)
    .join(', ');
  const size = `${countText(total, 'åtgärd', 'åtgärder')}${sections.length > 1 ? ` i ${smallNumber(sections.length)} avsnitt` : ''}`;
  const parts = [version, size, today && `Läget visas för ${formatIsoDate(today)}`].filter(Boolean);
  return `${parts.join('. ')}.`;
}
