import {
  countStandings,
  type ActorKind,
  type IsoDate,
  type ReviewDetail,
  type ReviewRow,
  type SectionView,
} from '@genomfor/shared';
import { DecisionGround } from '../actions/decision-ground.queries';
import { readStandings, type StandingRow } from '../actions/standings.queries';
import { select, type Source } from '../platform/database/select';
import { readPhases } from './phase-gates.queries';

interface StoredReview {
  id: string;
  title: string;
  organisation: string | null;
  org_unit: string | null;
  commissioner: string | null;
  owner_id: string | null;
  owner_name: string | null;
  owner_kind: ActorKind | null;
  registry_number: string | null;
  plan_id: string;
  plan_date: IsoDate | null;
  plan_version: string | null;
  version: number;
}

const REVIEW = `SELECT r.id, r.title, r.organisation, r.org_unit, r.commissioner, r.owner_id, owner.name AS owner_name,
    owner.kind AS owner_kind, r.registry_number, plan.id AS plan_id, plan.date AS plan_date,
    plan.version_label AS plan_version, r.version
  FROM review r JOIN plan ON plan.review_id = r.id LEFT JOIN actor owner ON owner.id = r.owner_id
 WHERE r.removed_at IS NULL`;

/** Every review by title, with how its actions stand on `today`. */
export async function readReviews(source: Source, today: IsoDate): Promise<ReviewRow[]> {
  const stored = await select<StoredReview>(source, `${REVIEW} ORDER BY r.sort_key, r.id`);
  const { rows } = await readStandings(source, {}, new DecisionGround(source, today));
  const byReview = new Map<string, StandingRow[]>(stored.map(({ id }) => [id, []]));
  for (const row of rows) byReview.get(row.reviewId)?.push(row);
  return stored.map((review) => toReviewRow(review, byReview.get(review.id) ?? [], today));
}

/** One review with its sections, phases and the decisions that may close them; null when there is none. */
export async function readReview(source: Source, id: string, today: IsoDate): Promise<ReviewDetail | null> {
  const [stored] = await select<StoredReview>(source, `${REVIEW} AND r.id = ?`, [id]);
  if (!stored) return null;
  const ground = new DecisionGround(source, today);
  const { rows } = await readStandings(source, { review: id }, ground);
  return {
    ...toReviewRow(stored, rows, today),
    planId: stored.plan_id,
    sections: await readSections(source, stored.plan_id),
    ...(await readPhases(source, stored.plan_id, ground)),
    version: stored.version,
  };
}

async function readSections(source: Source, planId: string): Promise<SectionView[]> {
  return select<SectionView>(
    source,
    'SELECT id, title, position FROM section WHERE plan_id = ? AND removed_at IS NULL ORDER BY position, id',
    [planId],
  );
}

function toReviewRow(stored: StoredReview, rows: readonly StandingRow[], today: IsoDate): ReviewRow {
  const { owner_id: id, owner_name: name, owner_kind: kind } = stored;
  return {
    id: stored.id,
    title: stored.title,
    organisation: stored.organisation,
    orgUnit: stored.org_unit,
    commissioner: stored.commissioner,
    owner: id !== null && name !== null && kind !== null ? { id, name, kind } : null,
    registryNumber: stored.registry_number,
    planDate: stored.plan_date,
    planVersion: stored.plan_version,
    total: rows.length,
    standings: countStandings(rows),
    nextDeadline: nextDeadline(rows, today),
  };
}

function nextDeadline(rows: readonly StandingRow[], today: IsoDate): IsoDate | null {
  let next: IsoDate | null = null;
  for (const { deadline, open } of rows) {
    if (open && deadline !== null && deadline >= today && (next === null || deadline < next)) next = deadline;
  }
  return next;
}
