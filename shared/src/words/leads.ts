import type { ActionRow } from '../actions/action';
import { WEEKDAY_NAMES, formatIsoDate } from '../dates/format-plan-date';
import { daysBetween, weekdayOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { OverviewView } from '../overview/overview';
import type { ReviewRow } from '../reviews/review';
import type { Standing } from '../assessment/assessment';
import { listText, sentenceCase, smallNumber } from './numbers';

const DAYS_IN_WEEK = 7;

/**
 * Two or three sentences that say how it stands today and can be read aloud at a meeting: what is due next, what is late,
 * and what else speaks against the plan.
 */
export function overviewLead(view: OverviewView): string[] {
  if (view.total === 0)
    return ['Här finns inga åtgärder än.', 'Importera en genomförandeplan eller lägg till den första åtgärden.'];
  return [nextSentence(view), lateSentence(view.standings.late), troubleSentence(view)].filter((text) => text !== '');
}

/** Two or three sentences on one review: how many actions, how they stand, and when the next one is due. */
export function reviewLead(review: Pick<ReviewRow, 'total' | 'standings' | 'nextDeadline'>, today: IsoDate): string[] {
  const { total, standings, nextDeadline } = review;
  if (total === 0)
    return ['Planen har inga åtgärder än.', 'Importera en genomförandeplan eller lägg till den första åtgärden.'];
  const finished = standings.done + standings.approved + standings.dropped;
  const first = `Planen har ${counted(total)}${finished > 0 ? ` och ${smallNumber(finished)} av dem är avslutade` : ''}.`;
  if (finished === total) return [`Alla ${smallNumber(total)} åtgärder i planen är avslutade.`];
  return [first, standingSentence(standings), nextOf(nextDeadline, today)].filter((text) => text !== '');
}

function nextSentence({ upcoming, upcomingTotal, today }: OverviewView): string {
  const date = upcoming[0]?.deadline.date;
  if (!date || upcomingTotal === 0) return 'Ingen åtgärd har slutdatum de närmaste 90 dagarna.';
  const due = upcoming.filter((row) => row.deadline.date === date);
  const idle = due.filter(({ progress }) => progress === 'notStarted').length;
  return `${sentenceCase(counted(due.length))} ska vara ${ready(due)} ${whenText(date, today)}${idleText(idle, due.length)}.`;
}

function ready(rows: readonly ActionRow[]): string {
  return rows.length === 1 ? 'klar' : 'klara';
}

function idleText(idle: number, due: number): string {
  if (idle === 0) return '';
  if (due === 1) return ' men är inte påbörjad';
  if (idle === due) return ' men ingen av dem är påbörjad';
  return ` och ${smallNumber(idle)} av dem är inte ${idle === 1 ? 'påbörjad' : 'påbörjade'}`;
}

function lateSentence(late: number): string {
  if (late === 0) return 'Ingen åtgärd är försenad.';
  return `${sentenceCase(counted(late))} är ${late === 1 ? 'försenad' : 'försenade'}.`;
}

function troubleSentence({ standings, missing }: OverviewView): string {
  const parts = [
    standings.risk > 0 ? `${smallNumber(standings.risk)} riskerar att inte hålla sitt datum` : '',
    missing.decider > 0 ? `${smallNumber(missing.decider)} saknar beslutande` : '',
    missing.responsible > 0 ? `${smallNumber(missing.responsible)} saknar ansvarig` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `${sentenceCase(listText(parts))}.` : '';
}

const STANDING_PHRASE: Record<Standing, readonly [one: string, many: string]> = {
  late: ['är försenad', 'är försenade'],
  risk: ['riskerar att inte hålla sitt datum', 'riskerar att inte hålla sitt datum'],
  await: ['väntar på beslut', 'väntar på beslut'],
  unknown: ['går inte att bedöma', 'går inte att bedöma'],
  ok: ['går enligt plan', 'går enligt plan'],
  done: ['är klar', 'är klara'],
  approved: ['är godkänd', 'är godkända'],
  dropped: ['utgår', 'utgår'],
};
const TOLD: readonly Standing[] = ['late', 'risk', 'await', 'unknown', 'ok'];

function standingSentence(standings: Record<Standing, number>): string {
  const parts = TOLD.filter((standing) => standings[standing] > 0).map((standing) => {
    const count = standings[standing];
    return `${smallNumber(count)} ${STANDING_PHRASE[standing][count === 1 ? 0 : 1]}`;
  });
  return `${sentenceCase(listText(parts))}.`;
}

function nextOf(date: IsoDate | null, today: IsoDate): string {
  return date === null || date < today ? '' : `Nästa slutdatum är ${whenText(date, today).replace(/^på /, '')}.`;
}

function whenText(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgon';
  if (days > 1 && days < DAYS_IN_WEEK) return `på ${WEEKDAY_NAMES[weekdayOf(date) - 1] ?? ''}`;
  return `den ${formatIsoDate(date)}`;
}

function counted(count: number): string {
  return `${smallNumber(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'}`;
}
