import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { REFUSAL_TEXT } from '@genomfor/shared';
import { ErrorSummary } from '../error-summary/error-summary';
import { Field } from '../field/field';

const SHORTEST = 12;

/** One new password, which can be shown instead of being written twice. */
@Component({
  selector: 'gf-password-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, Field],
  template: `
    @if (problem(); as problem) {
      <gf-error [heading]="problem" />
    }
    <form class="form" (submit)="choose(field.value, $event)" novalidate>
      <input class="vh" type="text" autocomplete="username" [value]="email()" readonly tabindex="-1" aria-hidden="true" />
      <gf-field for="new-password" label="Nytt lösenord" hint="Minst 12 tecken. En mening är lätt att minnas.">
        <input
          #field
          id="new-password"
          [type]="shown() ? 'text' : 'password'"
          autocomplete="new-password"
          aria-describedby="new-password-hint"
          [attr.aria-invalid]="problem() ? 'true' : null"
        />
      </gf-field>
      <label class="tick">
        <input type="checkbox" [checked]="shown()" (change)="shown.set(!shown())" />Visa lösenordet
      </label>
      <div class="btns">
        <button type="submit" class="btn primary" [attr.aria-disabled]="busy() || null">{{ action() }}</button>
      </div>
    </form>
  `,
})
export class PasswordForm {
  readonly action = input.required<string>();
  readonly email = input('');
  readonly busy = input(false);
  /** Why the server refused, in Swedish. */
  readonly refusal = input<string | null>(null);
  readonly chosen = output<string>();

  protected readonly shown = signal(false);
  private readonly tooShort = signal(false);
  protected readonly problem = computed(() => (this.tooShort() ? REFUSAL_TEXT['weak-password'] : this.refusal()));

  protected choose(password: string, submit: Event): void {
    submit.preventDefault();
    this.tooShort.set([...password].length < SHORTEST);
    if (!this.tooShort() && !this.busy()) this.chosen.emit(password);
  }
}
