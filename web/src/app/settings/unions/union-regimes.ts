import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { formatIsoDate, UNION_MODE_NAME, UNION_MODES, type UnionMode, type UnionRegime } from '@genomfor/shared';
import { BodiesClient } from '../../bodies/bodies-client';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { DayEcho } from '../../ui/day-echo/day-echo';
import { dayReading } from '../../ui/day-echo/day-reading';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { Loading } from '../../ui/loading/loading';
import { Toasts } from '../../ui/toast/toasts';
import { regimeRows } from './regime-rows';

/** How each union is consulted before an important change is decided, from which day. */
@Component({
  selector: 'gf-union-regimes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayEcho, Dialog, ErrorSummary, Field, Loading],
  templateUrl: './union-regimes.html',
})
export class UnionRegimes {
  private readonly client = inject(BodiesClient);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly answer = this.client.unionRegimes();
  protected readonly adding = new Submission();
  protected readonly removing = new Submission();

  protected readonly modes = UNION_MODES.map((mode) => ({ mode, name: UNION_MODE_NAME[mode] }));
  protected readonly mode = signal<UnionMode>('samverkan');
  protected readonly union = signal('');
  protected readonly from = signal('');
  protected readonly note = signal('');
  protected readonly faults = signal<readonly Fault[]>([]);
  /** The line that is about to be taken away, once the person has said so. */
  protected readonly doomed = signal<UnionRegime | null>(null);

  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly rows = computed(() =>
    this.answer.hasValue() ? regimeRows(this.answer.value(), this.session.today()) : null,
  );

  protected async add(submit: Event): Promise<void> {
    submit.preventDefault();
    const from = dayReading(this.from(), this.session.today())?.date ?? null;
    const union = this.union().trim();
    this.faults.set([
      ...(union ? [] : [{ field: 'union-name', message: 'Skriv vilken facklig organisation det gäller.' }]),
      ...(from ? [] : [{ field: 'union-from', message: 'Skriv från vilken dag, till exempel 1 januari 2018.' }]),
    ]);
    if (!from || this.faults().length > 0) return;
    const regime = { union, mode: this.mode(), from, note: this.note().trim() || null };
    if (!(await this.adding.run(() => this.client.addUnionRegime(regime)))) return;
    for (const field of [this.union, this.from, this.note]) field.set('');
    this.answer.reload();
    this.toasts.show(`Sparat: ${union}, ${UNION_MODE_NAME[regime.mode].toLowerCase()} från ${formatIsoDate(from)}.`);
  }

  protected async remove({ id, union }: UnionRegime): Promise<void> {
    if (!(await this.removing.run(() => this.client.removeUnionRegime(id)))) return;
    this.doomed.set(null);
    this.answer.reload();
    this.toasts.show(`Raden om ${union} är borttagen.`);
  }

  protected keep(): void {
    this.removing.clear();
    this.doomed.set(null);
  }

  protected choose(mode: string): void {
    this.mode.set(mode === 'mbl' ? 'mbl' : 'samverkan');
  }

  protected faultIn(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }
}
