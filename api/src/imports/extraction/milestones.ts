import { type ExtractedMilestone, type PlanDate, splitStackedActors } from '@genomfor/shared';
import { type Doubts, warn } from './reading-context';
import { logicalLines } from './titles';
import { isBlank, joinBrokenWords, oneLine } from './words';

const BULLET = /^\s*[-–•*·▪]\s+/u;

/** The parts of an action whose row states several dates: one for each date, with its own title and actors when told apart. */
export function readMilestones(
  row: {
    titleCell: string;
    title: string;
    deadlineCell: string;
    responsibleCell: string;
    responsible: readonly string[];
  },
  dates: readonly PlanDate[],
  doubts: Doubts,
): ExtractedMilestone[] {
  if (dates.length < 2) return [];
  const titles = milestoneTitles(row.titleCell, row.title, row.deadlineCell, dates);
  const stacked = isBlank(row.responsibleCell)
    ? null
    : splitStackedActors(joinBrokenWords(row.responsibleCell), dates.length);
  if (stacked) warn(doubts, { code: 'stacked-actors', field: 'responsible', text: oneLine(row.responsibleCell) }, true);
  return dates.map(({ text, date, precision }, at) => ({
    title: titles[at] ?? row.title,
    deadlineText: oneLine(text),
    deadlineDate: date,
    precision,
    responsible: stacked?.[at] ?? [...row.responsible],
  }));
}

function milestoneTitles(titleCell: string, title: string, deadlineCell: string, dates: readonly PlanDate[]): string[] {
  const count = dates.length;
  const labels = labelsOf(deadlineCell, dates);
  if (labels) return labels;
  const lines = logicalLines(joinBrokenWords(titleCell));
  const bullets = lines.filter((line) => BULLET.test(line));
  if (bullets.length === count) return bullets.map((line) => line.replace(BULLET, ''));
  if (lines.length === count) return lines;
  // A heading line and as many lines under it as there are dates.
  if (lines.length === count + 1) return lines.slice(1);
  return splitAtAnd(title, count) ?? Array.from({ length: count }, () => title);
}

/** "Delrapport 180331, slutrapport 180630": the words before each date name it. */
function labelsOf(cell: string, dates: readonly PlanDate[]): string[] | null {
  let rest = joinBrokenWords(cell);
  const labels: string[] = [];
  for (const { text } of dates) {
    const at = rest.indexOf(text);
    if (at < 0) return null;
    labels.push(
      rest
        .slice(0, at)
        .replace(/^[\s,;.:()–-]+|[\s,;.:()–-]+$/gu, '')
        .replace(/^(?:och|samt|and|og)\s+/iu, ''),
    );
    rest = rest.slice(at + text.length);
  }
  return labels.every((label) => /\p{L}{4}/u.test(label) && !/^(?:klart|senast|start|slut|från|till|ca)$/iu.test(label))
    ? labels.map(oneLine)
    : null;
}

/** The title in as many parts as there are dates, divided at its first "och"; null when it has too few. */
function splitAtAnd(title: string, count: number): string[] | null {
  const parts: string[] = [];
  let rest = title;
  while (parts.length < count - 1) {
    const match = /\s(?:och|samt|og|and)\s/iu.exec(rest);
    // "vård- och omsorg" is one thing.
    if (!match || /-$/.test(rest.slice(0, match.index))) return null;
    parts.push(rest.slice(0, match.index));
    rest = rest.slice(match.index + match[0].length);
  }
  return [...parts, rest].every((part) => /\p{L}{3}/u.test(part)) ? [...parts, rest] : null;
}
