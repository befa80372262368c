import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { type ActorView, type HoldingView, addDays } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { ActorsClient } from './actors-client';
import { holderText, periodText } from './actor-rows';
import { PeopleClient } from './people-client';

/** Who holds a role from when to when. The plan is not touched when a person comes or goes. */
@Component({
  selector: 'gf-holdings-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ErrorSummary, Field],
  templateUrl: './holdings-dialog.html',
})
export class HoldingsDialog {
  private readonly client = inject(ActorsClient);
  private readonly session = inject(Session);
  readonly actor = input.required<ActorView>();
  readonly changed = output();
  readonly dismissed = output();

  protected readonly submission = new Submission();
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly today = this.session.today;
  private readonly answer = inject(PeopleClient).people();
  protected readonly people = computed(() => (this.answer.hasValue() ? this.answer.value() : []));
  protected readonly unread = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly holdings = computed(() =>
    [...this.actor().holdings]
      .sort((a, b) => b.from.localeCompare(a.from))
      .map((holding) => ({
        holding,
        who: holderText(holding),
        period: periodText(holding),
        endable: holding.to === null,
      })),
  );

  protected async add(userId: string, from: string, acting: boolean, submit: Event): Promise<void> {
    submit.preventDefault();
    this.faults.set([
      ...(userId ? [] : [{ field: 'holder', message: 'Välj en person.' }]),
      ...(from ? [] : [{ field: 'holder-from', message: 'Ange från vilken dag.' }]),
    ]);
    if (this.faults().length > 0) return;
    const done = await this.submission.run(() => this.client.addHolding(this.actor(), { userId, from, acting }));
    if (done) this.changed.emit();
  }

  /** Ends it with yesterday as the last day, so that the role is free from today; what began today is taken away. */
  protected async end({ id, from }: HoldingView): Promise<void> {
    const yesterday = addDays(this.today(), -1);
    const done = await this.submission.run(() =>
      from > yesterday
        ? this.client.removeHolding(this.actor(), id)
        : this.client.endHolding(this.actor(), id, yesterday),
    );
    if (done) this.changed.emit();
  }

  protected faultIn(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }
}
