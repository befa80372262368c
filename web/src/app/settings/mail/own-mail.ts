import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MAIL_KIND_EXPLAINED, MAIL_KIND_NAME, type MailKind } from '@genomfor/shared';
import { DigestPreviewsClient } from '../../mail/digest-previews-client';
import { MailPreferencesClient } from '../../mail/mail-preferences-client';
import { MailView } from '../../ui/mail-view/mail-view';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';

/** Which mails the signed-in person gets, and what the week's mail would say now. */
@Component({
  selector: 'gf-own-mail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Loading, MailView],
  templateUrl: './own-mail.html',
})
export class OwnMail {
  private readonly client = inject(MailPreferencesClient);
  private readonly previews = inject(DigestPreviewsClient);
  protected readonly answer = this.client.own();
  protected readonly submission = new Submission();
  protected readonly email = inject(Session).view()?.user.email ?? '';
  /** What was last saved, for whoever hears the page instead of seeing it. */
  protected readonly saved = signal('');
  protected readonly shown = signal(false);
  protected readonly preview = this.previews.preview(computed(() => (this.shown() ? 'mine' : null)));
  protected readonly frame = this.previews.frameOf('mine');

  private readonly chosen = linkedSignal(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly rows = computed(() =>
    this.chosen()?.map((row) => ({ ...row, name: MAIL_KIND_NAME[row.kind], explained: MAIL_KIND_EXPLAINED[row.kind] })),
  );
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly previewFailure = computed(() => {
    const error = this.preview.error();
    return error ? refusalOf(error).message : null;
  });

  /** Saves at once. When it is refused, the box goes back to what holds. */
  protected async choose(kind: MailKind, box: HTMLInputElement): Promise<void> {
    const wanted = box.checked;
    const done = await this.submission.run(() => this.client.choose(kind, wanted));
    if (!done) {
      box.checked = !wanted;
      return;
    }
    this.chosen.update((rows) => rows?.map((row) => (row.kind === kind ? { kind, wanted } : row)) ?? null);
    this.saved.set(`Sparat: ${MAIL_KIND_NAME[kind]} ${wanted ? 'kommer' : 'kommer inte'}.`);
  }
}
