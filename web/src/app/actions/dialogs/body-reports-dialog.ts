import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { type ActionRow, type BodyReportInput } from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { ActorsKnown } from '../actors-known';
import { DecisionChanges } from '../decision-changes';
import { PlanDesk } from '../plan-desk';
import { BodyReportFields } from './body-report-fields';

/** To which bodies an action is reported, in what way and at which meeting. */
@Component({
  selector: 'gf-body-reports-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BodyReportFields, Dialog, Icon],
  template: `
    <gf-dialog heading="Redovisas för" (dismissed)="close()">
      <p>
        <b>{{ row().title }}</b>
      </p>
      <form class="form" novalidate (submit)="save($event)">
        @for (report of reports(); track report.bodyId; let index = $index) {
          <gf-body-report-fields
            [report]="report"
            [name]="nameOf(report.bodyId)"
            (changed)="change(index, $event)"
            (removed)="remove(index)"
          />
        } @empty {
          <p class="hint">Åtgärden redovisas inte för något organ.</p>
        }
        @if (choices().length > 0) {
          <div>
            <label for="told-body">Lägg till organ</label>
            <div class="btns">
              <select #body id="told-body">
                @for (choice of choices(); track choice.id) {
                  <option [value]="choice.id">{{ choice.name }}</option>
                }
              </select>
              <button type="button" class="btn" (click)="add(body.value)"><gf-icon name="plus" />Lägg till</button>
            </div>
          </div>
        }
        @if (submission.refusal(); as refusal) {
          <p class="fault" role="alert">{{ refusal.message }}</p>
        }
        <div class="btns">
          <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">Spara</button>
          <button type="button" class="btn quiet" (click)="close()">Avbryt</button>
        </div>
      </form>
    </gf-dialog>
  `,
})
export class BodyReportsDialog {
  readonly row = input.required<ActionRow>();

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(DecisionChanges);
  private readonly actors = inject(ActorsKnown);
  protected readonly submission = new Submission();
  protected readonly reports = linkedSignal<BodyReportInput[]>(() =>
    this.row().bodyReports.map(({ body, form, purpose, meeting }) => ({
      bodyId: body.id,
      form,
      purpose,
      meetingId: meeting?.id ?? null,
    })),
  );
  protected readonly choices = computed(() => {
    const chosen = new Set(this.reports().map(({ bodyId }) => bodyId));
    return this.actors.all().filter(({ id, kind }) => kind === 'body' && !chosen.has(id));
  });

  protected nameOf(id: string): string {
    return this.row().bodyReports.find(({ body }) => body.id === id)?.body.name ?? this.actors.nameOf(id);
  }

  protected add(bodyId: string): void {
    this.reports.update((all) => [...all, { bodyId, form: null, purpose: 'information', meetingId: null }]);
  }

  protected change(index: number, change: Partial<BodyReportInput>): void {
    this.reports.update((all) => all.map((one, at) => (at === index ? { ...one, ...change } : one)));
  }

  protected remove(index: number): void {
    this.reports.update((all) => all.filter((_, at) => at !== index));
  }

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    const saved = await this.submission.run(() => this.changes.edit(this.row(), { bodyReports: this.reports() }));
    if (saved) this.close();
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
