import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type FollowUpView, periodName, sentenceCase } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { ReviewTabs } from '../../ui/review-tabs/review-tabs';
import { Toasts } from '../../ui/toast/toasts';
import { FollowUpsClient } from '../follow-ups-client';
import { lastDaySentence, roundState } from '../round-words';
import { OpenDialog } from './open-dialog';

/** The rounds in which a review's plan is followed up. */
@Component({
  selector: 'gf-follow-up-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ErrorSummary, Icon, Loading, OpenDialog, ReviewTabs, RouterLink],
  templateUrl: './follow-up-list.html',
})
export class FollowUpList {
  /** The review, from the address. */
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly answer = inject(FollowUpsClient).list(this.id);
  protected readonly opening = signal(false);

  protected readonly mayLead = computed(() => this.session.may('follow-ups.lead'));
  protected readonly list = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly taken = computed(() => this.list()?.rounds.map(({ period }) => period) ?? []);
  protected readonly lead = computed(() => {
    const { rounds = [], today = '' } = this.list() ?? {};
    const open = rounds.filter(({ state }) => state === 'open');
    const [first] = open;
    if (!first) return 'Ingen uppföljning pågår.';
    const which = open.map(({ period }) => periodName(period)).join(' och ');
    const until = open.length === 1 ? ` ${lastDaySentence(first.lastDay, today)}` : '';
    return `Uppföljningen för ${which} pågår.${until}`;
  });
  protected readonly state = roundState;

  protected name(period: string): string {
    return sentenceCase(periodName(period));
  }

  protected async opened({ round }: FollowUpView): Promise<void> {
    this.opening.set(false);
    this.toasts.show(`Uppföljningen för ${periodName(round.period)} är öppen.`);
    await this.router.navigate(['/oversyner', round.reviewId, 'uppfoljning', round.id]);
  }
}
