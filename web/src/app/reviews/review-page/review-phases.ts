import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  formatPlanDate,
  gateText,
  listText,
  type PhaseGate,
  type PhaseView,
  type PhaseWarning,
  phaseWarningText,
  type ReviewDetail,
  type Standing,
} from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { Status } from '../../ui/status/status';
import { Toasts } from '../../ui/toast/toasts';
import { ReviewsClient } from '../reviews-client';
import { GateDialog } from './gate-dialog';

/** The phases of a review and the decisions that close them, with what somebody should know. Nothing without phases. */
@Component({
  selector: 'gf-review-phases',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GateDialog, RouterLink, Status],
  templateUrl: './review-phases.html',
})
export class ReviewPhases {
  readonly review = input.required<ReviewDetail>();
  readonly changed = output<ReviewDetail>();

  private readonly client = inject(ReviewsClient);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly submission = new Submission();
  private readonly asked = signal<string | null>(null);

  protected readonly mayEdit = computed(() => this.session.may('plans.edit'));
  /** The phase whose decision is being chosen, as it stands now. */
  protected readonly chosen = computed(() => this.review().phases.find(({ id }) => id === this.asked()) ?? null);
  protected readonly phases = computed(() =>
    this.review().phases.map((phase) => ({
      phase,
      when: whenText(phase),
      overlaps: phase.overlaps.length === 0 ? null : `Samtidigt som ${listText(phase.overlaps)}`,
      standing: standingOf(phase.gate),
      words: gateText(phase.gate),
      begun: tellings(phase, isOfBeginning),
      lacks: tellings(phase, (code) => !isOfBeginning(code)),
    })),
  );

  protected ask(phase: PhaseView | null): void {
    this.asked.set(phase?.id ?? null);
  }

  /** The decision that seems to close the phase does. */
  protected async confirm({ id, label, gate }: PhaseView): Promise<void> {
    const actionId = gate.proposed?.id;
    if (!actionId) return;
    const saved = await this.submission.run(async () =>
      this.changed.emit(await this.client.sayGate(this.review(), id, { actionId })),
    );
    this.toasts.show(saved ? `Beslutet avslutar ${label}.` : (this.submission.refusal()?.message ?? ''));
  }
}

/** What is told where the phase begins; the rest is told beside its own decision. */
function isOfBeginning(code: PhaseWarning['code']): boolean {
  return code === 'begun-undecided' || code === 'begun-rejected';
}

function tellings({ warnings, label }: PhaseView, isTold: (code: PhaseWarning['code']) => boolean): string[] {
  return warnings.filter(({ code }) => isTold(code)).map((warning) => phaseWarningText(warning, label));
}

const STANDING_OF: Record<PhaseGate['state'], Standing> = {
  decided: 'approved',
  pending: 'await',
  missing: 'unknown',
  notPlanned: 'dropped',
};

function standingOf({ state, answer }: PhaseGate): Standing {
  return answer === 'rejected' ? 'risk' : STANDING_OF[state];
}

function whenText({ start, end, precision }: PhaseView): string {
  return formatPlanDate({ text: '', date: end, precision, ...(start !== null && start !== end ? { start } : {}) });
}
