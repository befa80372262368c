import {
  lintPhases,
  lintPlan,
  REFUSAL_TEXT,
  type ActorView,
  type DraftAction,
  type DraftDecision,
  type ImportDetail,
  type ImportView,
  type LintRow,
  type RefusalBody,
} from '@genomfor/shared';
import { knownActors } from '../actors/actor-directory.service';
import { actorProposals } from './actor-proposals';
import { listBodyOf } from './decision-rows';
import { unsurePlaces, type Draft } from './draft';
import type { Import } from './import.entity';
import { isRowOf, type ImportRow, type ImportRowKind } from './import-row.entity';

const CUT_OFF: RefusalBody = {
  code: 'unavailable',
  message: 'Tjänsten startade om medan filen lästes. Välj filen igen; inget har sparats.',
};

/** A reading that was cut off by a stop of the service never ends by itself: after its time it counts as failed. */
function isCutOff({ state, readingUntil }: Pick<Import, 'state' | 'readingUntil'>, now: Date): boolean {
  return state === 'reading' && readingUntil < now;
}

/** What is told about an import in lists and while it is read. */
export function toImportView(entity: Import, now: Date): ImportView {
  const { id, state, fileName, format, progress, byName, at, failure } = entity;
  const { actions, activities, decisions, commitments, unsure, reviewId, matterIds } = entity;
  const cutOff = isCutOff(entity, now);
  return {
    id,
    state: cutOff ? 'failed' : state,
    fileName,
    format,
    progress: progress / 100,
    by: byName,
    at: at.toISOString(),
    actions,
    activities,
    decisions,
    commitments,
    unsure,
    reviewId,
    matterIds,
    failure: cutOff ? CUT_OFF : failure,
  };
}

/** What an import proposes, as it is stored. */
export type Proposal = Pick<Draft, 'rows' | 'timetable' | 'decisionRows' | 'commitmentRows'>;

/** What is proposed among the stored rows, each kind in the order of the document. */
export function proposalOf(rows: readonly ImportRow[]): Proposal {
  const ordered = [...rows].sort((a, b) => a.position - b.position);
  const of = <Kind extends ImportRowKind>(kind: Kind) =>
    ordered.flatMap((row) => (isRowOf(row, kind) ? [row.body] : []));
  return {
    rows: of('action'),
    timetable: of('activity'),
    decisionRows: of('decision'),
    commitmentRows: of('commitment'),
  };
}

/** A longer cell is a text in the wrong place, and would take its time to read. */
const LONGEST_CELL = 2_000;

/** A proposed action as the plan lint wants it: who in the plan's own words where they were read as something else. */
export function toLintRow(row: DraftAction): LintRow {
  const { key, title, deadlineDate, deadlineText, milestones, responsible, decider, dependencies, raw, edited } = row;
  const words = (field: 'responsible' | 'decider', names: string[]) => {
    const verbatim = raw?.[field];
    return verbatim === undefined || verbatim.length > LONGEST_CELL || milestones.length > 0 || edited.includes(field)
      ? names
      : [verbatim];
  };
  return {
    key,
    title,
    deadlineDate,
    deadlineText,
    onDay: row.precision === 'day',
    dates: Math.max(milestones.length, deadlineDate === null ? 0 : 1),
    responsible: words('responsible', responsible),
    deciders: words('decider', decider),
    dependencies: dependencies.map(({ text }) => text),
  };
}

/** The whole proposal as the page shows it: source, rows, names, weaknesses. Lint and names are for the included rows. */
export function toImportDetail(
  entity: Import,
  proposal: Omit<Proposal, 'decisionRows'> & { decisionRows: DraftDecision[] },
  actors: readonly ActorView[],
  now: Date,
): ImportDetail {
  const included = proposal.rows.filter((row) => row.included);
  const taken = proposal.timetable.filter((row) => row.included);
  return {
    ...toImportView(entity, now),
    version: entity.version,
    document: entity.document,
    source: entity.source,
    phases: entity.phases,
    warnings: entity.warnings,
    ...proposal,
    events: entity.events,
    listOf: listBodyOf(proposal.decisionRows, proposal.commitmentRows, knownActors(actors)),
    unsure: unsurePlaces(proposal),
    actors: actorProposals(proposal, actors),
    lint: [...lintPlan(included.map(toLintRow)), ...lintPhases(entity.phases, taken)],
  };
}

/** The refusal as it is kept with a failed import. */
export function failureOf(code: RefusalBody['code'], details?: unknown): RefusalBody {
  return { code, message: REFUSAL_TEXT[code], ...(details === undefined ? {} : { details }) };
}
