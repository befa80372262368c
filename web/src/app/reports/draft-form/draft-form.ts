import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { type ReportView } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { ReportsClient } from '../reports-client';

const NEW_LINE = '\n';

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
  private readonly introduction = viewChild.required<ElementRef<HTMLTextAreaElement>>('introduction');
  private readonly proposal = viewChild.required<ElementRef<HTMLTextAreaElement>>('proposal');
  protected readonly submission = new Submission();
  protected readonly clauses = computed(() => this.report().proposal.join(NEW_LINE));
  protected readonly faults = computed(() =>
    this.submission.faults().map(({ field, message }) => ({ field: `draft-${field}`, message })),
  );
  protected readonly introductionFault = computed(() => this.submission.refusal()?.faultIn('introduction') ?? null);
  protected readonly proposalFault = computed(() => this.submission.refusal()?.faultIn('proposal') ?? null);

  /** Saves what is written unless it is saved already; false when it was refused. */
  async keep(): Promise<boolean> {
    const { introduction, proposal } = this.report();
    const written = this.written();
    const isSaved =
      written.introduction === introduction && written.proposal.join(NEW_LINE) === proposal.join(NEW_LINE);
    return isSaved || this.save();
  }

  protected submit(submit: Event): void {
    submit.preventDefault();
    void this.save();
  }

  private save(): Promise<boolean> {
    return this.submission.run(async () => this.saved.emit(await this.client.change(this.report(), this.written())));
  }

  private written(): Pick<ReportView, 'introduction' | 'proposal'> {
    const clauses = this.proposal()
      .nativeElement.value.split(NEW_LINE)
      .map((clause) => clause.trim());
    return {
      introduction: this.introduction().nativeElement.value.trim() || null,
      proposal: clauses.filter((clause) => clause !== ''),
    };
  }
}
