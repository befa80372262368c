// What the product must read to answer, as a plain statement each. `on` is a bare driver's connection.

const PRESENT = 'a.removed_at IS NULL';

/** Who owns the access token with this hash. */
export async function readOwner(on, tokenHash) {
  const [owner] = await on.read(
    `SELECT t.id, t.last_used_at, u.id AS user_id, u.name, u.role, u.active
       FROM access_token t JOIN user_account u ON u.id = t.user_id
      WHERE t.token_hash = ? AND t.revoked_at IS NULL`,
    [tokenHash],
  );
  return owner ?? null;
}

/** The narrow columns that counting how actions stand takes; of one review, or of everything when it is undefined. */
export async function readNarrow(on, review) {
  const [part, values] = review === undefined ? ['TRUE', []] : ['a.review_id = ?', [review]];
  const actionOf = (table) => (review === undefined ? '' : `JOIN action a ON a.id = ${table}.action_id`);
  const [actions, dependencies, milestones, deciders] = await Promise.all([
    on.read(
      `SELECT a.id, a.review_id, a.kind, a.deadline_date, a.deadline_open, a.progress, a.reported_on, a.added_on,
              a.forecast, a.approved_on, a.responsible_count, a.decider_count, a.proposed_by_id,
              CASE WHEN a.deadline_precision = 'relative' THEN a.deadline_text END AS relative_text
         FROM action a WHERE ${PRESENT} AND ${part}`,
      values,
    ),
    on.read(
      `SELECT d.action_id, d.kind, d.text, COALESCE(w.forecast, w.deadline_date, d.expected) AS expected
         FROM dependency d ${actionOf('d')} LEFT JOIN action w ON w.id = d.on_action_id
        WHERE NOT (d.settled OR COALESCE(w.progress IN ('done', 'dropped'), FALSE)) AND ${part}`,
      values,
    ),
    on.read(
      `SELECT m.action_id, m.title, m.deadline_date FROM milestone m ${actionOf('m')}
        WHERE NOT m.done AND m.deadline_date IS NOT NULL AND ${part}`,
      values,
    ),
    on.read(
      `SELECT x.actor_id, x.position, string_agg(CAST(x.action_id AS text), ',') AS action_ids
         FROM action_actor x ${actionOf('x')} WHERE x.part = 'decider' AND ${part} GROUP BY x.actor_id, x.position`,
      values,
    ),
  ]);
  return { actions, dependencies, milestones, deciders, ...(await readCalendar(on)) };
}

/** What the ways to decisions are found from: the bodies and their meetings. */
export async function readCalendar(on) {
  const [bodies, meetings] = await Promise.all([
    on.read(
      `SELECT a.id, a.name, a.body_kind, r.prepared_by_id, r.submission_lead_days, r.notice_lead_days
         FROM actor a LEFT JOIN body_rule r ON r.actor_id = a.id
        WHERE a.kind = 'body' AND a.removed_at IS NULL ORDER BY a.sort_key, a.id`,
    ),
    on.read('SELECT id, actor_id, date, state, submission_due, notice_due FROM meeting ORDER BY date, id'),
  ]);
  return { bodies, meetings };
}

const WIDE = `SELECT a.id, a.review_id, r.title AS review_title, a.plan_id, a.section_id, s.title AS section_title,
  a.phase_id, p.label AS phase_label, a.position, a.number, a.title, a.description, a.kind, a.conditional,
  a.deadline_text, a.deadline_date, a.deadline_precision, a.deadline_start, a.deadline_approximate, a.deadline_open,
  a.original_text, a.original_date, a.original_precision, a.original_start, a.original_approximate, a.original_open,
  a.start_date, a.progress, a.dropped_from, a.forecast, a.reported_on, a.approved_on, a.approved_by, a.approved_note,
  a.registry_number, a.paragraph, a.comment, a.import_id, a.source, a.added_on, a.version,
  a.important, a.proposed_by_id, a.report_back_to_id, a.matter_id, a.delay_reason, a.effect_goals, a.origin
  FROM action a
  JOIN review r ON r.id = a.review_id
  LEFT JOIN section s ON s.id = a.section_id
  LEFT JOIN phase p ON p.id = a.phase_id`;

/** Whole actions, by a WHERE and what follows it. */
export function readWide(on, tail, values) {
  return on.read(`${WIDE} WHERE ${PRESENT} AND ${tail}`, values);
}

/** How many actions a WHERE chooses. */
export async function countActions(on, where, values) {
  const [{ total }] = await on.read(`SELECT COUNT(*) AS total FROM action a WHERE ${PRESENT} AND ${where}`, values);
  return Number(total);
}

/** Actors, dependencies and milestones of the actions. */
export async function readParts(on, ids) {
  const list = [on.idList(ids)];
  return {
    actors: await on.read(
      `SELECT x.action_id, x.part, actor.id, actor.name, actor.kind
         FROM action_actor x JOIN actor ON actor.id = x.actor_id
        WHERE ${on.among('x.action_id')} ORDER BY x.action_id, x.part, x.position`,
      list,
    ),
    dependencies: await on.read(
      `SELECT d.id, d.action_id, d.kind, d.text, d.actor_id, d.on_action_id,
              COALESCE(w.forecast, w.deadline_date, d.expected) AS expected,
              (d.settled OR COALESCE(w.progress IN ('done', 'dropped'), FALSE)) AS settled
         FROM dependency d LEFT JOIN action w ON w.id = d.on_action_id
        WHERE ${on.among('d.action_id')} ORDER BY d.action_id, d.position`,
      list,
    ),
    milestones: await on.read(
      `SELECT id, action_id, title, deadline_text, deadline_date, deadline_precision, deadline_start,
              deadline_approximate, deadline_open, responsible, done
         FROM milestone WHERE ${on.among('action_id')} ORDER BY action_id, position`,
      list,
    ),
  };
}

/** Reports, comments and history of one action, latest first. */
export async function readTalk(on, id) {
  return {
    reports: await on.read(
      'SELECT id, at, by_name, progress, forecast, comment FROM status_report WHERE action_id = ? ORDER BY at DESC, id',
      [id],
    ),
    comments: await on.read(
      'SELECT id, at, by_name, text FROM action_comment WHERE action_id = ? ORDER BY at DESC, id',
      [id],
    ),
    history: await on.read(
      `SELECT id, action_id, at, by_name, what, changes, reason FROM history_entry
        WHERE action_id = ? ORDER BY at DESC, version DESC, id`,
      [id],
    ),
  };
}

/** What is read for who has how much to do: every actor, and which actions each answers for. */
export async function readLoad(on) {
  return {
    actors: await on.read('SELECT id, name, kind FROM actor WHERE removed_at IS NULL ORDER BY sort_key, id'),
    answering: await on.read(
      `SELECT actor_id, string_agg(CAST(action_id AS text), ',') AS action_ids FROM action_actor
        WHERE part = 'responsible' GROUP BY actor_id`,
    ),
  };
}

/** The latest 20 changes that people have made since `since`. */
export function readChanges(on, since) {
  return on.read(
    `SELECT h.id, h.action_id, h.at, h.by_name, h.what, h.changes, h.reason, a.title AS action_title
       FROM history_entry h JOIN action a ON a.id = h.action_id
      WHERE h.at >= ? AND h.what NOT IN ('imported', 'placed') AND ${PRESENT}
      ORDER BY h.at DESC, h.version DESC, h.id LIMIT 20`,
    [since],
  );
}
