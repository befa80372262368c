import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { MAIL_KIND_EXPLAINED, MAIL_KIND_NAME } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { unlisted } from '../../platform/unlisted';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { MailPreferencesClient } from '../mail-preferences-client';

/**
 * Where the link at the foot of a mail leads, without signing in. Its secret stands after the #. Opening the page changes
 * nothing: programs that look at the links of a mail end no mail.
 */
@Component({
  selector: 'gf-unsubscribe',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Icon, Loading, RouterLink],
  templateUrl: './unsubscribe.html',
})
export class Unsubscribe {
  private readonly client = inject(MailPreferencesClient);
  private readonly token = inject(ActivatedRoute).snapshot.fragment;
  protected readonly answer = this.client.subscription(this.token);
  protected readonly submission = new Submission();
  protected readonly subscription = linkedSignal(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly shown = computed(() => {
    const subscription = this.subscription();
    if (!subscription) return null;
    const { kind, wanted } = subscription;
    return { wanted, name: MAIL_KIND_NAME[kind], explained: MAIL_KIND_EXPLAINED[kind] };
  });
  /** Null while it may still open; a link that is not whole opens nothing. */
  protected readonly refusal = computed(() => {
    const error = this.answer.error();
    if (!this.token) return 'Länken är inte hel. Öppna den igen från mejlet.';
    return error ? refusalOf(error).message : null;
  });

  constructor() {
    unlisted();
  }

  protected async choose(wanted: boolean): Promise<void> {
    const token = this.token;
    if (!token) return;
    await this.submission.run(async () => this.subscription.set(await this.client.chooseByToken(token, wanted)));
  }
}
