import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { type ChoosePassword, USER_ROLE_NAME, listText } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { THEMES, type Theme, ThemeChoice } from '../../platform/theme';
import { PasswordForm } from '../../ui/password-form/password-form';
import { Toasts } from '../../ui/toast/toasts';
import { MailLinks } from './mail-links';

const THEME_NAME: Record<Theme, string> = { system: 'Som datorn eller telefonen', light: 'Ljust', dark: 'Mörkt' };

/** What the signed-in person can change about themselves. */
@Component({
  selector: 'gf-account',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MailLinks, PasswordForm],
  templateUrl: './account.html',
})
export class Account {
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly themes = inject(ThemeChoice);
  protected readonly submission = new Submission();
  protected readonly choices = THEMES.map((theme) => ({ theme, name: THEME_NAME[theme] }));
  protected readonly user = computed(() => this.session.view()?.user ?? null);
  protected readonly answers = computed(() => this.session.may('actions.report-own'));
  protected readonly permission = computed(() => {
    const user = this.user();
    return user ? USER_ROLE_NAME[user.role] : '';
  });
  protected readonly roles = computed(() => listText(this.session.view()?.roles.map(({ name }) => name) ?? []));

  protected async change(choice: ChoosePassword): Promise<void> {
    if (await this.submission.run(() => this.session.choosePassword(choice)))
      this.toasts.show('Ditt lösenord är bytt.');
  }
}
