import type { ActorRef } from '../actors/actor';
import { hidingNames } from '../actors/names-in-text';
import type { BoardPage } from './board-page';
import type { BoardPageInput } from './board-rows';

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
  const hide = hidingNames(names);
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
    ...(page.given && {
      given: page.given.map((one) => ({ ...one, title: hide(one.title), said: maybe(one.said) })),
    }),
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
