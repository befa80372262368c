import { type ActorView, type HoldingView, type IsoDate, formatIsoDate, reachesItself } from '@genomfor/shared';

/** Whether somebody holds it on `today`. */
export function isHeld({ from, to }: HoldingView, today: IsoDate): boolean {
  return from <= today && (to === null || to >= today);
}

/** Whether it is an actor that a person should hold: a role without a holder is vacant, a body is not. */
export function isVacant({ kind, holdings }: ActorView, today: IsoDate): boolean {
  return kind === 'role' && !holdings.some((holding) => isHeld(holding, today));
}

/** "Anna Ek, tf." */
export function holderText({ userName, acting }: HoldingView): string {
  return acting ? `${userName}, tf.` : userName;
}

/** "från 1 oktober 2017", "1 oktober 2017 – 31 mars 2018". */
export function periodText({ from, to }: HoldingView): string {
  return to === null ? `från ${formatIsoDate(from)}` : `${formatIsoDate(from)} – ${formatIsoDate(to)}`;
}

/** Whether the name, the abbreviation or any other word for the actor contains `sought`. */
export function isFound({ name, abbreviation, aliases }: ActorView, sought: string): boolean {
  const wanted = sought.trim().toLocaleLowerCase('sv');
  return [name, abbreviation ?? '', ...aliases].some((word) => word.toLocaleLowerCase('sv').includes(wanted));
}

/** The words between the commas, without empty ones and repetitions. */
export function aliasesOf(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.trim());
  return [...new Set(words)].filter(Boolean);
}

/** The roles that `actor` may report to: all but itself and those that report to it. Null is a new role, above none. */
export function possibleSuperiors(actor: ActorView | null, actors: readonly ActorView[]): ActorView[] {
  const superiors = new Map(
    actors.flatMap(({ id, superiorId }) => (superiorId === null ? [] : [[id, superiorId] as const])),
  );
  return actors.filter(({ id, kind }) => kind === 'role' && (!actor || !reachesItself(actor.id, id, superiors)));
}
