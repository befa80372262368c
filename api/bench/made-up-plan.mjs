import { bodyKind, makeCalendar } from './made-up-calendar.mjs';
import { AREAS, BODIES, OUTSIDE, REASONS, ROLES, SECTIONS, THINGS, VERBS } from './plan-words.mjs';
import { randomFrom } from './random.mjs';

const IN_A_REVIEW = 250;
const MS_PER_DAY = 86_400_000;
const PROGRESS = [
  'notStarted',
  'notStarted',
  'ongoing',
  'ongoing',
  'ongoing',
  'done',
  'done',
  'paused',
  'continuous',
  'dropped',
];
const NO_DEADLINE = { text: null, date: null, precision: null, start: null, approximate: false, open: null };

/**
 * The rows of every table of a municipality with `size` actions, spread around the day `today`: reviews of 250 actions,
 * who answers and decides, what is waited for, milestones, reports, comments and history. The same for the same arguments.
 * `keys` are the product's own rules for how names and texts are sorted and searched.
 */
export function madeUpPlan(size, today, keys) {
  const random = randomFrom(size);
  const plan = { random, today, keys, tables: emptyTables() };
  plan.actors = makeActors(plan);
  for (let first = 0; first < size; first += IN_A_REVIEW) makeReview(plan, Math.min(IN_A_REVIEW, size - first));
  makeCalendar(plan);
  return plan.tables;
}

// In the order that references between them ask for.
function emptyTables() {
  return {
    actor: [],
    body_rule: [],
    meeting: [],
    review: [],
    plan: [],
    section: [],
    action: [],
    action_actor: [],
    dependency: [],
    milestone: [],
    status_report: [],
    action_comment: [],
    history_entry: [],
    audit_entry: [],
  };
}

function makeActors({ random, keys, tables }) {
  const make = (kind, bodyKindOf) => (name, place) => {
    const actor = {
      id: random.uuid(),
      kind,
      name,
      name_key: keys.searchKey(name),
      sort_key: keys.swedishSortKey(name),
      search_text: keys.searchKey(name),
      abbreviation: null,
      aliases: '[]',
      body_kind: bodyKindOf(place),
      import_id: null,
      removed_at: null,
      version: 1,
    };
    tables.actor.push(actor);
    return actor;
  };
  const roles = AREAS.flatMap((area) => ROLES.map((role) => `${role} ${area.toLowerCase()}`));
  return {
    roles: [...ROLES, ...roles].map(make('role', () => null)),
    bodies: BODIES.map(make('body', bodyKind)),
  };
}

function makeReview(plan, size) {
  const { random, keys, tables } = plan;
  const number = tables.review.length + 1;
  const title = `Översyn ${number}: ${random.pick(AREAS).toLowerCase()}`;
  const review = { id: random.uuid(), plan: random.uuid() };
  tables.review.push({
    id: review.id,
    title,
    sort_key: keys.swedishSortKey(title),
    organisation: 'Vikby kommun',
    org_unit: random.pick(AREAS),
    commissioner: null,
    owner_id: random.pick(plan.actors.roles).id,
    registry_number: `KS ${number}/2026`,
    import_id: null,
    removed_at: null,
    version: 1,
  });
  tables.plan.push({ id: review.plan, review_id: review.id, date: dayFrom(plan, -400), version_label: 'Ver. 1' });
  const sections = SECTIONS.map((name, position) => {
    const section = {
      id: random.uuid(),
      plan_id: review.plan,
      title: name,
      position,
      import_id: null,
      removed_at: null,
    };
    tables.section.push(section);
    return section;
  });
  const earlier = [];
  for (let position = 0; position < size; position += 1) {
    const section = sections[Math.floor((position * sections.length) / size)];
    earlier.push(makeAction(plan, { review, section, position, earlier }));
  }
}

function makeAction(plan, { review, section, position, earlier }) {
  const { random, keys, tables } = plan;
  const id = random.uuid();
  const number = String(position + 1);
  const title = `${random.pick(VERBS)} ${random.pick(THINGS)} ${random.pick(AREAS).toLowerCase()}`;
  const description = random.chance(0.7) ? [random.pick(REASONS), random.pick(REASONS)].join(' ') : null;
  const parts = makeParts(plan, id);
  const deadline = makeDeadline(plan);
  const progress = random.pick(PROGRESS);
  const approved = progress === 'done' && random.chance(0.6);
  const version = random.whole(1, 4);
  tables.action.push({
    id,
    review_id: review.id,
    plan_id: review.plan,
    section_id: section.id,
    phase_id: null,
    position,
    number,
    title,
    title_key: keys.swedishSortKey(title),
    search_text: keys.searchKey([number, title, description ?? ''].join(' ')),
    description,
    kind: random.chance(0.9) ? 'measure' : 'report',
    conditional: false,
    ...columns('deadline', deadline),
    ...columns('original', random.chance(0.8) ? deadline : makeDeadline(plan)),
    start_date: null,
    progress,
    dropped_from: progress === 'dropped' ? 'notStarted' : null,
    forecast: random.chance(0.1) ? dayFrom(plan, random.whole(-60, 200)) : null,
    reported_on: random.chance(0.6) ? dayFrom(plan, -random.whole(0, 120)) : null,
    approved_on: approved ? dayFrom(plan, -random.whole(0, 90)) : null,
    approved_by: approved ? random.pick(plan.actors.bodies).name : null,
    approved_note: null,
    registry_number: null,
    paragraph: null,
    comment: random.chance(0.2) ? random.pick(REASONS) : null,
    important: random.chance(0.05),
    proposed_by_id: null,
    report_back_to_id: null,
    matter_id: null,
    delay_reason: null,
    effect_goals: '[]',
    origin: null,
    responsible_count: parts.responsible,
    decider_count: parts.decider,
    import_id: null,
    source: null,
    added_on: dayFrom(plan, -random.whole(100, 400)),
    changed_on: dayFrom(plan, -random.whole(0, 100)),
    removed_at: null,
    version,
  });
  makeDependencies(plan, id, earlier);
  makeMilestones(plan, id);
  makeTalk(plan, id, version);
  return { id, title };
}

