import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { type ActionRow } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { deadlineReading } from '../../ui/deadline-echo/deadline-reading';
import { DeadlineEcho } from '../../ui/deadline-echo/deadline-echo';
import { Dialog } from '../../ui/dialog/dialog';
import { DueDate } from '../../ui/due-date/due-date';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';

/** A new deadline and its reason. The one first decided is kept. What was typed in the cell is not asked for again. */
@Component({
  selector: 'gf-deadline-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlineEcho, Dialog, DueDate],
  templateUrl: './deadline-dialog.html',
})
export class DeadlineDialog {
  readonly row = input.required<ActionRow>();
  readonly typed = input<string | null>(null);

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);
  private readonly session = inject(Session);

  protected readonly text = linkedSignal(() => this.typed() ?? '');
  protected readonly asksForDate = linkedSignal(
    () => this.typed() === null || deadlineReading(this.text(), this.session.today())?.understood !== true,
  );
  protected readonly reading = computed(() => deadlineReading(this.text(), this.session.today())?.words);
  protected readonly dateFault = signal<string | null>(null);
  protected readonly reasonFault = signal<string | null>(null);
  protected readonly saving = signal(false);

  protected async save(reason: string, submit: Event): Promise<void> {
    submit.preventDefault();
    const deadline = this.text().trim();
    this.dateFault.set(deadline ? null : 'Skriv ett datum, till exempel 2018-04-30 eller april 2018.');
    this.reasonFault.set(reason.trim() ? null : 'Skriv varför datumet ändras. Skälet sparas i historiken.');
    if (this.dateFault() || this.reasonFault() || this.saving()) return;
    this.saving.set(true);
    const refusal = await this.changes.moveDeadline(this.row(), { deadline, reason: reason.trim() });
    this.saving.set(false);
    if (!refusal || refusal.code === 'changed-by-other') this.close();
    else if (refusal.code === 'deadline-not-understood') {
      this.asksForDate.set(true);
      this.dateFault.set(refusal.message);
    } else this.reasonFault.set(refusal.message);
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
