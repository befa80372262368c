import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ActionRow, type ApproveAction, bodyInText, type DeciderState, formatIsoDate } from '@genomfor/shared';
import { MattersClient } from '../../matters/matters-client';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { decidedDay } from '../../ui/delegated-answer/decided-day';
import { DelegatedAnswerFields } from '../../ui/delegated-answer/delegated-answer';
import { Field } from '../../ui/field/field';
import { PlanDesk } from '../plan-desk';
import { registeredDecisions } from './registered-decisions';

/** Who decided, and when: a body by one of the decisions registered in the matter, a role by delegation. */
@Component({
  selector: 'gf-answer-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DelegatedAnswerFields, Field, RouterLink],
  templateUrl: './answer-fields.html',
})
export class AnswerFields {
  readonly row = input.required<ActionRow>();
  /** Those that may be chosen among. */
  readonly choosable = input.required<readonly DeciderState[]>();
  /** Only decisions that say yes. */
  readonly onlyYes = input.required<boolean>();

  private readonly session = inject(Session);
  protected readonly desk = inject(PlanDesk);
  protected readonly deciderId = signal<string | null>(null);
  protected readonly chosen = computed(
    () => this.choosable().find(({ decider }) => decider.id === this.deciderId()) ?? this.choosable()[0],
  );
  protected readonly name = computed(() => bodyInText(this.chosen()?.decider.name ?? ''));
  protected readonly genitive = computed(() => genitiveOf(this.name()));
  protected readonly day = signal(formatIsoDate(this.session.today()));
  protected readonly note = signal('');
  protected readonly fault = linkedSignal<string | undefined, string | null>({
    source: () => this.chosen()?.decider.id,
    computation: () => null,
  });

  private readonly matterId = computed(() =>
    this.chosen()?.decider.kind === 'role' ? null : (this.row().matter?.id ?? null),
  );
  private readonly matter = inject(MattersClient).matter(this.matterId);
  protected readonly matterFailure = computed(() => {
    const error = this.matter.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly decisions = computed(() => {
    const chosen = this.chosen();
    if (!chosen || !this.matter.hasValue()) return null;
    const asked = { today: this.session.today(), onlyYes: this.onlyYes() };
    return registeredDecisions(this.matter.value().decisions, chosen.decider.id, asked);
  });
  /** The latest unless another is chosen. */
  protected readonly decisionId = linkedSignal(() => this.decisions()?.[0]?.id ?? null);

  /** Whether there is what it takes to answer: a role always has it, a body when a decision is registered. */
  readonly ready = computed(() => {
    const kind = this.chosen()?.decider.kind;
    return kind === undefined || kind === 'role' || (this.row().matter !== null && this.decisionId() !== null);
  });

  protected chooseMatter(): void {
    this.desk.dialog.set({ kind: 'decision-facts', id: this.row().id });
  }

  /** What is filled in, empty when nobody can be chosen; null when something lacks, which is then told beside the field. */
  read(): ApproveAction | null {
    const decider = this.chosen()?.decider;
    if (!decider) return {};
    if (decider.kind === 'role') return this.readDelegated(decider.id);
    const decisionId = this.decisionId();
    return decisionId === null ? null : { decisionId };
  }

  private readDelegated(deciderId: string): ApproveAction | null {
    const read = decidedDay(this.day(), this.session.today());
    this.fault.set('fault' in read ? read.fault : null);
    return 'fault' in read ? null : { delegation: { deciderId, on: read.day, note: this.note().trim() || null } };
  }
}

function genitiveOf(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
