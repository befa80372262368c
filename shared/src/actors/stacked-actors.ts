import type { KnownActor } from './actor';
import { linesOf, parseActorCell } from './actor-cell';
import { piecesOf, runTogether } from './cell-pieces';

/**
 * The names for each of `count` dates that stand over each other in the same row: "Sektorchef Sektorchef, controller" for
 * two dates is [["Sektorchef"], ["Sektorchef", "Controller"]]. The lines are told apart by new lines, or where a role
 * follows a role with nothing between. Null when that does not give exactly `count` lines with an actor in each.
 */
export function splitStackedActors(text: string, count: number, known: readonly KnownActor[] = []): string[][] | null {
  const lines = linesOf(text);
  const stacked = lines.length === count ? lines : unrolled(lines.join(' '), known);
  if (stacked.length !== count) return null;
  const names = stacked.map((line) => parseActorCell(line, known).actors.map(({ name }) => name));
  return names.every((line) => line.length > 0) ? names : null;
}

function unrolled(text: string, known: readonly KnownActor[]): string[] {
  const lines: string[] = [];
  for (const { text: piece, joiner } of piecesOf(text, known)) {
    const [first = piece, ...rest] = runTogether(piece) ?? [piece];
    const before = lines.at(-1);
    if (before === undefined || joiner === '') lines.push(first);
    else lines[lines.length - 1] = `${before}, ${first}`;
    lines.push(...rest);
  }
  return lines;
}
