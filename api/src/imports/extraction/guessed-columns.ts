import type { ColumnField } from './column-words';
import { type ColumnRoles, hasDate, namesActor } from './column-roles';
import { type GridRow, ownCells } from './grid-rows';
import { announcesPlan } from './sections';
import { statusNorm } from './status-words';
import { isBlank, wordCount } from './words';

const FEWEST_ROWS = 2;

/**
 * Tells the columns of a table without headings by what its cells look like: one of dates, one of texts, one of actors
 * (which may be missing under a heading that announces a plan). Null when that does not settle it.
 */
export function guessRoles(rows: readonly GridRow[], heading: string | null): ColumnRoles | null {
  const full = rows.filter((row) => ownCells(row).length > 1);
  const width = rows[0]?.cells.length ?? 0;
  if (full.length < FEWEST_ROWS || width < 3) return null;
  const shares = Array.from({ length: width }, (_, index) => profile(full, index));
  const date = best(shares, ({ dates, filled }) => (filled >= 0.6 ? dates : 0), 0.7, []);
  if (date === null) return null;
  const title = best(shares, ({ texts, filled }) => (filled >= 0.8 ? texts : 0), 0.6, [date]);
  const actor = best(shares, ({ actors }) => actors, 0.5, [date, title ?? -1]);
  if (title === null || (actor === null && !announcesPlan(heading))) return null;
  const status = best(shares, ({ statuses }) => statuses, 0.6, [date, title, actor ?? -1]);
  const byField: Partial<Record<ColumnField, readonly number[]>> = { title: [title], deadline: [date] };
  if (actor !== null) byField.responsible = [actor];
  if (status !== null) byField.status = [status];
  if (shares[0]?.numbers === 1 && title !== 0) byField.number = [0];
  const columns = Array.from({ length: width }, (_, index) => ({ index, heading: '', match: null }));
  return { columns, byField, guessed: true, weakTitle: true };
}

interface Profile {
  filled: number;
  dates: number;
  texts: number;
  actors: number;
  statuses: number;
  numbers: number;
}

function profile(rows: readonly GridRow[], index: number): Profile {
  const cells = rows.map(({ cells: row }) => row[index]?.text ?? '').filter((text) => !isBlank(text));
  const share = (test: (text: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    filled: cells.length / rows.length,
    dates: share((text) => text.length <= 40 && hasDate(text)),
    texts: share((text) => wordCount(text) >= 3 && !namesOnly(text)),
    actors: share((text) => namesActor(text)),
    statuses: share((text) => statusNorm(text) !== null),
    numbers: share((text) => /^\d{1,3}(?:\.\d+)*[.)]?$/.test(text.trim())),
  };
}

function namesOnly(text: string): boolean {
  return wordCount(text) <= 4 && namesActor(text);
}

function best(
  profiles: readonly Profile[],
  value: (profile: Profile) => number,
  least: number,
  taken: readonly number[],
): number | null {
  let found: number | null = null;
  for (const [index, candidate] of profiles.entries()) {
    if (taken.includes(index) || value(candidate) < least) continue;
    const current = found === null ? undefined : profiles[found];
    if (!current || value(candidate) > value(current)) found = index;
  }
  return found;
}
