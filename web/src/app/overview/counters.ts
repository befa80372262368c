import { type ActionFilter, type DeadlineSpan, type IsoDate, formatIsoDate, formatShortDate } from '@genomfor/shared';

/** A number that leads to the list of exactly what it counts. */
export interface Counter {
  key: DeadlineSpan['key'];
  count: number;
  word: string;
  note: string;
  query: ActionFilter;
}

const WORD: Record<DeadlineSpan['key'], string> = {
  late: 'Försenade',
  today: 'I dag',
  in30: 'Inom 30 dagar',
  in60: '31–60 dagar',
  in90: '61–90 dagar',
  later: 'Senare',
  undated: 'Utan slutdatum',
};

/** The counters at the top of the overview; those without a date are left out when there are none. */
export function countersOf(spans: readonly DeadlineSpan[], today: IsoDate): Counter[] {
  return spans
    .filter(({ key, count }) => key !== 'undated' || count > 0)
    .map((span) => ({
      key: span.key,
      count: span.count,
      word: span.key === 'late' && span.count === 1 ? 'Försenad' : WORD[span.key],
      note: noteOn(span, today),
      query: queryOf(span),
    }));
}

function noteOn({ key, count, from, to }: DeadlineSpan, today: IsoDate): string {
  switch (key) {
    case 'late':
      return count === 0 ? 'inget slutdatum har passerat' : 'slutdatum har passerat';
    case 'today':
      return formatShortDate(today);
    case 'later':
      return from === null ? '' : `från ${dayText(from, today)}`;
    case 'undated':
      return 'går inte att bevaka';
    case 'in30':
    case 'in60':
    case 'in90':
      return to === null ? '' : `till ${dayText(to, today)}`;
  }
}

function dayText(day: IsoDate, today: IsoDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatShortDate(day) : formatIsoDate(day);
}

function queryOf({ key, from, to }: DeadlineSpan): ActionFilter {
  if (key === 'undated') return { undated: true, open: true };
  return { ...(from && { from }), ...(to && { to }), open: true, sort: 'deadline' };
}
