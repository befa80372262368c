import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { DelegationRuleInput, DelegationRuleView } from '@genomfor/shared';
import { refusalOf, type ApiRefusal } from '../../platform/api-refusal';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { aliasesOf } from '../actors/actor-rows';
import { ActorsClient } from '../actors/actors-client';

/** Adds or changes a rule of the delegationsordning. */
@Component({
  selector: 'gf-delegation-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field, Icon],
  templateUrl: './delegation-dialog.html',
})
export class DelegationDialog {
  /** Null adds a new one. */
  readonly rule = input.required<DelegationRuleView | null>();
  readonly busy = input(false);
  readonly refusal = input<ApiRefusal | null>(null);
  readonly saved = output<DelegationRuleInput>();
  readonly dismissed = output();

  private readonly answer = inject(ActorsClient).actors();
  protected readonly subject = linkedSignal(() => this.rule()?.subject ?? '');
  protected readonly words = linkedSignal(() => this.rule()?.words.join(', ') ?? '');
  protected readonly source = linkedSignal(() => this.rule()?.source ?? '');
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(
    () => new Set(this.rule()?.competent.map(({ id }) => id) ?? []),
  );
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly heading = computed(() => this.rule()?.subject ?? 'Ny regel');
  protected readonly unread = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  /** Those who can decide anything: bodies first, then roles. */
  protected readonly deciders = computed(() => {
    const actors = this.answer.hasValue() ? this.answer.value() : [];
    return (['body', 'role'] as const).flatMap((kind) => actors.filter((actor) => actor.kind === kind));
  });

  protected choose(id: string, taken: boolean): void {
    this.chosen.update((chosen) => new Set(taken ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  }

  protected save(submit: Event): void {
    submit.preventDefault();
    const subject = this.subject().trim();
    const words = aliasesOf(this.words());
    const competentIds = [...this.chosen()];
    this.faults.set([
      ...(subject ? [] : [{ field: 'rule-subject', message: 'Skriv vad regeln gäller.' }]),
      ...(words.length > 0 ? [] : [{ field: 'rule-words', message: 'Skriv minst ett ord att känna igen frågan på.' }]),
      ...(competentIds.length > 0 ? [] : [{ field: 'rule-competent', message: 'Välj minst en som får besluta.' }]),
    ]);
    if (this.faults().length > 0 || this.busy()) return;
    this.saved.emit({ subject, words, competentIds, source: this.source().trim() || null });
  }

  protected faultIn(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }
}
