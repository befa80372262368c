import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { type CommitmentField, type DraftCommitment, formatPlanDate } from '@genomfor/shared';
import { Toasts } from '../../ui/toast/toasts';
import { DraftStore } from '../draft-store';
import { DraftWord } from './draft-word';

interface Fact {
  field: CommitmentField;
  name: string;
  text: string;
  shown: string;
}

/** What sentences of the document promise, each in its own words; taken in one by one. */
@Component({
  selector: 'gf-draft-commitments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftWord],
  templateUrl: './draft-commitments.html',
})
export class DraftCommitments {
  readonly commitments = input.required<readonly DraftCommitment[]>();
  readonly looked = output<string>();

  protected readonly store = inject(DraftStore);
  private readonly toasts = inject(Toasts);

  protected facts(row: DraftCommitment): Fact[] {
    const { title, deadlineText, deadlineDate, responsible, decider } = row;
    return [
      { field: 'title', name: 'Åtgärd', text: title, shown: '' },
      { field: 'responsible', name: 'Ansvarig', text: responsible.join(', '), shown: '' },
      { field: 'deadline', name: 'Slutdatum', text: deadlineText ?? deadlineDate ?? '', shown: deadlineWords(row) },
      { field: 'decider', name: 'Redovisas till', text: decider.join(', '), shown: '' },
    ];
  }

  protected async include({ key }: DraftCommitment, included: boolean): Promise<void> {
    const refusal = await this.store.include(key, included);
    if (refusal) this.toasts.show(refusal.message);
    else this.store.said.set(included ? 'Åtagandet tas med.' : 'Åtagandet tas inte med.');
  }
}

function deadlineWords({ deadlineText, deadlineDate, precision, startDate, openKind }: DraftCommitment): string {
  return formatPlanDate({
    text: deadlineText ?? '',
    date: deadlineDate,
    precision,
    ...(startDate === null ? {} : { start: startDate }),
    ...(openKind === null ? {} : { openKind }),
  });
}
