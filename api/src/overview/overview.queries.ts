import {
  STANDINGS,
  addDays,
  compareByGravity,
  countStandings,
  isoWeekOf,
  type ActorKind,
  type IsoDate,
  type OverviewView,
  type RoleLoad,
  type Standing,
} from '@genomfor/shared';
import { countMissing } from '../actions/action-list.queries';
import { readRows } from '../actions/action-rows.queries';
import { readStandings, type Scope, type StandingRow } from '../actions/standings.queries';
import { type Viewing } from '../actions/viewing.queries';
import { readRecentChanges } from '../history/history.queries';
import { readLapsing, readLateMatters } from '../matters/matters.queries';
import { select, type Source } from '../platform/database/select';
import { awaitedOf, toAwaited } from './awaited';
import { readBlockers } from './blockers.queries';
import { countLateByAge, countSpans, LAST_SPAN_DAY } from './deadline-spans';
import { compareTexts, NO_DAY } from './order';

const MOST_NEEDS = 12;
const MOST_UPCOMING = 50;
const MOST_CHANGES = 20;
const DAYS_OF_CHANGES = 7;
const MOST_LATE_MATTERS = 20;
/** Half a year: long enough to write a new governing document and have it decided. */
const LAPSING_DAYS = 182;
/** The standings that somebody must do something about. */
const NEEDY: ReadonlySet<Standing> = new Set<Standing>(['late', 'risk', 'await', 'unknown']);

/** What the person who watches all deadlines needs to see; narrow columns are read once, and only what is shown in full. */
export async function readOverview(source: Source, scope: Scope, viewing: Viewing): Promise<OverviewView> {
  const { today } = viewing;
  const { rows, waiting } = await readStandings(source, scope, viewing.ground);
  const open = rows.filter((row) => row.open);
  const needs = gravest(open.filter(({ standing }) => NEEDY.has(standing)));
  const upcoming = upcomingOf(open, today);
  const { first, ...awaiting } = awaitedOf(rows, today);
  const shown = [...new Set([...needs.first, ...upcoming.first, ...first.map(({ id }) => id)])];
  const full = new Map((await readRows(source, shown, viewing)).map((row) => [row.id, row]));
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => full.get(id) ?? []);
  const since = new Date(`${addDays(today, -DAYS_OF_CHANGES)}T00:00:00Z`);
  return {
    today,
    week: isoWeekOf(today).week,
    total: rows.length,
    spans: countSpans(open, today),
    lateByAge: countLateByAge(open, today),
    standings: countStandings(rows),
    missing: countMissing(rows),
    needs: rowsOf(needs.first),
    needsTotal: needs.total,
    upcoming: rowsOf(upcoming.first),
    upcomingTotal: upcoming.total,
    load: await readLoad(source, open),
    changes: await readRecentChanges(source, { since, review: scope.review, most: MOST_CHANGES }),
    blockers: await readBlockers(source, waiting, open),
    ...awaiting,
    awaited: first.flatMap(({ id, deciderId }) => toAwaited(full.get(id), deciderId)),
    ...(await readMatterWarnings(source, scope, today)),
  };
}

/** Matters belong to no review and to nobody who answers for actions: an overview of those does not tell of them. */
async function readMatterWarnings(
  source: Source,
  { review, actor }: Scope,
  today: IsoDate,
): Promise<Pick<OverviewView, 'lateMatters' | 'lapsing'>> {
  if (review ?? actor) return { lateMatters: [], lapsing: [] };
  return {
    lateMatters: await readLateMatters(source, today, MOST_LATE_MATTERS),
    lapsing: await readLapsing(source, today, LAPSING_DAYS),
  };
}

interface Shown {
  first: string[];
  total: number;
}

function gravest(rows: StandingRow[]): Shown {
  // Only the gravest standings that are needed are sorted: at thousands of rows most of them are never shown.
  const chosen: StandingRow[] = [];
  for (const standing of STANDINGS) {
    if (chosen.length >= MOST_NEEDS) break;
    const alike = rows.filter((row) => row.standing === standing);
    chosen.push(...alike.sort((a, b) => compareByGravity(a, b) || byDeadline(a, b)).slice(0, MOST_NEEDS));
  }
  return { first: chosen.slice(0, MOST_NEEDS).map(({ id }) => id), total: rows.length };
}

function upcomingOf(open: readonly StandingRow[], today: IsoDate): Shown {
  const last = addDays(today, LAST_SPAN_DAY);
  const due = open.filter(({ deadline }) => deadline !== null && deadline >= today && deadline <= last);
  due.sort(byDeadline);
  return { first: due.slice(0, MOST_UPCOMING).map(({ id }) => id), total: due.length };
}

/** The earliest first, those without a day last. */
function byDeadline(a: StandingRow, b: StandingRow): number {
  return compareTexts(a.deadline ?? NO_DAY, b.deadline ?? NO_DAY) || compareTexts(a.id, b.id);
}

/** Who answers for how much of the open work, the most first. */
export async function readLoad(
  source: Source,
  open: readonly Pick<StandingRow, 'id' | 'standing'>[],
): Promise<RoleLoad[]> {
  const actors = await select<{ id: string; name: string; kind: ActorKind }>(
    source,
    'SELECT id, name, kind FROM actor WHERE removed_at IS NULL ORDER BY sort_key, id',
  );
  // One row for each actor instead of one for each action they answer for, which would be as many as the actions.
  const answering = await select<{ actor_id: string; action_ids: string }>(
    source,
    `SELECT actor_id, string_agg(CAST(action_id AS text), ',') AS action_ids FROM action_actor
      WHERE part = 'responsible' GROUP BY actor_id`,
  );
  const loads = new Map<string, RoleLoad>(actors.map((actor) => [actor.id, { actor, open: 0, atRisk: 0, late: 0 }]));
  const standings = new Map(open.map(({ id, standing }) => [id, standing]));
  for (const { actor_id, action_ids } of answering) {
    const load = loads.get(actor_id);
    if (load) addWork(load, action_ids.split(','), standings);
  }
  return [...loads.values()].filter((load) => load.open > 0).sort((a, b) => b.open - a.open);
}

/** Adds to the load those of the actions that are open. */
function addWork(load: RoleLoad, actionIds: readonly string[], standings: ReadonlyMap<string, Standing>): void {
  for (const id of actionIds) {
    const standing = standings.get(id);
    if (!standing) continue;
    load.open += 1;
    if (standing === 'risk') load.atRisk += 1;
    if (standing === 'late') load.late += 1;
  }
}
