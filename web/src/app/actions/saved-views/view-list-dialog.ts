import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { ViewDesk } from './view-desk';
import { audienceWords, mailWords } from './view-words';

/** Every saved view that the person sees: to open, to get by mail, and to change or remove where they may. */
@Component({
  selector: 'gf-view-list-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Loading],
  template: `
    <gf-dialog heading="Sparade vyer" (dismissed)="desk.close()">
      @if (desk.submission.refusal(); as refusal) {
        <gf-error [heading]="refusal.message" />
      }
      @if (desk.failure(); as failure) {
        <gf-error [heading]="failure" [retryable]="true" (retry)="desk.answer.reload()" />
      } @else if (rows(); as rows) {
        <ul class="views">
          @for (row of rows; track row.view.id) {
            <li>
              <a [attr.href]="row.href" (click)="desk.follow($event, row.view)">{{ row.view.name }}</a>
              <p class="sub">
                {{ row.audience }}
                @if (row.mail; as mail) {
                  <br />{{ mail }}
                }
              </p>
              <div class="btns">
                @if (row.view.mailable || row.view.subscription) {
                  <button type="button" class="btn quiet" (click)="desk.dialog.set({ kind: 'mail', view: row.view })">
                    E-post<span class="vh"> med {{ row.view.name }}</span>
                  </button>
                }
                @if (row.view.mayEdit) {
                  <button type="button" class="btn quiet" (click)="desk.dialog.set({ kind: 'form', view: row.view })">
                    Ändra<span class="vh"> {{ row.view.name }}</span>
                  </button>
                  <button type="button" class="btn quiet" (click)="desk.remove(row.view)">
                    Ta bort<span class="vh"> {{ row.view.name }}</span>
                  </button>
                }
              </div>
            </li>
          } @empty {
            <li>
              <p>
                Här finns inga vyer än. Sök, filtrera eller ordna åtgärderna som du vill ha dem och välj sedan Spara vy.
              </p>
            </li>
          }
        </ul>
        <div class="btns">
          <button type="button" class="btn" (click)="desk.dialog.set({ kind: 'form', view: null })">
            Spara det som visas nu
          </button>
          <button type="button" class="btn quiet" (click)="desk.close()">Stäng</button>
        </div>
      } @else {
        <gf-loading what="Hämtar vyerna …" />
      }
    </gf-dialog>
  `,
})
export class ViewListDialog {
  protected readonly desk = inject(ViewDesk);

  protected readonly rows = computed(
    () =>
      this.desk.views()?.map((view) => ({
        view,
        href: this.desk.hrefOf(view),
        audience: audienceWords(view),
        mail: view.subscription && mailWords(view.subscription),
      })) ?? null,
  );
}
