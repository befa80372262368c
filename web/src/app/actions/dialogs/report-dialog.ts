import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { type ActionRow, type Progress, PROGRESS, PROGRESS_NAME } from '@genomfor/shared';
import { DeadlineEcho } from '../../ui/deadline-echo/deadline-echo';
import { Dialog } from '../../ui/dialog/dialog';
import { DueDate } from '../../ui/due-date/due-date';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';

/** How it goes, when it is believed to be done, and a word about it. */
@Component({
  selector: 'gf-report-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlineEcho, Dialog, DueDate],
  templateUrl: './report-dialog.html',
})
export class ReportDialog {
  readonly row = input.required<ActionRow>();

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);

  /** To let an action go needs a reason and is done elsewhere. */
  protected readonly choices = PROGRESS.filter((progress) => progress !== 'dropped').map((progress) => ({
    progress,
    name: PROGRESS_NAME[progress],
  }));
  protected readonly progress = linkedSignal<Progress>(() => this.row().progress);
  protected readonly forecast = linkedSignal(() => this.row().forecast ?? '');
  protected readonly milestonesDone = linkedSignal<ReadonlySet<string>>(
    () =>
      new Set(
        this.row()
          .milestones.filter(({ done }) => done)
          .map(({ id }) => id),
      ),
  );
  protected readonly asksForForecast = computed(() => this.progress() !== 'done' && this.progress() !== 'continuous');
  protected readonly fault = signal<string | null>(null);
  protected readonly saving = signal(false);

  protected async save(comment: string, submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.saving()) return;
    this.saving.set(true);
    const refusal = await this.changes.report(this.row(), {
      progress: this.progress(),
      forecast: this.asksForForecast() ? this.forecast().trim() || null : null,
      comment: comment.trim() || null,
      ...(this.row().milestones.length > 0 && { milestonesDone: [...this.milestonesDone()] }),
    });
    this.saving.set(false);
    if (!refusal || refusal.code === 'changed-by-other') this.close();
    else this.fault.set(refusal.message);
  }

  protected toggleMilestone(id: string): void {
    const done = new Set(this.milestonesDone());
    if (!done.delete(id)) done.add(id);
    this.milestonesDone.set(done);
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
