import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type DraftActivity, type ExtractedPhase, formatPlanDate } from '@genomfor/shared';
import { Toasts } from '../../ui/toast/toasts';
import { DraftStore } from '../draft-store';

/** The timetable of the document: its phases, and its activities month by month, each taken in or left out. */
@Component({
  selector: 'gf-draft-timetable',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './draft-timetable.html',
})
export class DraftTimetable {
  readonly phases = input.required<readonly ExtractedPhase[]>();
  readonly activities = input.required<readonly DraftActivity[]>();

  private readonly store = inject(DraftStore);
  private readonly toasts = inject(Toasts);

  protected readWords({ start, end, precision }: ExtractedPhase | DraftActivity): string {
    return formatPlanDate({ text: '', date: end, precision, ...(start && start !== end ? { start } : {}) });
  }

  protected bodies({ body }: DraftActivity): string {
    return Array.isArray(body) ? body.join(', ') : (body ?? '');
  }

  protected async include(activity: DraftActivity, box: HTMLInputElement): Promise<void> {
    const refusal = await this.store.include(activity.key, box.checked);
    if (!refusal) return;
    box.checked = activity.included;
    this.toasts.show(refusal.message);
  }
}
