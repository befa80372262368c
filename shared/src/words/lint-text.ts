import { formatIsoDate } from '../dates/format-plan-date';
import { isIsoDate } from '../dates/iso-calendar';
import type { LintCode, LintFinding } from '../plan-lint/plan-lint';
import { listText, numberText, smallNumber } from './numbers';
import { sentenceCase } from './sentence-case';

const MOST_DATES = 4;

type Words = (count: number, values: readonly string[]) => string;

const LINT: Record<LintCode, Words> = {
  'decider-missing': (count) => `${actions(count)} saknar beslutande.`,
  'responsible-missing': (count) => `${actions(count)} saknar ansvarig.`,
  'deadline-missing': (count) => `${actions(count)} saknar slutdatum.`,
  'decides-own-work': (count) =>
    `${actions(count)} beslutas av samma roll som ska utföra ${count === 1 ? 'den' : 'dem'}.`,
  'several-dates': (count) =>
    `${actions(count)} har flera datum. Dela upp ${count === 1 ? 'den' : 'dem'} eller gör delmål av datumen.`,
  'weekend-deadline': (count, dates) =>
    `${actions(count)} har slutdatum på en lördag eller söndag${inBrackets(dates)}.`,
  'role-aliases': (_, names) => `Samma namn skrivs på olika sätt: ${listText(names.map(quoted))}.`,
  'near-duplicates': (count, dates) => `${actions(count)} liknar varandra men har olika slutdatum${inBrackets(dates)}.`,
  'role-overload': (count, [role = 'En roll', total]) =>
    `${role} ansvarar för ${numberText(count)}${total === undefined ? '' : ` av ${total}`} åtgärder.`,
  'possible-typo': (count, [date = '', meant = '']) =>
    `${actions(count)} har slutdatum ${dateText(date)}, en dag från ${dateText(meant)} som används på andra rader.`,
  'gate-missing': (_, labels) =>
    `${listText(labels)} saknar beslut. Lägg till ett i tidplanen, eller ange ”beslut ej planerat” när den är sparad.`,
  'mutual-waiting': (_, names) => `${listText(names)} väntar på varandra. Någon behöver börja.`,
};

/** A weakness of a plan as a sentence in Swedish, with its numbers: "Tre åtgärder saknar beslutande." */
export function lintText({ code, keys, values }: LintFinding): string {
  return LINT[code](keys.length, values);
}

function actions(count: number): string {
  return `${sentenceCase(smallNumber(count))} ${count === 1 ? 'åtgärd' : 'åtgärder'}`;
}

function quoted(name: string): string {
  return `”${name}”`;
}

function inBrackets(dates: readonly string[]): string {
  const few = dates.slice(0, MOST_DATES).map(dateText);
  const left = dates.length - few.length;
  if (few.length === 0) return '';
  return ` (${left > 0 ? `${few.join(', ')} och ${numberText(left)} till` : listText(few)})`;
}

function dateText(date: string): string {
  return isIsoDate(date) ? formatIsoDate(date) : date;
}
