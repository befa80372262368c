import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { bodyWord, type BoardView, formatIsoDate, type PublicationRow, type PublicationView } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { Session } from '../../platform/session';
import { BodyTabs } from '../../ui/body-tabs/body-tabs';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { Toasts } from '../../ui/toast/toasts';
import { BoardPage } from '../board-page/board-page';
import { BoardsClient } from '../boards-client';
import { PublishDialog } from '../publish-dialog/publish-dialog';
import { ShareDialog } from '../share-dialog/share-dialog';

/** A body's page as of today, and the pages that have been frozen for its meetings. */
@Component({
  selector: 'gf-live-board',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BoardPage, BodyTabs, ErrorSummary, Icon, Loading, PublishDialog, RouterLink, ShareDialog],
  templateUrl: './live-board.html',
})
export class LiveBoard {
  /** From the address. */
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly answer = inject(BoardsClient).board(this.id);
  protected readonly publishing = signal(false);
  protected readonly sharing = signal<PublicationRow | null>(null);

  protected readonly mayPublish = computed(() => this.session.may('boards.publish'));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  /** Stays while it is fetched anew, so that the page does not blink. */
  protected readonly board = linkedSignal<BoardView | null, BoardView | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (board, previous) => board ?? (previous?.value?.page.body.id === this.id() ? previous.value : null),
  });
  protected readonly day = formatIsoDate;
  protected readonly word = bodyWord;

  constructor() {
    effect(() => this.title.show(this.board()?.page.body.name ?? null));
  }

  protected print(): void {
    this.window?.print();
  }

  protected async published({ id, meeting }: PublicationView): Promise<void> {
    this.publishing.set(false);
    this.toasts.show(`Sidan är fastställd för sammanträdet ${formatIsoDate(meeting.date)}.`);
    await this.router.navigate(['/namnder', 'faststallda', id]);
  }

  protected shared(): void {
    this.sharing.set(null);
    this.answer.reload();
  }
}
