import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { Session } from '../platform/session';
import { safeReturn } from '../platform/sign-in-page';
import { Submission } from '../platform/submission';
import { ErrorSummary, type Fault } from '../ui/error-summary/error-summary';
import { Field } from '../ui/field/field';

/** Signing in with e-mail address and password. */
@Component({
  selector: 'gf-sign-in',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ErrorSummary, Field],
  templateUrl: './sign-in.html',
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly missing = signal<readonly Fault[]>([]);

  /** Where the person was going, from the address. */
  readonly tillbaka = input<string>();
  protected readonly submission = new Submission();
  protected readonly form = inject(NonNullableFormBuilder).group({
    email: '',
    password: '',
  });
  protected readonly sentHere = computed(() => safeReturn(this.tillbaka()) !== '/');
  protected readonly faults = this.missing.asReadonly();

  protected async signIn(): Promise<void> {
    const { email, password } = this.form.getRawValue();
    this.submission.clear();
    this.missing.set([
      ...(email.trim() ? [] : [{ field: 'email', message: 'Fyll i din e-postadress.' }]),
      ...(password ? [] : [{ field: 'password', message: 'Fyll i ditt lösenord.' }]),
    ]);
    if (this.missing().length > 0) return;

    const done = await this.submission.run(() => this.session.signIn({ email: email.trim(), password }));
    if (done) await this.router.navigateByUrl(safeReturn(this.tillbaka()));
    else this.form.controls.password.reset();
  }

  protected faultIn(field: string): string | null {
    return this.missing().find((fault) => fault.field === field)?.message ?? null;
  }
}
