import {
  composeFollowUp,
  isMoreThanSilent,
  type ActionRow,
  type AwaitedRound,
  type FollowUpPage,
  type FollowUpPeriod,
  type FollowUpRound,
  type IsoDate,
  type RoundAnswer,
  type RoundState,
  type StatusReportView,
} from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { readRows } from '../actions/action-rows.queries';
import { readReportsOfEach } from '../actions/status-reports.queries';
import { type Viewing } from '../actions/viewing.queries';
import { swedishDay } from '../platform/clock/clock';
import { among, select, type Source } from '../platform/database/select';
import { takeTurn } from '../platform/database/take-turn';
import { Refused } from '../platform/errors/refused';

/** A row of `follow_up_round` with the title of its review. */
export interface StoredRound {
  id: string;
  review_id: string;
  review_title: string;
  period: FollowUpPeriod;
  last_day: IsoDate;
  state: RoundState;
  opened_on: IsoDate;
  opened_by_name: string;
  closed_on: IsoDate | null;
  closed_by_name: string | null;
  /** What was frozen, as JSON. */
  content: string | null;
  version: number;
}

/** What an open round asks, and what has been answered. */
export interface AskedRound {
  /** In the order of the plan. */
  rows: ActionRow[];
  /** The latest report of the round, by action. */
  answers: ReadonlyMap<string, StatusReportView>;
}

const ROUND = `SELECT f.id, f.review_id, r.title AS review_title, f.period, f.last_day, f.state, f.opened_on,
    f.opened_by_name, f.closed_on, f.closed_by_name, f.content, f.version
  FROM follow_up_round f JOIN review r ON r.id = f.review_id WHERE r.removed_at IS NULL`;

/** One round; null when there is none. */
export async function readRound(source: Source, id: string): Promise<StoredRound | null> {
  const [stored] = await select<StoredRound>(source, `${ROUND} AND f.id = ?`, [id]);
  return stored ?? null;
}

/** The round, which nobody else changes or answers in until the running write ends; null when there is none. */
export async function takeRound(tx: EntityManager, id: string): Promise<StoredRound | null> {
  await takeTurn(tx, `follow-up:${id}`);
  return readRound(tx, id);
}

/** As `takeRound`, of a round that is open. Throws Refused: 'not-found', 'round-closed'. */
export async function takeOpenRound(tx: EntityManager, id: string): Promise<StoredRound> {
  const round = await takeRound(tx, id);
  if (!round) throw new Refused('not-found');
  if (round.state === 'closed') throw new Refused('round-closed');
  return round;
}

/** The rounds of the review, the latest last day first. */
export function readRoundsOf(source: Source, reviewId: string): Promise<StoredRound[]> {
  return select<StoredRound>(source, `${ROUND} AND f.review_id = ? ORDER BY f.last_day DESC, f.period DESC`, [
    reviewId,
  ]);
}

/** Every round that is open, the earliest last day first. */
export function readOpenRounds(source: Source): Promise<StoredRound[]> {
  return select<StoredRound>(source, `${ROUND} AND f.state = 'open' ORDER BY f.last_day, f.id`);
}

/** What the round asks and what has been answered, as it stands on the day of `viewing`. */
export async function readAsked(source: Source, roundId: string, viewing: Viewing): Promise<AskedRound> {
  const items = await select<{ action_id: string }>(
    source,
    `SELECT i.action_id FROM follow_up_item i
       JOIN action a ON a.id = i.action_id LEFT JOIN section s ON s.id = a.section_id
      WHERE i.round_id = ? ORDER BY COALESCE(s.position, -1), a.position, a.id`,
    [roundId],
  );
  const ids = items.map(({ action_id }) => action_id);
  return { rows: await readRows(source, ids, viewing), answers: await readAnswers(source, roundId, ids) };
}

/** What the round tells: frozen when it is closed, composed for the day of `viewing` while it is open. */
export async function readPage(source: Source, round: StoredRound, viewing: Viewing): Promise<FollowUpPage> {
  if (round.content !== null) return JSON.parse(round.content) as FollowUpPage;
  return composedPage(source, round, viewing, await readAsked(source, round.id, viewing));
}

