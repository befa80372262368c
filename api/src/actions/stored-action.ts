import type {
  ActionDetail,
  ActionOrigin,
  ActionRow,
  ActorRef,
  BodyReportView,
  DeadlineView,
  DeciderState,
  DependencyView,
  EffectGoal,
  IsoDate,
  MilestoneView,
  OpenKind,
  Precision,
  ProvenanceView,
  WrongLevel,
} from '@genomfor/shared';
import { assess, assessedDependency, needsDecider } from '@genomfor/shared';
import { mayReport, type Viewing } from './viewing.queries';

/** A row of `action` with the titles of what it belongs to, as a raw read gives it. */
export interface StoredAction {
  id: string;
  review_id: string;
  review_title: string;
  plan_id: string;
  section_id: string | null;
  section_title: string | null;
  phase_id: string | null;
  phase_label: string | null;
  position: number;
  number: string | null;
  title: string;
  description: string | null;
  kind: ActionRow['kind'];
  conditional: boolean | number;
  deadline_text: string | null;
  deadline_date: IsoDate | null;
  deadline_precision: Precision | null;
  deadline_start: IsoDate | null;
  deadline_approximate: boolean | number;
  deadline_open: OpenKind | null;
  original_text: string | null;
  original_date: IsoDate | null;
  original_precision: Precision | null;
  original_start: IsoDate | null;
  original_approximate: boolean | number;
  original_open: OpenKind | null;
  start_date: IsoDate | null;
  progress: ActionRow['progress'];
  dropped_from: ActionRow['progress'] | null;
  forecast: IsoDate | null;
  reported_on: IsoDate | null;
  cannot_because: string | null;
  approved_on: IsoDate | null;
  approved_by: string | null;
  approved_note: string | null;
  registry_number: string | null;
  paragraph: string | null;
  comment: string | null;
  import_id: string | null;
  source: string | null;
  added_on: IsoDate;
  version: number;
  /** Whether decisions answer for it. */
  is_answered: boolean | number;
  important: boolean | number;
  delay_reason: string | null;
  effect_goals: string;
  origin: string | null;
  matter_id: string | null;
  matter_number: string | null;
  matter_title: string | null;
  proposed_by_id: string | null;
  proposed_by_name: string | null;
  proposed_by_kind: ActorRef['kind'] | null;
  report_back_to_id: string | null;
  report_back_to_name: string | null;
  report_back_to_kind: ActorRef['kind'] | null;
}

/** What hangs on an action. */
export interface ActionParts {
  responsible: ActorRef[];
  involved: ActorRef[];
  deciders: ActorRef[];
  dependencies: DependencyView[];
  milestones: MilestoneView[];
  bodyReports: BodyReportView[];
}

/** How it stands with those who decide an action. */
export interface Deciding {
  /** One for each, groups spread out to their members. */
  states: DeciderState[];
  wrongLevel: WrongLevel | null;
}

/** An action as it is read, with all that its row tells. */
export interface JudgedAction {
  stored: StoredAction;
  parts: ActionParts;
  deciding: Deciding;
}

/** Names every field that leaves the API as a row of a plan, with the assessment of the viewing's day. */
export function toActionRow({ stored, parts, deciding }: JudgedAction, viewing: Viewing): ActionRow {
  return {
    ...toStoredFields(stored),
    deciderStates: deciding.states,
    ...parts,
    assessment: assessmentOf({ stored, parts, deciding }, viewing.today),
    mayReport: mayReport(viewing, parts.responsible),
  };
}

