import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { type ActionDetail, type BodyKind } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { EffectGoals } from '../../ui/effect-goals/effect-goals';
import { Field } from '../../ui/field/field';
import { ActorsKnown } from '../actors-known';
import { DecisionChanges } from '../decision-changes';
import { MatterChoice } from '../matter-choice/matter-choice';
import { PlanDesk } from '../plan-desk';

/** Who may propose to the body that decides. */
const PROPOSERS: readonly (BodyKind | null)[] = ['board', 'committee', 'executive'];

/** What surrounds the decision on an action: its matter, who proposes it, whom it is reported back to, what it is to bring about. */
@Component({
  selector: 'gf-decision-facts-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, EffectGoals, Field, MatterChoice],
  templateUrl: './decision-facts-dialog.html',
})
export class DecisionFactsDialog {
  readonly action = input.required<ActionDetail>();

  private readonly desk = inject(PlanDesk);
  private readonly changes = inject(DecisionChanges);
  private readonly actors = inject(ActorsKnown);
  private readonly session = inject(Session);
  protected readonly submission = new Submission();

  protected readonly bodies = computed(() => this.actors.all().filter(({ kind }) => kind === 'body'));
  protected readonly proposers = computed(() =>
    this.bodies().filter(({ id, bodyKind }) => PROPOSERS.includes(bodyKind) || id === this.action().proposedBy?.id),
  );
  protected readonly important = linkedSignal(() => this.action().important);
  protected readonly conditional = linkedSignal(() => this.action().conditional);
  protected readonly proposedById = linkedSignal(() => this.action().proposedBy?.id ?? '');
  protected readonly reportBackToId = linkedSignal(() => this.action().reportBackTo?.id ?? '');
  protected readonly matter = linkedSignal(() => this.action().matter);
  protected readonly delayReason = linkedSignal(() => this.action().delayReason ?? '');
  protected readonly goals = linkedSignal(() => this.action().effectGoals);
  /** A reason is asked for when somebody waits for a report that is late; one already given stays. */
  protected readonly asksWhyLate = computed(() => {
    const { deadline, reportBackTo, delayReason, progress } = this.action();
    const late = deadline.date !== null && deadline.date < this.session.today() && progress !== 'done';
    return delayReason !== null || (reportBackTo !== null && late);
  });

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    const saved = await this.submission.run(() =>
      this.changes.edit(this.action(), {
        important: this.important(),
        conditional: this.conditional(),
        proposedById: this.proposedById() || null,
        reportBackToId: this.reportBackToId() || null,
        matterId: this.matter()?.id ?? null,
        effectGoals: this.goals().filter(({ title }) => title.trim() !== ''),
        ...(this.asksWhyLate() && { delayReason: this.delayReason().trim() || null }),
      }),
    );
    if (saved) this.close();
  }

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
