import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { type ChoosePassword, REFUSAL_TEXT } from '@genomfor/shared';
import { ErrorSummary, type Fault } from '../error-summary/error-summary';
import { Field } from '../field/field';

const SHORTEST = 12;

/** One new password, which can be shown instead of being written twice. */
@Component({
  selector: 'gf-password-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Field],
  templateUrl: './password-form.html',
})
export class PasswordForm {
  readonly action = input.required<string>();
  readonly email = input('');
  readonly busy = input(false);
  /** Asks for the password so far too. */
  readonly asksCurrent = input(false);
  /** Why the server refused, in Swedish, and what it said about single fields. */
  readonly refusal = input<string | null>(null);
  readonly refused = input<readonly Fault[]>([]);
  readonly chosen = output<ChoosePassword>();

  protected readonly shown = signal(false);
  private readonly found = signal<readonly Fault[]>([]);
  protected readonly faults = computed<readonly Fault[]>(() =>
    this.found().length > 0
      ? this.found()
      : this.refused().map((fault) => ({ ...fault, field: ID[fault.field] ?? '' })),
  );
  protected readonly problem = computed(() => (this.found().length > 0 ? 'Lösenordet är inte sparat' : this.refusal()));

  protected choose(password: string, current: string | undefined, submit: Event): void {
    submit.preventDefault();
    this.found.set([
      ...(current === '' ? [{ field: ID.currentPassword, message: 'Fyll i ditt nuvarande lösenord.' }] : []),
      ...(password.length < SHORTEST ? [{ field: ID.password, message: REFUSAL_TEXT['weak-password'] }] : []),
    ]);
    if (this.found().length === 0 && !this.busy()) this.chosen.emit({ password, currentPassword: current });
  }

  protected faultIn(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }
}

const ID: Record<string, string> & Record<keyof ChoosePassword, string> = {
  password: 'new-password',
  currentPassword: 'current-password',
};
