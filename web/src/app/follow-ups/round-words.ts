import {
  countText,
  daysBetween,
  formatIsoDate,
  type FollowUpRound,
  type IsoDate,
  periodName,
  sentenceCase,
  smallNumber,
  WEEKDAY_NAMES,
  weekdayOf,
} from '@genomfor/shared';

/** "Uppföljning för februari 2018". */
export function roundTitle({ period }: Pick<FollowUpRound, 'period'>): string {
  return `Uppföljning för ${periodName(period)}`;
}

/** "fredag 9 mars 2018". */
export function dayWords(day: IsoDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(day) - 1] ?? ''} ${formatIsoDate(day)}`;
}

/** How long a round can be reported in: "Öppen till fredag 9 mars 2018, 11 dagar kvar". Who closed it, once it is. */
export function roundState(
  { state, lastDay, closedOn, closedBy }: Pick<FollowUpRound, 'state' | 'lastDay' | 'closedOn' | 'closedBy'>,
  today: IsoDate,
): string {
  if (state === 'closed' && closedOn !== null) return `Stängd ${formatIsoDate(closedOn)} av ${closedBy ?? ''}`;
  return `${lastDay < today ? 'Öppen, sista dag var' : 'Öppen till'} ${dayWords(lastDay)}${leftWords(lastDay, today)}`;
}

/** "Sista dag är fredag 9 mars 2018, 11 dagar kvar." */
export function lastDaySentence(lastDay: IsoDate, today: IsoDate): string {
  if (lastDay === today) return 'Sista dag är i dag.';
  return `Sista dag ${lastDay < today ? 'var' : 'är'} ${dayWords(lastDay)}${leftWords(lastDay, today)}.`;
}

/** "Tre av tio åtgärder är kvar." */
export function leftSentence(left: number, total: number): string {
  if (total === 0) return 'Ingen åtgärd är din att rapportera.';
  if (left === 0)
    return total === 1 ? 'Åtgärden är rapporterad.' : `Alla ${smallNumber(total)} åtgärder är rapporterade.`;
  if (total === 1) return 'En åtgärd är kvar att rapportera.';
  return `${sentenceCase(smallNumber(left))} av ${smallNumber(total)} åtgärder är kvar att rapportera.`;
}

function leftWords(lastDay: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, lastDay);
  return days > 0 ? `, ${countText(days, 'dag', 'dagar')} kvar` : '';
}
