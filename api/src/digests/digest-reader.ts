import { setImmediate } from 'node:timers/promises';
import {
  addDays,
  hidingNames,
  weekdayOf,
  type ActionRow,
  type ActorRef,
  type DigestChange,
  type DigestInput,
  type DigestWatch,
  type IsoDate,
} from '@genomfor/shared';
import { type DataSource } from 'typeorm';
import { readRows } from '../actions/action-rows.queries';
import { type DecisionGround } from '../actions/decision-ground.queries';
import { readStandings } from '../actions/standings.queries';
import { type Viewing } from '../actions/viewing.queries';
import { readPersonNames } from '../boards/known-names.queries';
import { readAttributedChanges, type AttributedChange } from '../history/history.queries';
import { readLoad } from '../overview/overview.queries';
import { swedishDay } from '../platform/clock/clock';
import {
  readActionIdsByReview,
  readActionIdsOf,
  readRemovedIdsOf,
  readRoleSpans,
  type RoleSpan,
} from './digest-rows.queries';
import { grouped } from './grouped';
import { readOwnedReviews, readPreviousMails, type MailedPerson } from './recipients.queries';
import { viewingForMail } from './viewing-for-mail';

/** What a mail is composed from but for its links, which are made for one delivery. */
export type ReadDigest = Omit<DigestInput, 'links'>;

const WEEK = 7;
const ROWS_AT_ONCE = 500;
/** After so many days, such as those of July, nobody remembers what the previous mail said. */
const MOST_DAYS = 35;
const NOBODY = new Set<string>();

/** What somebody is told of, before any action is read. */
interface Concern {
  person: MailedPerson;
  roles: readonly ActorRef[];
  since: Date;
  /** The reviews whose plans they watch; null for none. */
  watches: ReadonlySet<string> | 'all' | null;
}

/**
 * What the week's mails to `people` are composed from, by user, as everything stands now. However many they are, each kind of
 * thing is read once: the actions of all of them, what they wait for, how the deciders stand, and what has been done.
 */
export async function readDigests(
  dataSource: DataSource,
  people: readonly MailedPerson[],
  today: IsoDate,
): Promise<ReadonlyMap<string, ReadDigest>> {
  const concerns = await readConcerns(dataSource, people, today);
  const since = earliest(concerns, today);
  const idsOf = await readIds(dataSource, concerns, since);
  const allIds = [...new Set([...idsOf.values()].flatMap(({ rows, removed }) => [...rows, ...removed]))];
  const viewing = viewingForMail(dataSource, today);
  const rows = await readInParts(dataSource, allIds, viewing);
  const changes = await readTold(dataSource, allIds, since);
  const watched = await readWatched(dataSource, concerns, viewing.ground);
  const hide = hidingNames(await readPersonNames(dataSource));
  return new Map(
    concerns.map((concern) => {
      const { person, roles } = concern;
      const ids = idsOf.get(person.userId) ?? NO_IDS;
      return [
        person.userId,
        {
          today,
          since: swedishDay(concern.since),
          roles,
          watch: watched.get(person.userId) ?? null,
          rows: [...ids.rows].flatMap((id): ActionRow | ActionRow[] => rows.get(id) ?? []),
          changes: changesFor(concern, [...ids.rows, ...ids.removed], changes),
          hide,
        },
      ];
    }),
  );
}

async function readConcerns(
  dataSource: DataSource,
  people: readonly MailedPerson[],
  today: IsoDate,
): Promise<Concern[]> {
  const monday = addDays(today, 1 - weekdayOf(today));
  const roles = new Map(people.map(({ userId, holds }) => [userId, holds.filter(({ kind }) => kind !== 'body')]));
  const userIds = people.map(({ userId }) => userId);
  const previous = await readPreviousMails(dataSource, userIds, startOf(monday));
  const owned = await readOwnedReviews(dataSource, distinctIds([...roles.values()].flat()));
  return people.map((person) => {
    const its = roles.get(person.userId) ?? [];
    const reviews = its.flatMap(({ id }) => owned.get(id) ?? []);
    const told = previous.get(person.userId);
    const longAgo = startOf(addDays(today, -MOST_DAYS));
    const since = told === undefined ? startOf(addDays(today, -WEEK)) : told < longAgo ? longAgo : told;
    const watches = person.role === 'plan-lead' ? 'all' : reviews.length > 0 ? new Set(reviews) : null;
    return { person, roles: its, since, watches };
  });
}

interface Ids {
  rows: ReadonlySet<string>;
  removed: readonly string[];
}

