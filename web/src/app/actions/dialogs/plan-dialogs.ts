import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';
import { PlanStore } from '../plan-store';
import { ConflictDialog } from './conflict-dialog';
import { DeadlineDialog } from './deadline-dialog';
import { DropDialog } from './drop-dialog';
import { HelpDialog } from './help-dialog';
import { NewActionDialog } from './new-action-dialog';
import { ReportDialog } from './report-dialog';

/** The one dialog that lies over a plan; a collision with another person goes before every other. */
@Component({
  selector: 'gf-plan-dialogs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConflictDialog, DeadlineDialog, DropDialog, HelpDialog, NewActionDialog, ReportDialog],
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
  private readonly store = inject(PlanStore);

  protected readonly row = computed(() => {
    const dialog = this.desk.dialog();
    return dialog && 'id' in dialog ? this.store.row(dialog.id) : undefined;
  });
  protected readonly typed = computed(() => {
    const dialog = this.desk.dialog();
    return dialog?.kind === 'deadline' ? dialog.text : null;
  });
}
