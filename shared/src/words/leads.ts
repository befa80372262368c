import type { ActionRow } from '../actions/action';
import { WEEKDAY_NAMES, formatIsoDate, formatShortDate } from '../dates/format-plan-date';
import { daysFrom } from '../assessment/remembered-days';
import { weekdayOf } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { OverviewView } from '../overview/overview';
import type { ReviewRow } from '../reviews/review';
import type { Standing } from '../assessment/assessment';
import { listText, smallNumber } from './numbers';
import { sentenceCase } from './sentence-case';

const DAYS_IN_WEEK = 7;
const HOW_TO_BEGIN = 'Importera en genomförandeplan eller lägg till den första åtgärden.';

/**
 * A few sentences that say how it stands today and can be read aloud at a meeting: what is due next, what is late, what else
 * speaks against the plan, and when the first papers are due for a decision.
 */
export function overviewLead(view: OverviewView): string[] {
  if (view.total === 0)
    return ['Här finns inga åtgärder än.', 'Importera en genomförandeplan eller lägg till den första åtgärden.'];
  const sentences = [
    nextSentence(view),
    lateSentence(view.standings.late),
    troubleSentence(view),
    decisionSentence(view),
  ];
  return sentences.filter((text) => text !== '');
}

/** Two or three sentences on one review: how many actions, how they stand, and when the next one is due. */
export function reviewLead(review: Pick<ReviewRow, 'total' | 'standings' | 'nextDeadline'>, today: IsoDate): string[] {
  const { total, standings, nextDeadline } = review;
  if (total === 0) return ['Planen har inga åtgärder än.', HOW_TO_BEGIN];
  const finished = standings.done + standings.approved + standings.dropped;
  if (finished === total)
    return [total === 1 ? 'Planens enda åtgärd är avslutad.' : 'Alla åtgärder i planen är avslutade.'];
  const standing = total === 1 ? onlyStanding(standings) : standingSentence(standings);
  return [`Planen har ${counted(total)}${finishedText(finished)}.`, standing, nextOf(nextDeadline, today)].filter(
    (text) => text !== '',
  );
}

function finishedText(finished: number): string {
  if (finished === 0) return '';
  return ` och ${smallNumber(finished)} av dem är ${finished === 1 ? 'avslutad' : 'avslutade'}`;
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
  const troubles: readonly [count: number, one: string, many: string][] = [
    [standings.risk, ...STANDING_PHRASE.risk],
    [missing.decider, 'saknar beslutande', 'saknar beslutande'],
    [missing.responsible, 'saknar ansvarig', 'saknar ansvarig'],
  ];
  const parts = troubles
    .filter(([count]) => count > 0)
    .map(
      ([count, one, many], index) => `${index === 0 ? counted(count) : smallNumber(count)} ${count === 1 ? one : many}`,
    );
  return parts.length > 0 ? `${sentenceCase(listText(parts))}.` : '';
}

/** When the first papers for a decision are due, and how many decisions miss their meeting. */
function decisionSentence({ awaited, missesMeeting, today }: OverviewView): string {
  const days = awaited.flatMap(({ state }) => state.path?.papersDue ?? []).filter((day) => day >= today);
  const first = days.sort()[0];
  const parts = [
    ...(first === undefined ? [] : [`de första beslutsunderlagen ska in ${dayText(first, today)}`]),
    ...(missesMeeting === 0 ? [] : [missesText(missesMeeting)]),
  ];
  return parts.length > 0 ? `${sentenceCase(listText(parts))}.` : '';
}

function missesText(count: number): string {
  return `${smallNumber(count, 'ett')} beslut missar ${count === 1 ? 'sitt sammanträde' : 'sina sammanträden'}`;
}

/** What a sentence says of one action, or of several, that stand so: "är försenad", "är försenade". */
export const STANDING_PHRASE: Record<Standing, readonly [one: string, many: string]> = {
  late: ['är försenad', 'är försenade'],
  risk: ['riskerar att inte bli klar i tid', 'riskerar att inte bli klara i tid'],
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

function onlyStanding(standings: Record<Standing, number>): string {
  const standing = TOLD.find((one) => standings[one] > 0);
  return standing === undefined ? '' : `Den ${STANDING_PHRASE[standing][0]}.`;
}

function nextOf(date: IsoDate | null, today: IsoDate): string {
  return date === null || date < today ? '' : `Nästa slutdatum är ${whenText(date, today)}.`;
}

function whenText(date: IsoDate, today: IsoDate): string {
  return nearDayText(date, today) ?? `den ${formatIsoDate(date)}`;
}

/** Without the year when it is this one: "26 mars". */
function dayText(date: IsoDate, today: IsoDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return nearDayText(date, today) ?? (sameYear ? formatShortDate(date) : formatIsoDate(date));
}

/** A day within a week as it is said: "i morgon", "på onsdag". Null for days further away. */
export function nearDayText(date: IsoDate, today: IsoDate): string | null {
  const days = daysFrom(today, date);
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgon';
  return days > 1 && days < DAYS_IN_WEEK ? `på ${WEEKDAY_NAMES[weekdayOf(date) - 1] ?? ''}` : null;
}

function counted(count: number): string {
  return `${smallNumber(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'}`;
}
