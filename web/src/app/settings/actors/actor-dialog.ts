import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import {
  ACTOR_KINDS,
  ACTOR_KIND_NAME,
  type ActorInput,
  type ActorKind,
  type ActorView,
  BODY_KINDS,
  BODY_KIND_NAME,
  type BodyKind,
} from '@genomfor/shared';
import type { ApiRefusal } from '../../platform/api-refusal';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { aliasesOf, possibleSuperiors } from './actor-rows';

/** Adds or changes a role, body or unit. */
@Component({
  selector: 'gf-actor-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, Dialog, ErrorSummary, Field],
  templateUrl: './actor-dialog.html',
})
export class ActorDialog {
  /** Null adds a new one. */
  readonly actor = input.required<ActorView | null>();
  /** Every actor there is, among which a role's superior is chosen. */
  readonly actors = input<readonly ActorView[]>([]);
  readonly busy = input(false);
  readonly refusal = input<ApiRefusal | null>(null);
  readonly saved = output<ActorInput>();
  readonly dismissed = output();

  protected readonly nameMissing = signal(false);
  protected readonly kinds = ACTOR_KINDS.map((kind) => ({ kind, name: ACTOR_KIND_NAME[kind] }));
  protected readonly bodyKinds = BODY_KINDS.map((kind) => ({ kind, name: BODY_KIND_NAME[kind] }));
  protected readonly superiors = computed(() => possibleSuperiors(this.actor(), this.actors()));
  protected readonly heading = computed(() => this.actor()?.name ?? 'Ny roll eller nytt organ');
  private readonly forms = inject(NonNullableFormBuilder);
  protected readonly form = this.forms.group({
    name: '',
    abbreviation: '',
    kind: this.forms.control<ActorKind>('role'),
    bodyKind: this.forms.control<BodyKind | ''>(''),
    superiorId: '',
    aliases: '',
  });

  constructor() {
    effect(() => {
      const actor = this.actor();
      if (!actor) return;
      const { name, abbreviation, kind, bodyKind, superiorId, aliases } = actor;
      this.form.setValue({
        name,
        abbreviation: abbreviation ?? '',
        kind,
        bodyKind: bodyKind ?? '',
        superiorId: superiorId ?? '',
        aliases: aliases.join(', '),
      });
    });
  }

  protected save(): void {
    const { name, abbreviation, kind, bodyKind, superiorId, aliases } = this.form.getRawValue();
    this.nameMissing.set(name.trim() === '');
    if (this.nameMissing() || this.busy()) return;
    this.saved.emit({
      name: name.trim(),
      abbreviation: abbreviation.trim() || null,
      kind,
      bodyKind: kind === 'body' ? bodyKind || null : null,
      superiorId: kind === 'role' ? superiorId || null : null,
      aliases: aliasesOf(aliases),
    });
  }
}
