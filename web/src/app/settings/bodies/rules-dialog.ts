import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { BODY_KIND_NAME, BODY_KINDS, type BodyKind, type BodyRulesInput, type BodyView } from '@genomfor/shared';
import type { ApiRefusal } from '../../platform/api-refusal';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { circleText, leadDaysOf } from './lead-days';

/** What holds for one body: its sort, who prepares for it, and the days before a meeting. */
@Component({
  selector: 'gf-rules-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, Dialog, ErrorSummary, Field],
  templateUrl: './rules-dialog.html',
})
export class RulesDialog {
  readonly body = input.required<BodyView>();
  readonly bodies = input.required<readonly BodyView[]>();
  readonly busy = input(false);
  readonly refusal = input<ApiRefusal | null>(null);
  readonly saved = output<BodyRulesInput>();
  readonly dismissed = output();

  protected readonly kinds = BODY_KINDS.map((kind) => ({ kind, name: BODY_KIND_NAME[kind] }));
  protected readonly others = computed(() => this.bodies().filter(({ id }) => id !== this.body().id));
  protected readonly circle = computed(() => circleText(this.refusal()));
  protected readonly faults = signal<readonly Fault[]>([]);
  private readonly forms = inject(NonNullableFormBuilder);
  protected readonly form = this.forms.group({
    bodyKind: this.forms.control<BodyKind | ''>(''),
    preparedById: '',
    submission: '',
    notice: '',
  });

  constructor() {
    effect(() => {
      const { bodyKind, preparedBy, submissionLeadDays, noticeLeadDays } = this.body();
      this.form.setValue({
        bodyKind: bodyKind ?? '',
        preparedById: preparedBy?.id ?? '',
        submission: String(submissionLeadDays ?? ''),
        notice: String(noticeLeadDays ?? ''),
      });
    });
  }

  protected save(): void {
    const { bodyKind, preparedById, submission, notice } = this.form.getRawValue();
    const submissionLeadDays = leadDaysOf(submission);
    const noticeLeadDays = leadDaysOf(notice);
    this.faults.set(
      [
        { field: 'rules-submission', days: submissionLeadDays },
        { field: 'rules-notice', days: noticeLeadDays },
      ]
        .filter(({ days }) => days === undefined)
        .map(({ field }) => ({ field, message: 'Skriv ett antal dagar mellan 0 och 120, eller lämna tomt.' })),
    );
    if (submissionLeadDays === undefined || noticeLeadDays === undefined || this.busy()) return;
    this.saved.emit({
      ...(bodyKind ? { bodyKind } : {}),
      preparedById: preparedById || null,
      submissionLeadDays,
      noticeLeadDays,
    });
  }

  protected faultIn(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }
}
