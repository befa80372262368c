const LAST_WEEK = 53;
const SPAN = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/;

/** The weeks that the words name ("28–31, 52"), each once and in order; null when some word is no week. Empty for no words. */
export function readWeeks(words: string): number[] | null {
  const weeks = new Set<number>();
  for (const part of words.split(/[,;]/).map((one) => one.trim())) {
    if (part === '') continue;
    const [, first, last = first] = SPAN.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from >= 1 && from <= to && to <= LAST_WEEK)) return null;
    for (let week = from; week <= to; week++) weeks.add(week);
  }
  return [...weeks].sort((a, b) => a - b);
}

/** The weeks as words, those that follow each other together: "28–31, 52". */
export function weeksText(weeks: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const week of weeks) {
    const last = spans.at(-1);
    if (last?.[1] === week - 1) last[1] = week;
    else spans.push([week, week]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
