import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import {
  type ActionRow,
  bodyInText,
  formatIsoDate,
  needsWords,
  paragraphText,
  reportKindText,
  reportsOf,
} from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { DayEcho } from '../../ui/day-echo/day-echo';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { Toasts } from '../../ui/toast/toasts';
import { DecisionChanges } from '../decision-changes';
import { PlanDesk } from '../plan-desk';

/** That a report was given to a body, and what was said: all that remains of an oral one. */
@Component({
  selector: 'gf-record-report-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayEcho, Dialog, Field],
  templateUrl: './record-report-dialog.html',
})
export class RecordReportDialog {
  readonly row = input.required<ActionRow>();
  readonly bodyId = input.required<string>();

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(DecisionChanges);
  private readonly toasts = inject(Toasts);
  protected readonly submission = new Submission();

  private readonly report = computed(() => reportsOf(this.row()).find(({ body }) => body.id === this.bodyId()) ?? null);
  protected readonly given = computed(() => this.report()?.given ?? null);
  protected readonly heading = computed(() => `Redovisat för ${bodyInText(this.report()?.body.name ?? '')}`);
  protected readonly kind = computed(() => {
    const report = this.report();
    return report ? reportKindText(report) : '';
  });
  /** Of an oral report nothing remains but what is written here. */
  protected readonly mustSay = computed(() => {
    const report = this.report();
    return report !== null && needsWords(report);
  });
  protected readonly on = linkedSignal(() => {
    const day = this.given()?.on ?? this.report()?.meeting?.date;
    return day ? formatIsoDate(day) : '';
  });
  protected readonly paragraph = linkedSignal(() => paragraphText(this.given()?.paragraph ?? null).trim());
  protected readonly said = linkedSignal(() => this.given()?.said ?? '');
  protected readonly otherFault = computed(() => {
    const refusal = this.submission.refusal();
    return refusal && refusal.fields.length === 0 ? refusal.message : null;
  });

  protected fault(field: string): string | null {
    return this.submission.refusal()?.faultIn(field) ?? null;
  }

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    const report = {
      bodyId: this.bodyId(),
      on: this.on().trim() || null,
      paragraph: this.paragraph().replace(/^§\s*/u, '').trim() || null,
      said: this.said().trim() || null,
    };
    if (await this.submission.run(() => this.changes.recordReport(this.row(), report)))
      this.close('Redovisningen är inskriven.');
  }

  protected async takeBack(): Promise<void> {
    const saved = await this.submission.run(() => this.changes.takeBackReport(this.row(), this.bodyId()));
    if (saved) this.close('Redovisningen är borttagen. Historiken minns vad som stod.');
  }

  protected close(said?: string): void {
    this.desk.dialog.set(null);
    if (said) this.toasts.show(said);
  }
}