/** The page of an open round from what it asks. */
export async function composedPage(
  source: Source,
  { review_id: reviewId, review_title: title, period, last_day: lastDay }: StoredRound,
  { today }: Viewing,
  { rows, answers }: AskedRound,
): Promise<FollowUpPage> {
  const previous = await readLatestClosed(source, reviewId);
  return composeFollowUp({
    review: { id: reviewId, title },
    period,
    lastDay,
    asOf: today,
    rows,
    answers: new Map([...answers].map(([actionId, report]) => [actionId, toAnswer(report)])),
    previous,
    finishedIds: await readFinished(source, previous?.rows.map(({ actionId }) => actionId) ?? []),
  });
}

/** Names every field of a round that leaves the API. */
export function toRound(stored: StoredRound, { total, reported, deviations }: FollowUpPage): FollowUpRound {
  return {
    id: stored.id,
    reviewId: stored.review_id,
    reviewTitle: stored.review_title,
    period: stored.period,
    lastDay: stored.last_day,
    state: stored.state,
    openedOn: stored.opened_on,
    openedBy: stored.opened_by_name,
    closedOn: stored.closed_on,
    closedBy: stored.closed_by_name,
    total,
    reported,
    deviating: deviations.filter(isMoreThanSilent).length,
    version: stored.version,
  };
}

/** The open rounds in which any of the roles has something left to report, the earliest last day first. */
export function readAwaited(source: Source, roleIds: readonly string[]): Promise<AwaitedRound[]> {
  const held = among(source, 'x.actor_id', roleIds);
  return select<AwaitedRound>(
    source,
    `SELECT f.id, r.title AS "reviewTitle", f.period, f.last_day AS "lastDay", COUNT(*) AS total,
            SUM(CASE WHEN EXISTS (SELECT 1 FROM follow_up_answer w WHERE w.round_id = f.id AND w.action_id = a.id)
                     THEN 0 ELSE 1 END) AS "left"
       FROM follow_up_round f
       JOIN review r ON r.id = f.review_id AND r.removed_at IS NULL
       JOIN follow_up_item i ON i.round_id = f.id
       JOIN action a ON a.id = i.action_id AND a.removed_at IS NULL AND a.progress <> 'dropped'
      WHERE f.state = 'open'
        AND a.id IN (SELECT x.action_id FROM action_actor x WHERE x.part = 'responsible' AND ${held.sql})
      GROUP BY f.id, r.title, f.period, f.last_day ORDER BY f.last_day, r.title, f.id`,
    held.values,
  );
}

async function readAnswers(
  source: Source,
  roundId: string,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, StatusReportView>> {
  const answers = await select<{ status_report_id: string }>(
    source,
    'SELECT status_report_id FROM follow_up_answer WHERE round_id = ?',
    [roundId],
  );
  const inRound = new Set(answers.map(({ status_report_id }) => status_report_id));
  const latest = new Map<string, StatusReportView>();
  for (const [actionId, reports] of await readReportsOfEach(source, actionIds)) {
    const answer = standingAnswer(reports.filter(({ id }) => inRound.has(id)));
    if (answer) latest.set(actionId, answer);
  }
  return latest;
}

/**
 * The latest of an action's reports in a round. What was believed stands until something else is, or until it is done: a short
 * report from another page, which asks for no assessment, takes none back.
 */
function standingAnswer(reports: readonly StatusReportView[]): StatusReportView | null {
  const [latest] = reports;
  if (!latest || latest.progress === 'done') return latest ?? null;
  const believed = reports.find(({ assessment }) => assessment !== null)?.assessment ?? null;
  return { ...latest, assessment: believed };
}

async function readLatestClosed(source: Source, reviewId: string): Promise<FollowUpPage | null> {
  const [closed] = await select<{ content: string }>(
    source,
    `SELECT content FROM follow_up_round WHERE review_id = ? AND state = 'closed' ORDER BY closed_at DESC, id LIMIT 1`,
    [reviewId],
  );
  return closed ? (JSON.parse(closed.content) as FollowUpPage) : null;
}

async function readFinished(source: Source, actionIds: readonly string[]): Promise<ReadonlySet<string>> {
  const its = among(source, 'id', actionIds);
  const done = await select<{ id: string }>(
    source,
    `SELECT id FROM action WHERE progress = 'done' AND removed_at IS NULL AND ${its.sql}`,
    its.values,
  );
  return new Set(done.map(({ id }) => id));
}

function toAnswer({ at, assessment, comment }: StatusReportView): RoundAnswer {
  return { on: swedishDay(new Date(at)), assessment, comment };
}
