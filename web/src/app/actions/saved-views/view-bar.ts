import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { isSameFilter } from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { PlanAddress } from '../plan-address';
import { ViewDesk } from './view-desk';
import { ViewFormDialog } from './view-form-dialog';
import { ViewListDialog } from './view-list-dialog';
import { ViewMailDialog } from './view-mail-dialog';

/** The saved views of the page: opens one, tells when the page shows something else, and saves what is shown. */
@Component({
  selector: 'gf-view-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ViewFormDialog, ViewListDialog, ViewMailDialog],
  providers: [ViewDesk],
  template: `
    <div class="viewbar" role="group" aria-label="Sparade vyer">
      @if (desk.current(); as view) {
        <p>
          Vy: <b>{{ view.name }}</b><span role="status">{{ desk.changed() ? ' – ändrad' : '' }}</span>
        </p>
      }
      <div class="btns">
        @if (desk.current(); as view) {
          @if (desk.changed()) {
            @if (view.mayEdit) {
              <button type="button" class="btn primary" (click)="saveChange()">Spara ändringen</button>
            }
            <button type="button" class="btn" (click)="desk.dialog.set({ kind: 'form', view: null })">
              Spara som ny vy
            </button>
            <a class="btn" [attr.href]="desk.hrefOf(view)" (click)="desk.follow($event, view)"
              ><gf-icon name="undo" />Återställ</a
            >
          }
          @if (view.mailable || view.subscription) {
            <button type="button" class="btn" (click)="desk.dialog.set({ kind: 'mail', view })">
              {{ view.subscription ? 'Ändra e-post' : 'Få med e-post' }}
            </button>
          }
          <button type="button" class="btn quiet" (click)="desk.leave()">Lämna vyn</button>
        } @else if (worthSaving()) {
          <button type="button" class="btn" (click)="desk.dialog.set({ kind: 'form', view: null })">Spara vy</button>
        }
        <button type="button" class="btn quiet" (click)="desk.dialog.set({ kind: 'list' })">Sparade vyer</button>
      </div>
      @if (desk.dialog() === null) {
        @if (desk.submission.refusal(); as refusal) {
          <p class="fault" role="alert"><gf-icon name="late" />{{ refusal.message }}</p>
        }
      }
    </div>
    @if (desk.dialog(); as dialog) {
      @switch (dialog.kind) {
        @case ('list') {
          <gf-view-list-dialog />
        }
        @case ('form') {
          <gf-view-form-dialog [view]="dialog.view" />
        }
        @case ('mail') {
          <gf-view-mail-dialog [view]="dialog.view" />
        }
      }
    }
  `,
})
export class ViewBar {
  protected readonly desk = inject(ViewDesk);
  private readonly address = inject(PlanAddress);

  /** Whether the page shows anything but what it shows by itself. */
  protected readonly worthSaving = computed(() => !isSameFilter(this.address.narrowing(), {}));

  protected saveChange(): void {
    const view = this.desk.current();
    if (view) void this.desk.change(view, { filter: this.desk.shown() });
  }
}