/** The fields of a row that are the same for every viewing. */
export function toStoredFields(
  stored: StoredAction,
): Omit<ActionRow, keyof ActionParts | 'deciderStates' | 'assessment' | 'mayReport'> {
  return {
    id: stored.id,
    reviewId: stored.review_id,
    reviewTitle: stored.review_title,
    planId: stored.plan_id,
    sectionId: stored.section_id,
    sectionTitle: stored.section_title,
    phaseId: stored.phase_id,
    phaseLabel: stored.phase_label,
    position: stored.position,
    number: stored.number,
    title: stored.title,
    description: stored.description,
    kind: stored.kind,
    conditional: Boolean(stored.conditional),
    deadline: deadlineFrom(stored),
    originalDeadline: originalFrom(stored),
    startDate: stored.start_date,
    progress: stored.progress,
    forecast: stored.forecast,
    reportedOn: stored.reported_on,
    approval: approvalFrom(stored),
    important: Boolean(stored.important),
    proposedBy: actorFrom(stored.proposed_by_id, stored.proposed_by_name, stored.proposed_by_kind),
    reportBackTo: actorFrom(stored.report_back_to_id, stored.report_back_to_name, stored.report_back_to_kind),
    origin: stored.origin === null ? null : (JSON.parse(stored.origin) as ActionOrigin),
    matter: matterFrom(stored),
    version: stored.version,
  };
}

/** The fields that only the opened action shows. */
export function toOwnFields(
  stored: StoredAction,
): Pick<ActionDetail, 'registryNumber' | 'paragraph' | 'comment' | 'source' | 'effectGoals' | 'delayReason'> {
  const { registry_number: registryNumber, paragraph, comment, delay_reason: delayReason } = stored;
  const effectGoals = JSON.parse(stored.effect_goals) as EffectGoal[];
  return { registryNumber, paragraph, comment, source: sourceFrom(stored), effectGoals, delayReason };
}

/** The columns named deadline_*, of an action or a milestone. */
export function deadlineFrom(
  stored: Pick<
    StoredAction,
    | 'deadline_text'
    | 'deadline_date'
    | 'deadline_precision'
    | 'deadline_start'
    | 'deadline_approximate'
    | 'deadline_open'
  >,
): DeadlineView {
  return {
    text: stored.deadline_text,
    date: stored.deadline_date,
    precision: stored.deadline_precision,
    start: stored.deadline_start,
    approximate: Boolean(stored.deadline_approximate),
    openKind: stored.deadline_open,
  };
}

function originalFrom(stored: StoredAction): DeadlineView {
  return {
    text: stored.original_text,
    date: stored.original_date,
    precision: stored.original_precision,
    start: stored.original_start,
    approximate: Boolean(stored.original_approximate),
    openKind: stored.original_open,
  };
}

function approvalFrom({ approved_on, approved_by, approved_note }: StoredAction): ActionRow['approval'] {
  return approved_on === null ? null : { on: approved_on, by: approved_by ?? '', note: approved_note };
}

function actorFrom(id: string | null, name: string | null, kind: ActorRef['kind'] | null): ActorRef | null {
  return id === null || name === null || kind === null ? null : { id, name, kind };
}

function matterFrom({ matter_id: id, matter_number, matter_title }: StoredAction): ActionRow['matter'] {
  return id === null ? null : { id, registryNumber: matter_number, title: matter_title ?? '' };
}

function sourceFrom({ import_id, source }: StoredAction): ProvenanceView | null {
  if (import_id === null || source === null) return null;
  return { importId: import_id, ...(JSON.parse(source) as Omit<ProvenanceView, 'importId'>) };
}

/** How the action stands on `today`. */
export function assessmentOf({ stored, parts, deciding }: JudgedAction, today: IsoDate): ActionRow['assessment'] {
  return assess(
    {
      deadlineDate: stored.deadline_date,
      deadlineText: stored.deadline_text,
      openKind: stored.deadline_open,
      relative: stored.deadline_precision === 'relative',
      progress: stored.progress,
      conditional: Boolean(stored.conditional),
      reportedOn: stored.reported_on,
      cannotBecause: stored.cannot_because,
      addedOn: stored.added_on,
      forecast: stored.forecast,
      approvedOn: stored.approved_on,
      hasResponsible: parts.responsible.length > 0,
      needsDecider: needsDecider(stored.kind),
      deciders: parts.deciders.map(({ name }) => name),
      deciderStates: deciding.states,
      wrongLevel: deciding.wrongLevel,
      ...(stored.report_back_to_id !== null && { reportedBack: { delayReason: stored.delay_reason } }),
      milestones: parts.milestones.map(({ title, deadline, done }) => ({ title, date: deadline.date, done })),
      dependencies: parts.dependencies.map(assessedDependency),
    },
    today,
  );
}