function makeParts({ random, actors, tables }, actionId) {
  const counts = {
    responsible: random.chance(0.95) ? random.whole(1, random.chance(0.2) ? 2 : 1) : 0,
    involved: random.chance(0.4) ? 1 : 0,
    decider: random.chance(0.75) ? 1 : 0,
  };
  // A few roles have most of the work, as in a real municipality.
  const role = () => (random.chance(0.3) ? random.pick(actors.roles.slice(0, 4)) : random.pick(actors.roles));
  for (const [part, count] of Object.entries(counts)) {
    for (let position = 0; position < count; position += 1) {
      const actor = part === 'decider' && random.chance(0.6) ? random.pick(actors.bodies) : role();
      tables.action_actor.push({ action_id: actionId, part, position, actor_id: actor.id });
    }
  }
  return counts;
}

function makeDeadline(plan) {
  const { random } = plan;
  if (random.chance(0.08)) return { ...NO_DEADLINE, text: 'Löpande', open: 'ongoing' };
  if (random.chance(0.05)) return NO_DEADLINE;
  const date = dayFrom(plan, random.whole(-200, 400));
  return { ...NO_DEADLINE, text: date.replaceAll('-', '').slice(2), date, precision: 'day' };
}

function makeDependencies({ random, actors, tables, ...plan }, actionId, earlier) {
  const count = random.chance(0.5) ? random.whole(1, 2) : 0;
  for (let position = 0; position < count; position += 1) {
    const kind = random.pick(['actor', 'actor', 'action', 'project', 'decision']);
    const actor = kind === 'actor' ? random.pick(actors.roles) : null;
    const action = kind === 'action' && earlier.length > 0 ? random.pick(earlier) : null;
    tables.dependency.push({
      id: random.uuid(),
      action_id: actionId,
      kind: kind === 'action' && !action ? 'resource' : kind,
      text: actor?.name ?? action?.title ?? random.pick(OUTSIDE),
      actor_id: actor?.id ?? null,
      on_action_id: action?.id ?? null,
      expected: random.chance(0.3) ? dayFrom({ ...plan, random }, random.whole(-60, 200)) : null,
      settled: random.chance(0.3),
      position,
    });
  }
}

function makeMilestones(plan, actionId) {
  const { random, tables } = plan;
  const count = random.chance(0.15) ? random.whole(1, 3) : 0;
  for (let position = 0; position < count; position += 1) {
    tables.milestone.push({
      id: random.uuid(),
      action_id: actionId,
      title: `Delleverans ${position + 1}`,
      ...columns('deadline', makeDeadline(plan)),
      responsible: JSON.stringify([random.pick(ROLES)]),
      done: random.chance(0.5),
      position,
    });
  }
}

function makeTalk(plan, actionId, version) {
  const { random, tables } = plan;
  const said = (daysAgo) => ({ id: random.uuid(), action_id: actionId, at: instantFrom(plan, -daysAgo), by_id: null });
  tables.history_entry.push({
    ...said(401),
    by_name: 'Planledaren',
    what: 'imported',
    changes: '[]',
    reason: null,
    version: 1,
  });
  for (let each = 2; each <= version; each += 1) {
    const changes = JSON.stringify([{ field: 'comment', before: null, after: random.pick(REASONS) }]);
    const entry = { ...said(random.whole(1, 400)), by_name: 'Planledaren', what: 'edited', changes, reason: null };
    tables.history_entry.push({ ...entry, version: each });
    tables.audit_entry.push(auditOf(random, entry));
  }
  if (random.chance(0.4)) {
    tables.status_report.push({
      ...said(random.whole(1, 120)),
      by_name: 'Enhetschefen',
      progress: 'ongoing',
      forecast: null,
      comment: random.pick(REASONS),
      by_link: false,
    });
  }
  if (random.chance(0.1)) {
    tables.action_comment.push({
      ...said(random.whole(1, 120)),
      by_name: 'Nämndsekreteraren',
      text: random.pick(REASONS),
    });
  }
}

function auditOf(random, { at, by_name, action_id }) {
  const target = { target_kind: 'action', target_id: action_id };
  return {
    id: random.uuid(),
    at,
    user_id: null,
    user_name: by_name,
    what: 'action.edited',
    ...target,
    address: '127.0.0.1',
  };
}

function columns(prefix, deadline) {
  return Object.fromEntries(Object.entries(deadline).map(([name, value]) => [`${prefix}_${name}`, value]));
}

function dayFrom(plan, days) {
  return instantFrom(plan, days).slice(0, 10);
}

function instantFrom({ today }, days) {
  return new Date(Date.parse(today) + days * MS_PER_DAY).toISOString();
}
