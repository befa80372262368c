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
import {
  type ActorRef,
  DECISION_OUTCOME_NAME,
  DECISION_OUTCOMES,
  DECISION_ROLE_NAME,
  DECISION_ROLES,
  type DecisionView,
  type MatterDetail,
} from '@genomfor/shared';
import { BodiesClient } from '../../bodies/bodies-client';
import { MeetingsClient } from '../../bodies/meetings-client';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { ActorsClient } from '../../settings/actors/actors-client';
import { Dialog } from '../../ui/dialog/dialog';
import { ErrorSummary, type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { DecisionsClient } from '../decisions-client';
import { ActionPicker, type PickedAction } from '../matter-form/action-picker';
import { DayField } from '../../ui/day-field/day-field';
import {
  DECISION_FIELD_NAME,
  decisionChanges,
  decisionFaults,
  decisionFieldId,
  decisionRecord,
  type DecisionTexts,
  decisionTextsOf,
  NEW_DECISION,
} from '../matter-form/decision-texts';
import { faultIn, faultsAt, problemOf } from '../matter-form/form-faults';
import { meetingChoices } from '../matter-form/meeting-choices';
import { type OtherChangeLine, otherChangeLines, OtherChanges } from '../matter-form/other-changes';
import { rebased } from '../matter-form/rebased';
import { TextField } from '../matter-form/text-field';
import { decisionHeading } from '../matter-words';
import { MattersClient } from '../matters-client';

/** What one body says in the matter, or that it is to: a new handling, or a change of one. */
@Component({
  selector: 'gf-decision-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionPicker, DayField, Dialog, ErrorSummary, Field, OtherChanges, TextField],
  templateUrl: './decision-dialog.html',
})
export class DecisionDialog {
  readonly matter = input.required<MatterDetail>();
  /** Null adds a new one. */
  readonly decision = input.required<DecisionView | null>();
  readonly saved = output<MatterDetail>();
  readonly removal = output();
  readonly dismissed = output();

  private readonly matters = inject(MattersClient);
  private readonly decisions = inject(DecisionsClient);
  private readonly session = inject(Session);
  private readonly bodyList = inject(BodiesClient).bodies();
  private readonly actorList = inject(ActorsClient).actors();
  protected readonly submission = new Submission();
  private readonly found = signal<readonly Fault[]>([]);
  /** The decision that the form's changes are counted from; a newer one once somebody else has saved. */
  private readonly seen = linkedSignal(() => this.decision());

  protected readonly roleNames = DECISION_ROLES.map((role) => ({ role, name: DECISION_ROLE_NAME[role] }));
  protected readonly outcomes = DECISION_OUTCOMES.map((outcome) => ({ outcome, name: DECISION_OUTCOME_NAME[outcome] }));
  protected readonly texts = linkedSignal<DecisionTexts>(() => textsIn(this.decision()));
  protected readonly actions = linkedSignal<readonly PickedAction[]>(() => this.decision()?.actions ?? []);
  protected readonly conflict = signal<readonly OtherChangeLine[] | null>(null);

  protected readonly heading = computed(() => {
    const decision = this.decision();
    return decision ? decisionHeading(decision) : 'Nytt beslut';
  });
  protected readonly near = computed<readonly PickedAction[]>(() => this.matter().actions);
  protected readonly bodies = computed<readonly ActorRef[]>(() =>
    this.bodyList.hasValue() ? this.bodyList.value() : [],
  );
  /** Those who decide by delegation. */
  protected readonly roles = computed<readonly ActorRef[]>(() =>
    this.actorList.hasValue() ? this.actorList.value().filter(({ kind }) => kind === 'role') : [],
  );
  private readonly byDelegation = computed(() => this.roles().some(({ id }) => id === this.texts().bodyId));
  private readonly bodyId = computed(() => (this.byDelegation() ? null : this.texts().bodyId || null));
  private readonly meetingList = inject(MeetingsClient).ofBody(this.bodyId);
  protected readonly meetings = computed(() =>
    this.bodyId() !== null && this.meetingList.hasValue()
      ? meetingChoices(this.meetingList.value().rows, this.session.today())
      : [],
  );
  protected readonly faults = computed<readonly Fault[]>(() => {
    const refusal = this.submission.refusal();
    return [
      ...this.found(),
      ...faultsAt(this.submission.faults(), decisionFieldId),
      ...(refusal?.code === 'paragraph-taken'
        ? [{ field: decisionFieldId('paragraph'), message: refusal.message }]
        : []),
    ];
  });
  protected readonly problem = computed(() => {
    const refusal = this.submission.refusal();
    // Told once, at its field and as the link to it.
    return refusal?.code === 'paragraph-taken' ? 'Något behöver rättas' : problemOf(this.found(), refusal);
  });

  protected write(key: keyof DecisionTexts, text: string): void {
    this.texts.update((texts) => ({ ...texts, [key]: text }));
  }

  // Another body has other meetings.
  protected chooseBody(bodyId: string): void {
    this.texts.update((texts) => ({ ...texts, bodyId, meetingId: '' }));
  }

  protected faultAt(key: keyof DecisionTexts): string | null {
    return faultIn(this.faults(), decisionFieldId(key));
  }

  protected async save(submit: Event): Promise<void> {
    submit.preventDefault();
    if (this.submission.busy()) return;
    this.submission.clear();
    this.found.set(decisionFaults(this.texts(), this.session.today()));
    if (this.found().length > 0) return;
    const seen = this.seen();
    if (seen) await this.change(seen);
    else await this.add();
  }

  private add(): Promise<void> {
    const actionIds = this.actions().map(({ id }) => id);
    const { bodyId } = this.texts();
    const record = decisionRecord(this.texts(), this.session.today());
    return this.send(() =>
      this.matters.addDecision(this.matter().id, {
        ...record,
        bodyId,
        ...(this.byDelegation() ? { byDelegation: true } : {}),
        ...(actionIds.length > 0 ? { actionIds } : {}),
      }),
    );
  }

  private async change(seen: DecisionView): Promise<void> {
    const changes = decisionChanges(decisionTextsOf(seen), this.texts(), this.session.today());
    const actionIds = this.actions().map(({ id }) => id);
    if (!sameIds(actionIds, this.decision()?.actions ?? [])) changes.actionIds = actionIds;
    if (Object.keys(changes).length === 0) this.saved.emit(this.matter());
    else await this.send(() => this.decisions.change(seen, changes));
  }

  private async send(work: () => Promise<MatterDetail>): Promise<void> {
    const saved = await this.submission.run(async () => this.saved.emit(await work()));
    const refusal = this.submission.refusal();
    if (saved || refusal?.code !== 'changed-by-other') return;
    const now = (refusal.details as MatterDetail | undefined)?.decisions.find(({ id }) => id === this.seen()?.id);
    if (now) this.meet(now);
  }

  /** Somebody else saved first: what they wrote stands where the person has written nothing. */
  private meet(now: DecisionView): void {
    const { texts, changes } = rebased(textsIn(this.seen()), this.texts(), decisionTextsOf(now));
    this.conflict.set(otherChangeLines(changes, DECISION_FIELD_NAME, (key, text) => this.shown(key, text)));
    this.seen.set(now);
    this.texts.set(texts);
  }

  private shown(key: keyof DecisionTexts, text: string): string {
    if (key === 'meetingId') return this.meetings().find(({ id }) => id === text)?.words ?? '';
    if (key === 'role') return this.roleNames.find(({ role }) => role === text)?.name ?? text;
    return key === 'outcome' ? (this.outcomes.find(({ outcome }) => outcome === text)?.name ?? '') : text;
  }
}

function textsIn(decision: DecisionView | null): DecisionTexts {
  return decision ? decisionTextsOf(decision) : NEW_DECISION;
}

function sameIds(ids: readonly string[], actions: readonly PickedAction[]): boolean {
  return ids.length === actions.length && actions.every(({ id }) => ids.includes(id));
}
