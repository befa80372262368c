import type { ActionRow } from '../actions/action';
import { effectGoalText } from '../actions/history-words';
import { daysBetween } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { plainTitle } from '../words/board-text';
import { countText, listText, numberText } from '../words/numbers';
import { sentenceCase } from '../words/sentence-case';
import type { ReportFigure, ReportGoal } from './report';
import { reportRows, type ReportSource } from './report-rows';

/**
 * What can be counted of the plans on the day of the report: how many are finished, and in time, how many deadlines have been
 * moved and how far, and what has been late longest. In time means on the day that was first decided.
 */
export function reportFigures(source: ReportSource, hide: (text: string) => string): ReportFigure[] {
  const { plan } = reportRows(source);
  if (plan.length === 0) return [];
  return [finished(plan), inTime(plan), moved(plan), latest(plan, source.asOf, hide)].filter((one) => one !== null);
}

/** The effects that the actions are to have, in the order of the plans, each once. */
export function reportGoals(source: ReportSource, hide: (text: string) => string): ReportGoal[] {
  const { plan, commissions } = reportRows(source);
  return [...plan, ...commissions].flatMap(({ id, title }) =>
    (source.facts.get(id)?.effectGoals ?? []).map((goal) => ({
      title: hide(title),
      text: sentenceCase(hide(effectGoalText(goal))),
    })),
  );
}

function finished(rows: readonly ActionRow[]): ReportFigure {
  const count = (standing: string) => rows.filter(({ assessment }) => assessment.standing === standing).length;
  const parts = [
    { number: count('done'), one: 'klar', many: 'klara' },
    { number: count('approved'), one: 'godkänd', many: 'godkända' },
    { number: count('dropped'), one: 'utgår', many: 'utgår' },
  ];
  const told = parts.filter(({ number }) => number > 0);
  const sum = told.reduce((total, { number }) => total + number, 0);
  return {
    label: 'Avslutade åtgärder',
    value: share(sum, rows.length),
    note:
      told.length === 0
        ? 'Ingen åtgärd är avslutad än.'
        : `${listText(told.map(({ number, one, many }) => countText(number, one, many)))}.`,
  };
}

/** Only what is done, with a day that it was done and a day that it was to be done by. */
function inTime(rows: readonly ActionRow[]): ReportFigure | null {
  const done = rows.flatMap(({ progress, reportedOn, originalDeadline }) =>
    progress === 'done' && reportedOn !== null && originalDeadline.date !== null
      ? [{ on: reportedOn, due: originalDeadline.date }]
      : [],
  );
  if (done.length === 0) return null;
  const kept = done.filter(({ on, due }) => on <= due).length;
  return {
    label: 'Klara i tid',
    value: share(kept, done.length),
    note: 'Mätt mot det slutdatum som först beslutades.',
  };
}

function moved(rows: readonly ActionRow[]): ReportFigure {
  const moves = rows.flatMap(({ deadline, originalDeadline }) =>
    deadline.date === null || originalDeadline.date === null || deadline.date === originalDeadline.date
      ? []
      : [daysBetween(originalDeadline.date, deadline.date)],
  );
  const days = moves.length === 0 ? 0 : Math.round(moves.reduce((sum, one) => sum + one, 0) / moves.length);
  return { label: 'Flyttade slutdatum', value: share(moves.length, rows.length), note: movedNote(moves.length, days) };
}

function movedNote(count: number, days: number): string {
  if (count === 0) return 'Inget slutdatum är flyttat.';
  if (days === 0) return 'Lika långt framåt som bakåt.';
  const far = `${countText(Math.abs(days), 'dag', 'dagar')} ${days > 0 ? 'senare' : 'tidigare'}`;
  return count === 1 ? `Det är ${far} än först beslutat.` : `I genomsnitt ${far} än först beslutat.`;
}

/** The oldest that remains to be done, by the day that it was to be done by. */
function latest(rows: readonly ActionRow[], asOf: IsoDate, hide: (text: string) => string): ReportFigure | null {
  const late = rows.flatMap(({ assessment, deadline, title }) =>
    assessment.standing === 'late' && deadline.date !== null && deadline.date < asOf
      ? [{ title, days: daysBetween(deadline.date, asOf) }]
      : [],
  );
  const longest = late.reduce<(typeof late)[number] | null>(
    (most, one) => (most === null || one.days > most.days ? one : most),
    null,
  );
  if (longest === null) return null;
  return {
    label: 'Längst försenad',
    value: countText(longest.days, 'dag', 'dagar'),
    note: `${plainTitle(hide(longest.title))}.`,
  };
}

function share(part: number, whole: number): string {
  return `${numberText(part)} av ${numberText(whole)}`;
}
