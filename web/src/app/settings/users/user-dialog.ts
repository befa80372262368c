import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { USER_ROLES, USER_ROLE_NAME, type UserInput, type UserRole, type UserView } from '@genomfor/shared';
import type { ApiRefusal } from '../../platform/api-refusal';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';

const ROLE_MEANING: Record<UserRole, string> = {
  administrator: 'Allt, även användare och loggar.',
  'plan-lead': 'Läser in planer, ändrar dem och rapporterar på alla åtgärder.',
  secretary: 'Sköter nämndernas kalendrar, ärenden och beslut, och läser in planer.',
  responsible: 'Läser allt och rapporterar på sina egna rollers åtgärder.',
  reader: 'Läser och exporterar.',
};

/** Adds or changes a user. */
@Component({
  selector: 'gf-user-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, Dialog, ErrorSummary, Field],
  templateUrl: './user-dialog.html',
})
export class UserDialog {
  /** Null adds a new one. */
  readonly user = input.required<UserView | null>();
  readonly busy = input(false);
  readonly refusal = input<ApiRefusal | null>(null);
  readonly saved = output<UserInput>();
  readonly dismissed = output();

  private readonly missing = signal<readonly Fault[]>([]);
  protected readonly roles = USER_ROLES.map((role) => ({
    role,
    name: USER_ROLE_NAME[role],
    meaning: ROLE_MEANING[role],
  })).reverse();
  private readonly forms = inject(NonNullableFormBuilder);
  protected readonly form = this.forms.group({
    name: '',
    email: '',
    role: this.forms.control<UserRole>('responsible'),
    active: true,
  });
  protected readonly heading = computed(() => this.user()?.name ?? 'Ny användare');
  protected readonly faults = computed<readonly Fault[]>(() =>
    this.missing().length > 0
      ? this.missing()
      : (this.refusal()?.fields ?? []).map(({ field, message }) => ({ field: `user-${field}`, message })),
  );
  protected readonly problem = computed(() =>
    this.missing().length > 0 ? 'Något saknas' : (this.refusal()?.message ?? null),
  );

  constructor() {
    effect(() => {
      const user = this.user();
      if (user) this.form.setValue({ name: user.name, email: user.email, role: user.role, active: user.active });
    });
  }

  protected save(): void {
    const value = this.form.getRawValue();
    const input = { ...value, name: value.name.trim(), email: value.email.trim() };
    this.missing.set([
      ...(input.name ? [] : [{ field: 'user-name', message: 'Fyll i personens namn.' }]),
      ...(input.email.includes('@') ? [] : [{ field: 'user-email', message: 'Fyll i en hel e-postadress.' }]),
    ]);
    if (this.missing().length === 0 && !this.busy()) this.saved.emit(input);
  }

  protected faultIn(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }
}
