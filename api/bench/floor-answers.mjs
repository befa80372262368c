import { randomUUID } from 'node:crypto';
import { countActions, readChanges, readLoad, readNarrow, readParts, readTalk, readWide } from './floor-reads.mjs';

const MS_PER_DAY = 86_400_000;

const LISTS = {
  /** One review, what is due in a span of days, the earliest first. */
  review: {
    where: 'a.review_id = ? AND a.deadline_date >= ? AND a.deadline_date <= ?',
    values: ({ review, from, to }) => [review, from, to],
  },
  /** Everything that one actor answers for, whichever the review, the earliest first. */
  responsible: {
    where: "a.id IN (SELECT action_id FROM action_actor WHERE actor_id = ? AND part = 'responsible')",
    values: ({ responsible }) => [responsible],
  },
};

/** A page of 100 filtered actions with all that hangs on them, how many there are, and how many in all were looked at. */
export async function answerList(on, asked) {
  const { where, values } = asked.responsible ? LISTS.responsible : LISTS.review;
  const chosen = values(asked);
  const narrow = await readNarrow(on, asked.review);
  const rows = await readWide(on, `${where} ORDER BY a.deadline_date, a.position, a.id LIMIT 100`, chosen);
  const parts = await readParts(
    on,
    rows.map(({ id }) => id),
  );
  return { rows, ...parts, total: await countActions(on, where, chosen), all: narrow.actions.length };
}

/** What the overview reads: everything in narrow columns, of which only the number is told, and what it shows in full. */
export async function answerOverview(on, today) {
  const narrow = await readNarrow(on);
  const needs = await readWide(on, 'a.deadline_date < ? ORDER BY a.deadline_date LIMIT 12', [today]);
  const upcoming = await readWide(on, 'a.deadline_date >= ? ORDER BY a.deadline_date LIMIT 50', [today]);
  const parts = await readParts(
    on,
    [...needs, ...upcoming].map(({ id }) => id),
  );
  const load = await readLoad(on);
  const changes = await readChanges(on, new Date(Date.parse(today) - 7 * MS_PER_DAY).toISOString());
  return {
    needs,
    upcoming,
    ...parts,
    changes,
    actors: load.actors.length,
    answering: load.answering.length,
    total: narrow.actions.length,
    waiting: narrow.dependencies.length,
    passed: narrow.milestones.length,
    deciders: narrow.deciders.length,
    bodies: narrow.bodies.length,
    meetings: narrow.meetings.length,
  };
}

/** Changes an action's comment if it still has that version, with a history and an audit row in the same transaction. */
export function answerUpdate(driver, owner, { id, version, comment, today }) {
  return driver.write(async (on) => {
    const [before] = await readWide(on, 'a.id = ?', [id]);
    const parts = await readParts(on, [id]);
    if (before?.version !== version) return null;
    await on.run('UPDATE action SET comment = ?, changed_on = ?, version = version + 1 WHERE id = ? AND version = ?', [
      comment,
      today,
      id,
      version,
    ]);
    await tell(on, owner, { id, version: version + 1, before: before.comment, after: comment });
    const [after] = await readWide(on, 'a.id = ?', [id]);
    return { ...after, ...parts, ...(await readTalk(on, id)) };
  });
}

async function tell(on, owner, { id, version, before, after }) {
  const at = new Date().toISOString();
  const changes = JSON.stringify([{ field: 'comment', before, after }]);
  await on.run(
    `INSERT INTO history_entry (id, action_id, at, by_id, by_name, what, changes, reason, version)
     VALUES (?, ?, ?, ?, ?, 'edited', ?, NULL, ?)`,
    [randomUUID(), id, at, owner.user_id, owner.name, changes, version],
  );
  await on.run(
    `INSERT INTO audit_entry (id, at, user_id, user_name, what, target_kind, target_id, address)
     VALUES (?, ?, ?, ?, 'action.edited', 'action', ?, '127.0.0.1')`,
    [randomUUID(), at, owner.user_id, owner.name, id],
  );
}
