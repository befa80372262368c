import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  DECISION_OUTCOME_NAME,
  DECISION_OUTCOMES,
  DECISION_ROLE_NAME,
  DECISION_ROLES,
  type DraftDecision,
  formatIsoDate,
  type IsoDate,
} from '@genomfor/shared';
import { Toasts } from '../../ui/toast/toasts';
import { DECISION_FIELD_NAME, draftMatters } from '../draft-matters';
import { DraftStore } from '../draft-store';
import { DraftWord } from './draft-word';

/** What bodies decide in the document, by matter: a known one, or one that is made when it is saved. */
@Component({
  selector: 'gf-draft-decisions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftWord, RouterLink],
  templateUrl: './draft-decisions.html',
})
export class DraftDecisions {
  readonly decisions = input.required<readonly DraftDecision[]>();
  readonly looked = output<string>();

  protected readonly store = inject(DraftStore);
  private readonly toasts = inject(Toasts);

  protected readonly matters = computed(() => draftMatters(this.decisions()));
  protected readonly fields = ['body', 'date', 'paragraph', 'role', 'outcome'] as const;
  protected readonly name = DECISION_FIELD_NAME;
  protected readonly roles = DECISION_ROLES;
  protected readonly roleName = DECISION_ROLE_NAME;
  protected readonly outcomes = DECISION_OUTCOMES;
  protected readonly outcomeName = DECISION_OUTCOME_NAME;

  protected day(date: IsoDate | null): string {
    return date === null ? '' : formatIsoDate(date);
  }

  protected mend({ key }: DraftDecision, cell: 'role' | 'outcome', code: string): void {
    void this.store.mend({ key, cell }, code);
  }

  protected async include(row: DraftDecision, box: HTMLInputElement): Promise<void> {
    const refusal = await this.store.include(row.key, box.checked);
    if (!refusal) return;
    box.checked = row.included;
    this.toasts.show(refusal.message);
  }
}
