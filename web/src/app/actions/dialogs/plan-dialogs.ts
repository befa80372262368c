import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';
import { PlanStore } from '../plan-store';
import { ApproveDialog } from './approve-dialog';
import { BodyReportsDialog } from './body-reports-dialog';
import { ConflictDialog } from './conflict-dialog';
import { DeadlineDialog } from './deadline-dialog';
import { DecisionFactsDialog } from './decision-facts-dialog';
import { DropDialog } from './drop-dialog';
import { HelpDialog } from './help-dialog';
import { NewActionDialog } from './new-action-dialog';
import { NotApplicableDialog } from './not-applicable-dialog';
import { RecordReportDialog } from './record-report-dialog';
import { ReportDialog } from './report-dialog';
import { ScheduleDialog } from './schedule-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** The one dialog that lies over a plan; a collision with another person goes before every other. */
@Component({
  selector: 'gf-plan-dialogs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ApproveDialog,
    BodyReportsDialog,
    ConflictDialog,
    DeadlineDialog,
    DecisionFactsDialog,
    DropDialog,
    HelpDialog,
    NewActionDialog,
    NotApplicableDialog,
    RecordReportDialog,
    ReportDialog,
    ScheduleDialog,
    WithdrawDialog,
  ],
  template: `
    @if (changes.conflict(); as conflict) {
      <gf-conflict-dialog [conflict]="conflict" />
    } @else if (desk.dialog(); as dialog) {
      @switch (dialog.kind) {
        @case ('new') {
          <gf-new-action-dialog />
        }
        @case ('help') {
          <gf-help-dialog />
        }
        @case ('decision-facts') {
          @if (store.detail(); as action) {
            <gf-decision-facts-dialog [action]="action" />
          }
        }
        @default {
          @if (row(); as row) {
            @switch (dialog.kind) {
              @case ('deadline') {
                <gf-deadline-dialog [row]="row" [typed]="typed()" />
              }
              @case ('report') {
                <gf-report-dialog [row]="row" />
              }
              @case ('drop') {
                <gf-drop-dialog [row]="row" />
              }
              @case ('not-applicable') {
                <gf-not-applicable-dialog [row]="row" />
              }
              @case ('body-reports') {
                <gf-body-reports-dialog [row]="row" />
              }
              @case ('record-report') {
                <gf-record-report-dialog [row]="row" [bodyId]="dialog.bodyId" />
              }
              @case ('schedule') {
                <gf-schedule-dialog [row]="row" [deciderId]="dialog.deciderId" />
              }
              @case ('approve') {
                <gf-approve-dialog [row]="row" [deciderId]="dialog.deciderId" />
              }
              @case ('withdraw') {
                <gf-withdraw-dialog [row]="row" [deciderId]="dialog.deciderId" />
              }
            }
          }
        }
      }
    }
  `,
})
export class PlanDialogs {
  protected readonly desk = inject(PlanDesk);
  protected readonly changes = inject(PlanChanges);
  protected readonly store = inject(PlanStore);

  protected readonly row = computed(() => {
    const dialog = this.desk.dialog();
    return dialog && 'id' in dialog ? this.store.row(dialog.id) : undefined;
  });
  protected readonly typed = computed(() => {
    const dialog = this.desk.dialog();
    return dialog?.kind === 'deadline' ? dialog.text : null;
  });
}
