import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { type ReportView } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { ReportsClient } from '../reports-client';

/** What a person writes in a draft: an introduction, and what the body is proposed to decide. */
@Component({
  selector: 'gf-draft-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Field],
  templateUrl: './draft-form.html',
})
export class DraftForm {
  readonly report = input.required<ReportView>();
  readonly saved = output<ReportView>();

  private readonly client = inject(ReportsClient);
  protected readonly submission = new Submission();
  protected readonly clauses = computed(() => this.report().proposal.join('\n'));
  protected readonly faults = computed(() =>
    this.submission.faults().map(({ field, message }) => ({ field: `draft-${field}`, message })),
  );
  protected readonly introductionFault = computed(() => this.submission.refusal()?.faultIn('introduction') ?? null);
  protected readonly proposalFault = computed(() => this.submission.refusal()?.faultIn('proposal') ?? null);

  protected async save(introduction: string, clauses: string, submit: Event): Promise<void> {
    submit.preventDefault();
    const proposal = clauses.split('\n').filter((clause) => clause.trim() !== '');
    const changes = { introduction: introduction.trim() || null, proposal };
    await this.submission.run(async () => this.saved.emit(await this.client.change(this.report(), changes)));
  }
}