const NOTHING: ReadonlyMap<string, string[]> = new Map();
const NO_IDS: Ids = { rows: NOBODY, removed: [] };

async function readIds(
  dataSource: DataSource,
  concerns: readonly Concern[],
  since: Date,
): Promise<ReadonlyMap<string, Ids>> {
  const actorIds = distinctIds(concerns.flatMap(({ roles }) => roles));
  const ofActors = await readActionIdsOf(dataSource, actorIds, since);
  const removed = await readRemovedIdsOf(dataSource, actorIds, since);
  const asked = concerns.flatMap(({ watches }) => (watches === null || watches === 'all' ? [] : [...watches]));
  const all = concerns.some(({ watches }) => watches === 'all');
  const ofReviews =
    all || asked.length > 0 ? await readActionIdsByReview(dataSource, all ? 'all' : asked, since) : NOTHING;
  return new Map(
    concerns.map(({ person, roles, watches }) => {
      const reviews = watches === 'all' ? [...ofReviews.keys()] : [...(watches ?? [])];
      const own = roles.flatMap(({ id }) => ofActors.get(id) ?? []);
      const rows = new Set([...own, ...reviews.flatMap((id) => ofReviews.get(id) ?? [])]);
      return [person.userId, { rows, removed: roles.flatMap(({ id }) => removed.get(id) ?? []) }];
    }),
  );
}

/** The rows by id. Read some at a time, and others let in between: the plans of a whole municipality take seconds. */
async function readInParts(
  dataSource: DataSource,
  ids: readonly string[],
  viewing: Viewing,
): Promise<ReadonlyMap<string, ActionRow>> {
  const rows = new Map<string, ActionRow>();
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    for (const row of await readRows(dataSource, ids.slice(from, from + ROWS_AT_ONCE), viewing)) rows.set(row.id, row);
    await setImmediate();
  }
  return rows;
}

interface Told {
  byAction: ReadonlyMap<string, readonly AttributedChange[]>;
  spans: ReadonlyMap<string, readonly RoleSpan[]>;
}

async function readTold(dataSource: DataSource, actionIds: readonly string[], since: Date): Promise<Told> {
  const changes = await readAttributedChanges(dataSource, actionIds, since);
  const doers = [...new Set(changes.flatMap(({ byId }) => byId ?? []))];
  const spans = doers.length === 0 ? [] : await readRoleSpans(dataSource, doers);
  return { byAction: grouped(changes, ({ actionId }) => actionId), spans: grouped(spans, ({ userId }) => userId) };
}

function changesFor({ person, since }: Concern, ids: readonly string[], { byAction, spans }: Told): DigestChange[] {
  const later = ids.flatMap((id) => (byAction.get(id) ?? []).filter(({ at }) => new Date(at) >= since));
  return later.map(({ actionId, title, at, what, changes, byId }) => {
    const date = swedishDay(new Date(at));
    const held =
      byId === null ? undefined : spans.get(byId)?.find(({ from, to }) => from <= date && date <= (to ?? date));
    return { actionId, title, date, what, changes, by: held?.name ?? null, byRecipient: byId === person.userId };
  });
}

/** Counts for those who watch; the narrow rows are read once, and only when somebody does. */
async function readWatched(
  dataSource: DataSource,
  concerns: readonly Concern[],
  ground: DecisionGround,
): Promise<ReadonlyMap<string, DigestWatch>> {
  const watchers = concerns.filter(({ watches }) => watches !== null);
  if (watchers.length === 0) return new Map();
  const { rows } = await readStandings(dataSource, {}, ground);
  const open = rows.filter((row) => row.open);
  const ofAll = { total: open.length, load: await readLoad(dataSource, open) };
  const watched = new Map<string, DigestWatch>();
  for (const { person, watches } of watchers) {
    if (watches === null || watches === 'all') {
      watched.set(person.userId, ofAll);
      continue;
    }
    const own = open.filter(({ reviewId }) => watches.has(reviewId));
    watched.set(person.userId, { total: own.length, load: await readLoad(dataSource, own) });
  }
  return watched;
}

function earliest(concerns: readonly Concern[], today: IsoDate): Date {
  const instants = concerns.map(({ since }) => since.getTime());
  return new Date(Math.min(startOf(today).getTime(), ...instants));
}

/** A moment in the night before `day` begins in Sweden or just after: no mail is sent then, and nobody works. */
function startOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function distinctIds(actors: readonly ActorRef[]): string[] {
  return [...new Set(actors.map(({ id }) => id))];
}
