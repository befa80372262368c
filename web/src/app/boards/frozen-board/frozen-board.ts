import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatIsoDate } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { Session } from '../../platform/session';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { BoardPage } from '../board-page/board-page';
import { BoardsClient } from '../boards-client';
import { ShareDialog } from '../share-dialog/share-dialog';

/** A body's page as it was frozen for a meeting. */
@Component({
  selector: 'gf-frozen-board',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BoardPage, ErrorSummary, Icon, Loading, RouterLink, ShareDialog],
  template: `
    <div class="wrap">
      <div class="column">
        @if (publication(); as publication) {
          <gf-board-page
            [page]="publication.page"
            [introduction]="publication.introduction"
            [publishedOn]="publication.publishedOn"
          >
            <p class="over" boardAbove>
              <a [routerLink]="['/namnder', publication.page.body.id]">{{ publication.page.body.name }} i dag</a>
            </p>
            <ng-container boardTools>
              <div class="btns toolbar">
                @if (mayPublish()) {
                  <button type="button" class="btn" (click)="sharing.set(true)"><gf-icon name="link" />Dela …</button>
                }
                <button type="button" class="btn quiet" (click)="print()"><gf-icon name="print" />Skriv ut</button>
              </div>
            </ng-container>
          </gf-board-page>
          @if (sharing()) {
            <gf-share-dialog [publication]="publication" (dismissed)="sharing.set(false)" />
          }
        } @else if (failure(); as failure) {
          <div class="head"><h1>Sidan kan inte visas</h1></div>
          <gf-error [heading]="failure" [retryable]="true" (retry)="answer.reload()" />
        } @else {
          <gf-loading what="Hämtar den fastställda sidan …" />
        }
      </div>
    </div>
  `,
})
export class FrozenBoard {
  /** From the address. */
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly answer = inject(BoardsClient).publication(this.id);
  protected readonly sharing = signal(false);

  protected readonly mayPublish = computed(() => this.session.may('boards.publish'));
  protected readonly publication = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });

  constructor() {
    effect(() => {
      const publication = this.publication();
      if (publication) this.title.show(`${publication.page.body.name} ${formatIsoDate(publication.meeting.date)}`);
    });
  }

  protected print(): void {
    this.window?.print();
  }
}
