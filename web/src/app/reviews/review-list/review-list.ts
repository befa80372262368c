import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countText, formatIsoDate, type ReviewRow, sentenceCase, smallNumber, STANDINGS } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { standingCount } from '../../ui/standing-count/standing-count';
import { Status } from '../../ui/status/status';
import { ReviewsClient } from '../reviews-client';
import { NewReviewDialog } from './new-review-dialog';

/** Every review with how its actions stand, as counts and never as an average, and when the next one is due. */
@Component({
  selector: 'gf-review-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ErrorSummary, Icon, Loading, NewReviewDialog, RouterLink, Status],
  templateUrl: './review-list.html',
})
export class ReviewList {
  private readonly session = inject(Session);
  protected readonly answer = inject(ReviewsClient).list();

  protected readonly creating = signal(false);
  protected readonly mayEdit = computed(() => this.session.may('plans.edit'));
  protected readonly mayImport = computed(() => this.session.may('imports.use'));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });
  protected readonly reviews = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly lead = computed(() => leadOf(this.reviews() ?? []));

  protected countsOf(review: ReviewRow) {
    return STANDINGS.filter((standing) => review.standings[standing] > 0).map((standing) => ({
      standing,
      label: standingCount(standing, review.standings[standing]),
    }));
  }

  protected summaryOf({ total }: ReviewRow): string {
    return total === 0 ? 'Inga åtgärder än' : countText(total, 'åtgärd', 'åtgärder');
  }

  protected nextOf({ nextDeadline }: ReviewRow): string | null {
    return nextDeadline && formatIsoDate(nextDeadline);
  }

  protected aboutOf({ orgUnit, organisation, planVersion, planDate }: ReviewRow): string {
    const version = planVersion ? `version ${planVersion}` : null;
    return [orgUnit ?? organisation, version, planDate && formatIsoDate(planDate)].filter(Boolean).join(', ');
  }
}

function leadOf(reviews: readonly ReviewRow[]): string {
  const many = `${sentenceCase(smallNumber(reviews.length))} ${reviews.length === 1 ? 'översyn' : 'översyner'}`;
  const late = reviews.filter(({ standings }) => standings.late > 0).length;
  if (late === 0) return `${many}. Ingen åtgärd är försenad.`;
  if (reviews.length === 1) return `${many}, med försenade åtgärder.`;
  return `${many}. ${sentenceCase(smallNumber(late))} av dem har försenade åtgärder.`;
}
