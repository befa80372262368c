import type { ActionRow } from '@genomfor/shared';
import { all, among, select, type Condition, type Source } from '../platform/database/select';
import { readParts } from './action-parts.queries';
import { readDecidingOfEach } from './deciding.queries';
import { toActionRow, type StoredAction } from './stored-action';
import { type Viewing } from './viewing.queries';

const ROW = `SELECT a.id, a.review_id, r.title AS review_title, a.plan_id, a.section_id, s.title AS section_title,
  a.phase_id, p.label AS phase_label, a.position, a.number, a.title, a.description, a.kind, a.conditional,
  a.deadline_text, a.deadline_date, a.deadline_precision, a.deadline_start, a.deadline_approximate, a.deadline_open,
  a.original_text, a.original_date, a.original_precision, a.original_start, a.original_approximate, a.original_open,
  a.start_date, a.progress, a.dropped_from, a.forecast, a.reported_on, a.cannot_because, a.approved_on, a.approved_by, a.approved_note,
  a.registry_number, a.paragraph, a.comment, a.import_id, a.source, a.added_on, a.version,
  EXISTS (SELECT 1 FROM action_decision x WHERE x.action_id = a.id) AS is_answered, a.important, a.delay_reason, a.effect_goals, a.origin,
  a.matter_id, mt.registry_number AS matter_number, mt.title AS matter_title,
  a.proposed_by_id, proposer.name AS proposed_by_name, proposer.kind AS proposed_by_kind,
  a.report_back_to_id, receiver.name AS report_back_to_name, receiver.kind AS report_back_to_kind
  FROM action a
  JOIN review r ON r.id = a.review_id
  LEFT JOIN section s ON s.id = a.section_id
  LEFT JOIN phase p ON p.id = a.phase_id
  LEFT JOIN matter mt ON mt.id = a.matter_id
  LEFT JOIN actor proposer ON proposer.id = a.proposed_by_id
  LEFT JOIN actor receiver ON receiver.id = a.report_back_to_id`;

/** An action that is part of a plan today: one that an undone import brought is not. */
export const PRESENT: Condition = { sql: 'a.removed_at IS NULL', values: [] };

/** The rows of the actions, in the order of `ids`; those that are gone are left out. */
export async function readRows(source: Source, ids: readonly string[], viewing: Viewing): Promise<ActionRow[]> {
  if (ids.length === 0) return [];
  const { sql, values } = all([among(source, 'a.id', ids), PRESENT]);
  const stored = await select<StoredAction>(source, `${ROW} WHERE ${sql}`, values);
  const parts = await readParts(source, ids);
  const found = new Map(stored.map((each) => [each.id, each]));
  const actions = ids.flatMap((id) => {
    const action = found.get(id);
    const its = parts.get(id);
    return action && its ? [{ stored: action, parts: its }] : [];
  });
  const rows = await readDecidingOfEach(source, actions, viewing.ground);
  return rows.map((judged) => toActionRow(judged, viewing));
}

/** One action as it is stored; null when it is gone. */
export async function readStored(source: Source, id: string): Promise<StoredAction | null> {
  const [stored] = await select<StoredAction>(source, `${ROW} WHERE a.id = ? AND ${PRESENT.sql}`, [id]);
  return stored ?? null;
}
