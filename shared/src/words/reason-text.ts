import type { Reason } from '../assessment/assessment';
import { formatIsoDate } from '../dates/format-plan-date';
import type { OpenKind } from '../dates/plan-date';
import { decisionReasonText } from './decision-reason-text';
import { countText, listText } from './numbers';

const OPEN_TEXT: Record<OpenKind, string> = {
  ongoing: 'Löpande, utan slutdatum',
  asap: 'Ska göras snarast, utan bestämt slutdatum',
  tbd: 'Slutdatum är inte bestämt',
};
/** Letters of somebody's own words that stand as a reason. */
const LONGEST_BECAUSE = 140;
const WEEKEND_TEXT = { saturday: 'Infaller på en lördag', sunday: 'Infaller på en söndag' } as const;

/** Why an action stands as it does, in plain Swedish without a full stop: "Slutdatum passerat med 12 dagar". */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'deadline-passed':
      return `Slutdatum passerat med ${daysText(reason.days)}`;
    case 'milestone-passed':
      return `Delmålet ”${reason.title}” passerat med ${daysText(reason.days)}`;
    case 'milestone-near':
      return `Delmålet ”${reason.title}” är inte påbörjat och ${
        reason.daysLeft === 0 ? 'ska vara klart i dag' : `${daysText(reason.daysLeft)} återstår`
      }`;
    case 'forecast-late':
      return `Prognos ${formatIsoDate(reason.forecast)}, ${daysText(reason.days)} efter slutdatum`;
    case 'not-started':
      return `Ej påbörjad och ${leftText(reason.daysLeft)}`;
    case 'paused':
      return 'Pausad';
    case 'cannot':
      return `Den ansvariga säger att det inte går: ${clipped(reason.because)}`;
    case 'dependency-late':
      return `Väntar på ”${reason.text}”, som blir klart först efter slutdatum`;
    case 'dependency-overdue':
      return `Väntar på ”${reason.text}”, som skulle ha varit klart för ${daysText(reason.days)} sedan`;
    case 'dependency-undated':
      return `Väntar på ”${reason.text}”, som saknar slutdatum`;
    case 'awaiting-decision':
      return `Väntar på beslut: ${reason.text}`;
    case 'awaiting-approval':
      return reason.deciders.length > 0
        ? `Väntar på godkännande av ${listText(reason.deciders)}`
        : 'Väntar på godkännande';
    case 'never-reported':
      return `Ingen har rapporterat på ${daysText(reason.days)}`;
    case 'report-old':
      return `Senast rapporterad ${formatIsoDate(reason.on)}, för ${daysText(reason.days)} sedan`;
    case 'deadline-missing':
      return 'Slutdatum saknas';
    case 'deadline-open':
      return OPEN_TEXT[reason.openKind];
    case 'deadline-relative':
      return `Slutdatum beror på annat: ”${reason.text}”`;
    case 'responsible-missing':
      return 'Ansvarig saknas';
    case 'decider-missing':
      return 'Beslutande saknas';
    case 'meeting-impossible':
    case 'papers-late':
    case 'papers-due':
    case 'on-agenda':
    case 'decision-tabled':
    case 'decision-referred-back':
    case 'decision-rejected':
    case 'decided':
    case 'decided-in-part':
    case 'decider-not-competent':
      return decisionReasonText(reason);
    case 'delay-reason-missing':
      return `Försenat med ${daysText(reason.days)} utan angivet skäl`;
    case 'falls-on-weekend':
      return WEEKEND_TEXT[reason.weekday];
    case 'falls-on-holiday':
      return `Infaller på ${reason.name}`;
    case 'on-track':
      return reason.daysLeft === 0 ? 'Ska vara klar i dag' : `${daysText(reason.daysLeft)} kvar`;
    case 'reported-done':
      return reason.on === null ? 'Rapporterad som klar' : `Rapporterad som klar ${formatIsoDate(reason.on)}`;
    case 'approved':
      return reason.on === null ? 'Godkänd' : `Godkänd ${formatIsoDate(reason.on)}`;
    case 'dropped':
      return 'Ska inte göras';
    case 'not-applicable':
      return 'Ej aktuell';
    default:
      return unreachable(reason);
  }
}

/** The words on one line, without a full stop, cut between words when they are many: what was said in full stands in the report. */
function clipped(words: string): string {
  const line = words.trim().replace(/\s+/gu, ' ').replace(/\.$/u, '');
  if (line.length <= LONGEST_BECAUSE) return line;
  return `${line.slice(0, LONGEST_BECAUSE).replace(/\s\S*$/u, '')} …`;
}

function daysText(days: number): string {
  return countText(days, 'dag', 'dagar');
}

function leftText(daysLeft: number): string {
  return daysLeft === 0 ? 'ska vara klar i dag' : `${daysText(daysLeft)} kvar`;
}

function unreachable(reason: never): never {
  throw new TypeError(`No words for the reason ${JSON.stringify(reason)}`);
}
