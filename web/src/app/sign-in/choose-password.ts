import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { ChoosePassword } from '@genomfor/shared';
import { Session } from '../platform/session';
import { PasswordForm } from '../ui/password-form/password-form';
import { Submission } from '../platform/submission';

/** The first password, right after signing in by a one-time link. */
@Component({
  selector: 'gf-choose-password',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PasswordForm],
  template: `
    <div class="wrap entry">
      <div class="head">
        <h1>Välj ett lösenord</h1>
        <p class="lead">Det använder du tillsammans med {{ email }} nästa gång du loggar in.</p>
      </div>
      <gf-password-form
        action="Spara och fortsätt"
        [email]="email"
        [busy]="submission.busy()"
        [refusal]="submission.refusal()?.message ?? null"
        [refused]="submission.faults()"
        (chosen)="choose($event)"
      />
    </div>
  `,
})
export class ChoosePasswordPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly submission = new Submission();
  protected readonly email = this.session.view()?.user.email ?? '';

  protected async choose(choice: ChoosePassword): Promise<void> {
    if (await this.submission.run(() => this.session.choosePassword(choice))) await this.router.navigateByUrl('/');
  }
}
