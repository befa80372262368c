import type { ActorRef } from '../actors/actor';
import { sentenceCase } from '../words/sentence-case';
import type { BoardPage } from './board-page';
import type { BoardPageInput } from './board-rows';

const SOMEBODY = 'en medarbetare';
const SIGNS = /[\\^$.*+?()[\]{}|]/g;
const SENTENCE_BEGINS = /(?:^|[.!?]\s+)$/;

/** The names of persons among the actors of the rows, and those given besides. */
export function namesToHide({ rows, personNames }: Pick<BoardPageInput, 'rows' | 'personNames'>): string[] {
  const actors: ActorRef[] = rows.flatMap((row) => [
    ...row.responsible,
    ...row.involved,
    ...row.deciders,
    ...row.deciderStates.map(({ decider }) => decider),
  ]);
  return [...personNames, ...actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)];
}

/**
 * The page with every name of a person said as "en medarbetare", in titles and sentences too. Names are found as whole words,
 * in any case and in the genitive, and with the surname first; the body's own name stays.
 */
export function withoutNames(page: BoardPage, names: readonly string[]): BoardPage {
  const hide = hiding(names);
  const maybe = (text: string | null) => (text === null ? null : hide(text));
  const { meeting } = page;
  return {
    ...page,
    meeting: meeting && { ...meeting, place: maybe(meeting.place) },
    summary: page.summary.map(hide),
    awaiting: page.awaiting.map((one) => ({ ...one, title: hide(one.title), text: hide(one.text) })),
    standings: page.standings.map((one) => ({ ...one, text: hide(one.text) })),
    commissions: page.commissions.map((one) => ({
      ...one,
      title: hide(one.title),
      deadline: maybe(one.deadline),
      responsible: one.responsible.map(hide),
      note: hide(one.note),
    })),
    groups: page.groups.map(({ title, actions }) => ({
      title: hide(title),
      actions: actions.map((one) => ({
        ...one,
        title: hide(one.title),
        deadline: maybe(one.deadline),
        responsible: one.responsible.map(hide),
        reason: hide(one.reason),
      })),
    })),
    changes: page.changes.map((one) => ({ ...one, title: hide(one.title), text: hide(one.text) })),
  };
}

/**
 * The first full name of a person that stands in the text, as it is written there; null when there is none. A lone first name
 * is not looked for, since it may be any word.
 */
export function fullNameIn(text: string, names: readonly string[]): string | null {
  const found = anyName(names.filter((name) => /\S\s+\S/u.test(name)));
  return found?.exec(text.normalize('NFC'))?.[0] ?? null;
}

/** What says every name of a person in a text as "en medarbetare", in any case, in the genitive and with the surname first. */
export function hiding(names: readonly string[]): (text: string) => string {
  const found = anyName(names);
  if (found === null) return (text) => text;
  return (text) =>
    text.normalize('NFC').replace(found, (_, genitive: string, offset: number, whole: string) => {
      const begins = SENTENCE_BEGINS.test(whole.slice(0, offset));
      return (begins ? sentenceCase(SOMEBODY) : SOMEBODY) + genitive.toLowerCase();
    });
}

/** The name as it is said, and as it stands in a list: "Ann Berg", "Berg, Ann". */
function orders(name: string): string[] {
  const [, first, last] = /^(.+)\s+(\S+)$/u.exec(name) ?? [];
  return first === undefined || last === undefined ? [name] : [name, `${last}, ${first}`];
}

/** Finds each of the names as whole words, in any case, with its genitive as a group of its own; null when there are none. */
function anyName(names: readonly string[]): RegExp | null {
  const known = [...new Set(names.flatMap((name) => orders(name.normalize('NFC').trim())))].filter(
    (name) => name !== '',
  );
  if (known.length === 0) return null;
  // The longest first, so that "Ann Berg Holm" is not taken for "Ann Berg".
  known.sort((a, b) => b.length - a.length);
  const anyOf = known.map((name) => name.replace(SIGNS, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(s?)(?![\\p{L}\\p{N}])`, 'giu');
}
