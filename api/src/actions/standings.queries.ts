import {
  assess,
  assessedDependency,
  isOpen,
  missingFields,
  type AssessedDependency,
  type Assessment,
  type DependencyKind,
  type IsoDate,
  type MissingField,
  type OpenKind,
  type Progress,
} from '@genomfor/shared';
import { all, select, type Condition, type Source } from '../platform/database/select';
import { EXPECTED, SETTLED } from './action-parts.queries';
import { PRESENT } from './action-rows.queries';

/** Which actions are read; everything when it names neither. */
export interface Scope {
  review?: string;
  /** An actor in any part: responsible, involved, decider or waited for. */
  actor?: string;
}

/** How one action stands, with no more than counting and choosing need. */
export interface StandingRow {
  id: string;
  reviewId: string;
  deadline: IsoDate | null;
  open: boolean;
  assessment: Assessment;
  missing: MissingField[];
}

/** Something outside the action that it still waits for. */
export interface Waiting {
  actionId: string;
  text: string;
  expected: IsoDate | null;
}

export interface Standings {
  rows: StandingRow[];
  waiting: Waiting[];
}

interface NarrowAction {
  id: string;
  review_id: string;
  deadline_date: IsoDate | null;
  relative_text: string | null;
  deadline_open: OpenKind | null;
  progress: Progress;
  reported_on: IsoDate | null;
  added_on: IsoDate;
  forecast: IsoDate | null;
  approved_on: IsoDate | null;
  responsible_count: number;
  decider_count: number;
}

interface NarrowDependency {
  action_id: string;
  kind: DependencyKind;
  text: string;
  expected: IsoDate | null;
}

interface NarrowMilestone {
  action_id: string;
  title: string;
  deadline_date: IsoDate;
}

interface Around {
  dependencies: ReadonlyMap<string, AssessedDependency[]>;
  milestones: ReadonlyMap<string, { title: string; date: IsoDate; done: false }[]>;
}

/** That the actor has a part in action `a`, whichever it is. */
export function concerns(actor: string): Condition {
  return {
    sql: `a.id IN (SELECT action_id FROM action_actor WHERE actor_id = ?
      UNION ALL SELECT action_id FROM dependency WHERE actor_id = ?)`,
    values: [actor, actor],
  };
}

/** How every action of `scope` stands on `today`, read in narrow columns and judged by the shared rule. */
export async function readStandings(source: Source, scope: Scope, today: IsoDate): Promise<Standings> {
  const narrowing = [
    ...(scope.review ? [{ sql: 'a.review_id = ?', values: [scope.review] }] : []),
    ...(scope.actor ? [concerns(scope.actor)] : []),
  ];
  const where = all([PRESENT, ...narrowing]);
  // What hangs on actions that are not read does no harm, so that the tables are joined only for a part of the whole.
  const part = all(narrowing);
  const actionOf = (table: string): string =>
    narrowing.length === 0 ? '' : `JOIN action a ON a.id = ${table}.action_id`;
  // One after the other: inside a write there is one connection.
  const actions = await select<NarrowAction>(
    source,
    `SELECT a.id, a.review_id, a.deadline_date, a.deadline_open, a.progress, a.reported_on, a.added_on, a.forecast,
            a.approved_on, a.responsible_count, a.decider_count,
            CASE WHEN a.deadline_precision = 'relative' THEN a.deadline_text END AS relative_text
       FROM action a WHERE ${where.sql}`,
    where.values,
  );
  const dependencies = await select<NarrowDependency>(
    source,
    `SELECT d.action_id, d.kind, d.text, ${EXPECTED} AS expected
       FROM dependency d ${actionOf('d')} LEFT JOIN action waited ON waited.id = d.on_action_id
      WHERE NOT ${SETTLED} AND ${part.sql}`,
    part.values,
  );
  const milestones = await select<NarrowMilestone>(
    source,
    `SELECT m.action_id, m.title, m.deadline_date FROM milestone m ${actionOf('m')}
      WHERE NOT m.done AND m.deadline_date < ? AND ${part.sql}`,
    [today, ...part.values],
  );
  const around = { dependencies: dependenciesByAction(dependencies), milestones: milestonesByAction(milestones) };
  return {
    rows: actions.map((action) => toStandingRow(action, around, today)),
    waiting: dependencies.map(({ action_id: actionId, text, expected }) => ({ actionId, text, expected })),
  };
}

const NOBODY: readonly string[] = [];
/** Counting asks only whether there are deciders; their names are read with the rows that are shown. */
const SOMEBODY: readonly string[] = [''];
const NOTHING: readonly never[] = [];

function toStandingRow(action: NarrowAction, { dependencies, milestones }: Around, today: IsoDate): StandingRow {
  const assessed = {
    deadlineDate: action.deadline_date,
    deadlineText: action.relative_text,
    openKind: action.deadline_open,
    relative: action.relative_text !== null,
    progress: action.progress,
    reportedOn: action.reported_on,
    addedOn: action.added_on,
    forecast: action.forecast,
    approvedOn: action.approved_on,
    hasResponsible: action.responsible_count > 0,
    deciders: action.decider_count > 0 ? SOMEBODY : NOBODY,
    milestones: milestones.get(action.id) ?? NOTHING,
    dependencies: dependencies.get(action.id) ?? NOTHING,
  };
  return {
    id: action.id,
    reviewId: action.review_id,
    deadline: action.deadline_date,
    open: isOpen(assessed),
    assessment: assess(assessed, today),
    missing: missingFields(assessed),
  };
}

function dependenciesByAction(dependencies: readonly NarrowDependency[]): Around['dependencies'] {
  const found = new Map<string, AssessedDependency[]>();
  for (const { action_id, ...dependency } of dependencies) {
    addTo(found, action_id, assessedDependency({ ...dependency, settled: false }));
  }
  return found;
}

function milestonesByAction(milestones: readonly NarrowMilestone[]): Around['milestones'] {
  const found = new Map<string, { title: string; date: IsoDate; done: false }[]>();
  for (const { action_id, title, deadline_date: date } of milestones)
    addTo(found, action_id, { title, date, done: false });
  return found;
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
