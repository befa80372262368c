import Papa from 'papaparse';

/** The delimiters that spreadsheets write, in the order of preference when two fit equally well. */
const DELIMITERS = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface DetectedDelimiter {
  delimiter: Delimiter;
  columns: number;
  /** The share of rows that have as many columns as most rows have, 0 to 1. */
  consistency: number;
}

const SAMPLE_CHARACTERS = 64_000;
const SAMPLE_ROWS = 200;

/** The delimiter that gives most rows the same number of columns, at least two; null when none does. */
export function detectDelimiter(text: string): DetectedDelimiter | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const found = DELIMITERS.map((delimiter) => tryDelimiter(sample, delimiter)).filter((each) => each !== null);
  return found.reduce<DetectedDelimiter | null>(
    (best, each) => (best && score(best) >= score(each) ? best : each),
    null,
  );
}

function tryDelimiter(text: string, delimiter: Delimiter): DetectedDelimiter | null {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: 'greedy' });
  const rows = data.filter((row) => row.length >= 2);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, times] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  return columns >= 2 ? { delimiter, columns, consistency: times / data.length } : null;
}

/** Agreement between rows weighs most; more columns break the tie between a real delimiter and a comma in prose. */
function score({ consistency, columns }: DetectedDelimiter): number {
  return consistency * (1 + Math.min(columns, 10) / 20);
}
