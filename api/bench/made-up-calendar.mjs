const MS_PER_DAY = 86_400_000;
const DAYS_BETWEEN = 28;
const [FIRST_DAY, LAST_DAY] = [-364, 448];
const LEAD_DAYS = { submission: 21, notice: 7 };

/** What a body is, by its place among the made-up ones: the council, the executive board that prepares for it, and boards. */
export function bodyKind(place) {
  return ['council', 'executive'][place] ?? 'board';
}

/** Adds how early papers must come, who prepares for the council, and a meeting every fourth week for each of the bodies. */
export function makeCalendar({ random, today, actors, tables }) {
  const [council, executive] = actors.bodies;
  for (const [place, body] of actors.bodies.entries()) {
    tables.body_rule.push({
      actor_id: body.id,
      prepared_by_id: body === council ? executive.id : null,
      submission_lead_days: LEAD_DAYS.submission,
      notice_lead_days: LEAD_DAYS.notice,
      version: 1,
    });
    for (let day = FIRST_DAY + place; day <= LAST_DAY; day += DAYS_BETWEEN) {
      tables.meeting.push({
        id: random.uuid(),
        actor_id: body.id,
        date: new Date(Date.parse(today) + day * MS_PER_DAY).toISOString().slice(0, 10),
        time: '13:00',
        place: null,
        submission_due: null,
        notice_due: null,
        state: 'planned',
        moved_from: null,
        reason: null,
        version: 1,
      });
    }
  }
}
