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
import { type GateInput, type PhaseGate, type PhaseView, type ReviewDetail } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { Field } from '../../ui/field/field';
import { ReviewsClient } from '../reviews-client';

type Choice = 'decision' | 'notPlanned' | 'nothing';

/** Which decision closes a phase, or that none is planned. */
@Component({
  selector: 'gf-gate-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Field],
  templateUrl: './gate-dialog.html',
})
export class GateDialog {
  readonly review = input.required<ReviewDetail>();
  readonly phase = input.required<PhaseView>();
  readonly changed = output<ReviewDetail>();
  readonly closed = output();

  private readonly client = inject(ReviewsClient);
  protected readonly submission = new Submission();

  protected readonly heading = computed(() => `Beslut som avslutar ${this.phase().label}`);
  /** One decision closes one phase. */
  protected readonly decisions = computed(() => {
    const others = this.review().phases.filter(({ id }) => id !== this.phase().id);
    const taken = new Set(others.map(({ gate }) => gate.action?.id));
    return this.review().decisions.filter(({ id }) => !taken.has(id));
  });
  protected readonly choice = linkedSignal<Choice>(() => choiceOf(this.phase().gate, this.decisions().length));
  protected readonly actionId = linkedSignal(() => {
    const { action, proposed } = this.phase().gate;
    // What nobody has named is not chosen for the person: it would be saved by the one who only presses the button.
    return action?.id ?? proposed?.id ?? '';
  });
  protected readonly unchosen = signal(false);
  protected readonly reason = linkedSignal(() => this.phase().gate.reason ?? '');

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    this.unchosen.set(this.choice() === 'decision' && this.actionId() === '');
    if (this.unchosen()) return;
    if (await this.submission.run(() => this.send())) this.closed.emit();
  }

  private async send(): Promise<void> {
    try {
      this.changed.emit(await this.client.sayGate(this.review(), this.phase().id, this.said()));
    } catch (error) {
      const refusal = refusalOf(error);
      // What somebody else said of the phases is shown before the person sends again.
      if (refusal.code === 'changed-by-other' && isReview(refusal.details)) this.changed.emit(refusal.details);
      throw refusal;
    }
  }

  private said(): GateInput {
    switch (this.choice()) {
      case 'decision':
        return { actionId: this.actionId() };
      case 'notPlanned':
        return { notPlanned: true, reason: this.reason().trim() || null };
      case 'nothing':
        return {};
    }
  }
}

function choiceOf({ state, action }: PhaseGate, decisions: number): Choice {
  if (state === 'notPlanned') return 'notPlanned';
  return action !== null || decisions > 0 ? 'decision' : 'notPlanned';
}

function isReview(details: unknown): details is ReviewDetail {
  return typeof details === 'object' && details !== null && 'phases' in details;
}
