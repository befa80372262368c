import { addDays, daysBetween, type DeadlineSpan, type IsoDate, type LateAge } from '@genomfor/shared';

interface Dated {
  deadline: IsoDate | null;
}

/** Days from today to the last day that the overview looks ahead to. */
export const LAST_SPAN_DAY = 90;

const SPANS: readonly { key: DeadlineSpan['key']; first: number; last: number }[] = [
  { key: 'today', first: 0, last: 0 },
  { key: 'in30', first: 1, last: 30 },
  { key: 'in60', first: 31, last: 60 },
  { key: 'in90', first: 61, last: LAST_SPAN_DAY },
];

const AGES: readonly { key: LateAge['key']; last: number }[] = [
  { key: 'week', last: 7 },
  { key: 'month', last: 30 },
  { key: 'quarter', last: 90 },
  { key: 'older', last: Number.POSITIVE_INFINITY },
];

/** How many open actions have their deadline when, counted from `today`; every action is in exactly one span. */
export function countSpans(open: readonly Dated[], today: IsoDate): DeadlineSpan[] {
  const spans: DeadlineSpan[] = [
    { key: 'late', count: 0, from: null, to: addDays(today, -1) },
    ...SPANS.map(({ key, first, last }) => ({ key, count: 0, from: addDays(today, first), to: addDays(today, last) })),
    { key: 'later', count: 0, from: addDays(today, LAST_SPAN_DAY + 1), to: null },
  ];
  const undated: DeadlineSpan = { key: 'undated', count: 0, from: null, to: null };
  for (const { deadline } of open) {
    const span = deadline === null ? undated : spans.find(({ to }) => to === null || deadline <= to);
    if (span) span.count += 1;
  }
  return [...spans, undated];
}

/** How long the late ones have been late: up to a week, a month, a quarter, or longer. */
export function countLateByAge(open: readonly Dated[], today: IsoDate): LateAge[] {
  const ages = AGES.map(({ key, last }) => ({ key, last, count: 0 }));
  for (const { deadline } of open) {
    if (deadline === null || deadline >= today) continue;
    const days = daysBetween(deadline, today);
    const age = ages.find(({ last }) => days <= last);
    if (age) age.count += 1;
  }
  return ages.map(({ key, count }) => ({ key, count }));
}
