import {
  assess,
  assessedDependency,
  awaitsDecisions,
  gravityOf,
  isOpen,
  missingFields,
  needsDecider,
  type ActionKind,
  type AssessedAction,
  type DeciderState,
  type DependencyKind,
  type Gravity,
  type IsoDate,
  type MissingField,
  type OpenKind,
  type Progress,
} from '@genomfor/shared';
import { DataSource } from 'typeorm';
import { FifoLock } from '../platform/database/fifo-lock';
import { all, readEach, select, type Condition, type Source } from '../platform/database/select';
import { EXPECTED, SETTLED } from './action-parts.queries';
import { PRESENT } from './action-rows.queries';
import { type DecisionGround } from './decision-ground.queries';
import { readToDecide, readWhoDecides, type DecidedColumns, type WhoDecides } from './standing-deciders.queries';

/** Which actions are read; everything when it names neither. */
export interface Scope {
  review?: string;
  /** An actor in any part: responsible, involved, decider, waited for or reported to. */
  actor?: string;
}

/** How one action stands, with no more than counting and choosing need. */
export interface StandingRow extends Gravity {
  id: string;
  reviewId: string;
  deadline: IsoDate | null;
  open: boolean;
  /** How it stands with the deciders, when bodies decide and the decision is awaited; empty for any other action. */
  deciderStates: readonly DeciderState[];
  missing: readonly MissingField[];
}

/** Something outside the action that it still waits for. */
export interface Waiting {
  actionId: string;
  kind: DependencyKind;
  text: string;
  expected: IsoDate | null;
}

export interface Standings {
  rows: StandingRow[];
  waiting: Waiting[];
}

interface NarrowAction extends DecidedColumns {
  review_id: string;
  kind: ActionKind;
  relative_text: string | null;
  deadline_open: OpenKind | null;
  progress: Progress;
  reported_on: IsoDate | null;
  /** Only whether there is a reason: an empty text when there is. */
  cannot_because: string | null;
  added_on: IsoDate;
  forecast: IsoDate | null;
  approved_on: IsoDate | null;
  responsible_count: number;
}

interface NarrowMilestone {
  actionId: string;
  title: string;
  date: IsoDate;
}

/** What an action waits for and its milestones, of those that remain, by action. */
interface Around {
  dependencies: ReadonlyMap<string, Waiting[]>;
  milestones: ReadonlyMap<string, NarrowMilestone[]>;
  states: ReadonlyMap<string, DeciderState[]>;
}

/** That the actor has a part in action `a`, whichever it is. */
export function concerns(actor: string): Condition {
  return {
    sql: `a.id IN (SELECT action_id FROM action_actor WHERE actor_id = ?
      UNION ALL SELECT action_id FROM dependency WHERE actor_id = ?
      UNION ALL SELECT action_id FROM body_report WHERE actor_id = ?
      UNION ALL SELECT id FROM action WHERE report_back_to_id = ?)`,
    values: [actor, actor, actor, actor],
  };
}

/** Reading everything takes tens of megabytes: many at once would fill the memory and be no sooner done. */
const readingEverything = new FifoLock();

/** How every action of `scope` stands on the day of `ground`, read in narrow columns and judged by the shared rule. */
export async function readStandings(source: Source, scope: Scope, ground: DecisionGround): Promise<Standings> {
  // Who waits inside a write would keep from those before it in line the connection that they need.
  if (scope.review || scope.actor || !(source instanceof DataSource)) return readJudged(source, scope, ground);
  const giveBack = await readingEverything.acquire();
  try {
    return await readJudged(source, scope, ground);
  } finally {
    giveBack();
  }
}

