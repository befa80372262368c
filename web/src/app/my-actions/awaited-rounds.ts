import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AwaitedRound, formatIsoDate, periodName, smallNumber } from '@genomfor/shared';
import { FollowUpsClient } from '../follow-ups/follow-ups-client';

/** The rounds of follow-up that wait for the signed-in person; nothing when none does. */
@Component({
  selector: 'gf-awaited-rounds',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @for (round of rounds(); track round.id) {
      <div class="notice calm">
        <p>{{ words(round) }}</p>
        <div class="btns">
          <a class="btn" [routerLink]="['/uppfoljning', round.id]"
            >Rapportera<span class="vh"> för {{ name(round.period) }}, {{ round.reviewTitle }}</span></a
          >
        </div>
      </div>
    }
  `,
})
export class AwaitedRounds {
  private readonly answer = inject(FollowUpsClient).awaited();
  /** What cannot be fetched is left out: the page is about the actions, and they can be reported on one by one. */
  protected readonly rounds = computed(() => (this.answer.hasValue() ? this.answer.value() : []));
  protected readonly name = periodName;

  protected words({ reviewTitle, period, lastDay, left, total }: AwaitedRound): string {
    const what = total === 1 ? 'en åtgärd' : `${smallNumber(left)} av ${smallNumber(total)} åtgärder`;
    return `Uppföljningen för ${periodName(period)} väntar på dig: ${what} kvar i ${reviewTitle}. Sista dag ${formatIsoDate(lastDay)}.`;
  }
}
