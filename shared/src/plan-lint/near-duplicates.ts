import type { IsoDate } from '../dates/iso-date';
import type { LintFinding } from './plan-lint';

interface TitledRow {
  key: string;
  title: string;
  deadlineDate: IsoDate | null;
}

const STEM = 5;
const BEND = 2;
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.8;
/** A word that so many rows begin a word like says nothing of any of them, and comparing them all would take minutes. */
const MOST_ROWS_ALIKE = 100;

/** Words that say nothing of what is to be done, or that stand in every title of a municipal plan. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'och samt för att med till från inom mellan genom under efter inför vid som den det ett alla nya ny nytt våra vår sin sina ' +
    'sektorn sektorns kommunen kommunens verksamheten verksamheterna verksamheternas förvaltningen förvaltningens nämnden nämnderna ' +
    'nämndens enheten enheterna plan planer arbete arbetet åtgärd åtgärder'
  ).split(' '),
);

/**
 * Rows whose titles say nearly the same ("Budget och uppföljning", "Förbättrad budget- och uppföljningsprocess") but whose
 * deadlines differ. One finding for each set of such rows; values are the deadlines in order.
 */
export function nearDuplicates(rows: readonly TitledRow[]): LintFinding[] {
  const words = rows.map(({ title }) => significantWords(title));
  const leader = rows.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (let next = leader[at] ?? at; next !== at; next = leader[at] ?? at) at = next;
    return at;
  };
  for (const [a, b] of candidatePairs(words)) {
    const [one, other] = [find(a), find(b)];
    const differ = rows[a]?.deadlineDate && rows[b]?.deadlineDate && rows[a].deadlineDate !== rows[b].deadlineDate;
    if (one !== other && differ && isNearlySame(words[a] ?? [], words[b] ?? []))
      leader[Math.max(one, other)] = Math.min(one, other);
  }
  return [...groupBy(rows, find).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      code: 'near-duplicates',
      keys: group.map(({ key }) => key),
      values: [...new Set(group.flatMap(({ deadlineDate }) => deadlineDate ?? []))].sort(),
    }));
}

function groupBy(rows: readonly TitledRow[], leaderOf: (index: number) => number): Map<number, TitledRow[]> {
  const groups = new Map<number, TitledRow[]>();
  rows.forEach((row, index) => {
    const group = groups.get(leaderOf(index));
    if (group) group.push(row);
    else groups.set(leaderOf(index), [row]);
  });
  return groups;
}

function significantWords(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !EMPTY_WORDS.has(word)))];
}

/** Pairs of rows that share the beginning of a word; the others need no comparison. */
function* candidatePairs(words: readonly string[][]): Generator<[number, number]> {
  const rowsByStem = new Map<string, number[]>();
  for (const [index, own] of words.entries()) {
    const stems = [...new Set(own.map((word) => word.slice(0, STEM)))];
    for (const other of new Set(stems.flatMap((stem) => rowsByStem.get(stem) ?? []))) yield [other, index];
    for (const stem of stems) {
      const rows = rowsByStem.get(stem);
      if (rows && rows.length < MOST_ROWS_ALIKE) rows.push(index);
      else if (!rows) rowsByStem.set(stem, [index]);
    }
  }
}

function isNearlySame(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const shared = fewer.filter((word) => more.some((other) => isSameStem(word, other))).length;
  return shared >= LEAST_SHARED && shared / fewer.length >= LEAST_SHARE;
}

/** "uppföljning" and "uppföljningsprocess", "chef" and "chefer": one begins the other but for a short ending. */
function isSameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < STEM) return short === long;
  return long.startsWith(short.slice(0, Math.max(STEM, short.length - BEND)));
}