async function readJudged(source: Source, scope: Scope, ground: DecisionGround): Promise<Standings> {
  const narrowing = [
    ...(scope.review ? [{ sql: 'a.review_id = ?', values: [scope.review] }] : []),
    ...(scope.actor ? [concerns(scope.actor)] : []),
  ];
  const where = all([PRESENT, ...narrowing]);
  // What hangs on actions that are not read does no harm, so that the tables are joined only for a part of the whole.
  const part = all(narrowing);
  const actionOf = (table: string): string =>
    narrowing.length === 0 ? '' : `JOIN action a ON a.id = ${table}.action_id`;
  const [actions, dependencies, milestones, who] = await readEach<
    [NarrowAction[], Waiting[], NarrowMilestone[], WhoDecides]
  >(
    source,
    () =>
      select(
        source,
        `SELECT a.id, a.review_id, a.kind, a.deadline_date, a.deadline_open, a.progress, a.reported_on, a.added_on,
                a.forecast, a.approved_on, a.responsible_count, a.decider_count, a.proposed_by_id,
                CASE WHEN a.cannot_because IS NOT NULL THEN '' END AS cannot_because,
                CASE WHEN a.deadline_precision = 'relative' THEN a.deadline_text END AS relative_text
           FROM action a WHERE ${where.sql}`,
        where.values,
      ),
    () =>
      select(
        source,
        `SELECT d.action_id AS "actionId", d.kind, d.text, ${EXPECTED} AS expected
           FROM dependency d ${actionOf('d')} LEFT JOIN action waited ON waited.id = d.on_action_id
          WHERE NOT ${SETTLED} AND ${part.sql}`,
        part.values,
      ),
    () =>
      select(
        source,
        `SELECT m.action_id AS "actionId", m.title, m.deadline_date AS date FROM milestone m ${actionOf('m')}
          WHERE NOT m.done AND m.deadline_date IS NOT NULL AND ${part.sql}`,
        part.values,
      ),
    () => readWhoDecides(source, narrowing.length === 0 ? null : part, scope.review),
  );
  const states = await readStates(source, actions, who, ground);
  const around = { dependencies: byAction(dependencies), milestones: byAction(milestones), states };
  return { rows: actions.map((action) => toStandingRow(action, around, ground.today)), waiting: dependencies };
}

/** By action, how it stands with the deciders of those that await decisions and that a body decides or somebody has answered for. */
async function readStates(
  source: Source,
  actions: readonly NarrowAction[],
  who: WhoDecides,
  ground: DecisionGround,
): Promise<ReadonlyMap<string, DeciderState[]>> {
  const decided = await readToDecide(source, actions.filter(isAwaiting), who);
  const states = await ground.states([...decided.values()]);
  return new Map([...decided.keys()].map(({ id }, index) => [id, states[index] ?? []]));
}

function isAwaiting({ progress, approved_on: approvedOn }: NarrowAction): boolean {
  return awaitsDecisions({ progress, approvedOn });
}

const NOBODY: readonly string[] = [];
/** Counting asks only whether there are deciders; their names are read with the rows that are shown. */
const SOMEBODY: readonly string[] = [''];
const NOTHING: readonly never[] = [];

// Only what counting and choosing need is kept of an assessment: at thousands of actions the reasons would fill the memory.
function toStandingRow(action: NarrowAction, around: Around, today: IsoDate): StandingRow {
  const assessed = toAssessed(action, around);
  const missing = missingFields(assessed);
  return {
    id: action.id,
    reviewId: action.review_id,
    deadline: action.deadline_date,
    open: isOpen(assessed),
    deciderStates: assessed.deciderStates ?? NOTHING,
    ...gravityOf(assess(assessed, today)),
    missing: missing.length === 0 ? NOTHING : missing,
  };
}

function toAssessed(action: NarrowAction, { dependencies, milestones, states }: Around): AssessedAction {
  return {
    deciderStates: states.get(action.id),
    deadlineDate: action.deadline_date,
    deadlineText: action.relative_text,
    openKind: action.deadline_open,
    relative: action.relative_text !== null,
    progress: action.progress,
    reportedOn: action.reported_on,
    cannotBecause: action.cannot_because,
    addedOn: action.added_on,
    forecast: action.forecast,
    approvedOn: action.approved_on,
    hasResponsible: action.responsible_count > 0,
    needsDecider: needsDecider(action.kind),
    deciders: action.decider_count > 0 ? SOMEBODY : NOBODY,
    milestones: milestones.get(action.id)?.map(({ title, date }) => ({ title, date, done: false })) ?? NOTHING,
    dependencies:
      dependencies.get(action.id)?.map((dependency) => assessedDependency({ ...dependency, settled: false })) ??
      NOTHING,
  };
}

function byAction<T extends { actionId: string }>(parts: readonly T[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const part of parts) {
    const list = found.get(part.actionId);
    if (list) list.push(part);
    else found.set(part.actionId, [part]);
  }
  return found;
}
