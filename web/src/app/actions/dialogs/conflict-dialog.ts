import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { fieldName, formatPlanDate, parsePlanDate, PROGRESS, PROGRESS_NAME } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Dialog } from '../../ui/dialog/dialog';
import { Toasts } from '../../ui/toast/toasts';
import { differences } from '../conflict';
import { type Conflict, PlanChanges } from '../plan-changes';

/** Two people changed the same action: what stood, what stands now and what was wanted, side by side. Nothing is written before the choice. */
@Component({
  selector: 'gf-conflict-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  templateUrl: './conflict-dialog.html',
})
export class ConflictDialog {
  readonly conflict = input.required<Conflict>();

  private readonly changes = inject(PlanChanges);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);

  protected readonly lines = computed(() => {
    const { seen, now, change } = this.conflict();
    return differences(seen, now, change.wanted).map(({ field, before, mine, theirs }) => ({
      name: fieldName(field),
      before: this.shown(field, before),
      mine: mine === null ? null : this.shown(field, mine),
      theirs: this.shown(field, theirs),
    }));
  });
  protected readonly by = computed(() => {
    const { history } = this.conflict().now;
    return [...history].sort((a, b) => b.at.localeCompare(a.at))[0]?.by ?? 'Någon annan';
  });
  protected readonly saving = signal(false);

  protected async settle(mine: boolean): Promise<void> {
    if (this.saving()) return;
    this.saving.set(true);
    const refusal = await this.changes.settle(mine);
    if (refusal && refusal.code !== 'changed-by-other') this.toasts.show(`Inget sparades. ${refusal.message}`);
  }

  private shown(field: string, text: string): string {
    if (text === '') return 'tomt';
    if (field === 'deadline' || field === 'forecast') {
      return formatPlanDate(parsePlanDate(text, { referenceDate: this.session.today() }));
    }
    const progress = field === 'progress' ? PROGRESS.find((each) => each === text) : undefined;
    return progress ? PROGRESS_NAME[progress] : text;
  }
}
