import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { formatIsoDate, type NewShareLinkView, type PublicationRow, type ShareLinkView } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { dayOf } from '../../platform/swedish';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Loading } from '../../ui/loading/loading';
import { SecretDialog } from '../../ui/secret-dialog/secret-dialog';
import { Toasts } from '../../ui/toast/toasts';
import { BoardsClient } from '../boards-client';
import { daysIn, isOpen, linkState, openedText } from './link-words';

/** The links to one frozen page: makes one, which is shown once, and revokes those that are out. */
@Component({
  selector: 'gf-share-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field, Loading, SecretDialog],
  templateUrl: './share-dialog.html',
})
export class ShareDialog {
  readonly publication = input.required<PublicationRow>();
  readonly dismissed = output();

  private readonly client = inject(BoardsClient);
  private readonly toasts = inject(Toasts);
  private readonly answer = this.client.links(computed(() => this.publication().id));
  private readonly now = new Date().toISOString();
  protected readonly making = new Submission();
  protected readonly revoking = new Submission();
  protected readonly made = signal<NewShareLinkView | null>(null);
  protected readonly daysFault = signal<string | null>(null);
  /** The link that is about to be revoked, once the person has said so. */
  protected readonly doomed = signal<string | null>(null);

  protected readonly meetingDay = computed(() => formatIsoDate(this.publication().meeting.date));
  protected readonly problem = computed(() => {
    const error = this.answer.error();
    const refusal = this.making.refusal() ?? this.revoking.refusal();
    return refusal?.message ?? (error ? refusalOf(error).message : null);
  });
  protected readonly links = computed(() =>
    this.answer.hasValue()
      ? this.answer.value().map((link) => ({
          id: link.id,
          made: formatIsoDate(dayOf(link.createdAt)),
          state: linkState(link, this.now),
          opened: openedText(link),
          open: isOpen(link, this.now),
        }))
      : null,
  );

  protected async make(field: HTMLInputElement, submit: Event): Promise<void> {
    submit.preventDefault();
    const days = daysIn(field.value);
    this.daysFault.set(days === null ? 'Skriv ett antal dagar, från 1 till 365.' : null);
    if (days === null) {
      field.focus();
      return;
    }
    await this.making.run(async () => this.made.set(await this.client.share(this.publication().id, days)));
  }

  protected lastDay({ expiresAt }: ShareLinkView): string {
    return formatIsoDate(dayOf(expiresAt));
  }

  protected backToLinks(): void {
    this.made.set(null);
    this.answer.reload();
  }

  protected async revoke(linkId: string): Promise<void> {
    if (!(await this.revoking.run(() => this.client.revoke(linkId)))) return;
    this.doomed.set(null);
    this.toasts.show('Länken gäller inte längre.');
    this.answer.reload();
  }
}
