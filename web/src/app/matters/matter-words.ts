import {
  countText,
  DECISION_OUTCOME_NAME,
  DECISION_ROLE_NAME,
  type DecisionView,
  formatIsoDate,
  type IsoDate,
  type LegalDates,
  type MatterAction,
  type MatterClock,
  type MatterRow,
  type MatterStage,
  paragraphText,
  sentenceCase,
  smallNumber,
} from '@genomfor/shared';

/** What the clock of a matter says: the words, and the day behind them. */
export interface ClockWords {
  words: string;
  day: string;
  late: boolean;
}

/** "1 år har gått, 12 dagar sen", or by when and in how many days, in Swedish. */
export function clockWords({ kind, due, daysLeft, late }: MatterClock): ClockWords {
  const day = dayText(due);
  const days = countText(Math.abs(daysLeft), 'dag', 'dagar');
  if (late)
    return kind === 'motion'
      ? { words: `1 år har gått, ${days} sen`, day: `skulle ha beslutats senast ${day}`, late }
      : { words: `Redovisningen är ${days} sen`, day: `skulle ha redovisats senast ${day}`, late };
  const when = daysLeft === 0 ? 'i dag' : `om ${days}`;
  const what = kind === 'motion' ? 'Beslut' : 'Redovisas';
  return { words: `${what} senast ${day}`, day: when, late };
}

const NO_BREAK = '\u00a0';

/** "19 februari 2018", kept on one line. */
function dayText(date: IsoDate): string {
  return formatIsoDate(date).replaceAll(' ', NO_BREAK);
}

type Handling = Pick<DecisionView, 'paragraph' | 'date'> & { body: string };

/** "Kommunstyrelsen 19 februari 2018 § 31"; neither the day nor the § is broken at the end of a line. */
export function handlingText({ body, date, paragraph }: Handling): string {
  const where = paragraphText(paragraph).trim().replaceAll(' ', NO_BREAK);
  return [body, ...(date === null ? [] : [dayText(date)]), ...(where === '' ? [] : [where])].join(' ');
}

const PAGES = /^s(?:id(?:an|orna)?)?\.?\s*/iu;

/** As a protocol extract is headed: "Allmänna utskottet 13 november 2012 § 80, s. 17–18". */
export function decisionHeading({ body, date, paragraph, pages }: DecisionView): string {
  const told = handlingText({ body: body.name, date, paragraph });
  return pages === null ? told : `${told}, s.${NO_BREAK}${pages.replace(PAGES, '')}`;
}

/** "bereder", "beslutar på delegation". */
export function roleText({ role, byDelegation }: Pick<DecisionView, 'role' | 'byDelegation'>): string {
  const does = DECISION_ROLE_NAME[role].toLowerCase();
  return byDelegation ? `${does} på delegation` : does;
}

/** What the latest body said, as a list tells it; null when no body has said anything. */
export function latestWords(latest: MatterRow['latest']): { handling: string; outcome: string } | null {
  if (latest === null) return null;
  return {
    handling: handlingText(latest),
    outcome: latest.outcome === null ? '' : DECISION_OUTCOME_NAME[latest.outcome],
  };
}

/** A day of the protocol: its name, the day in words, and a remark under it. */
export interface ProtocolDay {
  name: string;
  day: string;
  remark: string;
}

/** The days of a protocol as they stand on `today`: approval, notice, the last day to appeal and legal force. */
export function protocolDays(
  { approvedOn, postedOn, legal, outcome }: Pick<DecisionView, 'approvedOn' | 'postedOn' | 'legal' | 'outcome'>,
  today: IsoDate,
): ProtocolDay[] {
  if (outcome === null) return [];
  return [
    ...doneOrDue(['Justerat', approvedOn], ['Justeras senast', legal.approvalDue], today),
    ...doneOrDue(['Anslaget', postedOn], ['Anslås senast', legal.postDue], today),
    ...appealDays(legal),
  ];
}

type NamedDay = readonly [name: string, day: IsoDate | null];

function doneOrDue([done, on]: NamedDay, [name, due]: NamedDay, today: IsoDate): ProtocolDay[] {
  if (on !== null)
    return [{ name: done, day: formatIsoDate(on), remark: due === null ? '' : `senast ${formatIsoDate(due)}` }];
  if (due === null) return [];
  return [{ name, day: formatIsoDate(due), remark: due < today ? 'dagen är inte inskriven' : '' }];
}

function appealDays({ lastAppealDay, takeDown, legalForce, inForce }: LegalDates): ProtocolDay[] {
  if (lastAppealDay === null || legalForce === null) return [];
  const taken = takeDown === null ? '' : `anslaget tas ner ${formatIsoDate(takeDown)}`;
  return [
    { name: 'Sista dag att överklaga', day: formatIsoDate(lastAppealDay), remark: taken },
    {
      name: 'Laga kraft',
      day: formatIsoDate(legalForce),
      remark: inForce === true ? 'om ingen har överklagat' : 'ej laga kraft än',
    },
  ];
}

/** "första dagen", "efter 21 dagar": how far from the first stage. Nothing is counted from a day that is still to come. */
export function stageDays({ days, state }: Pick<MatterStage, 'days' | 'state'>): string {
  if (days === null || (days === 0 && state !== 'done')) return '';
  return days === 0 ? 'första dagen' : `efter ${countText(days, 'dag', 'dagar')}`;
}

export const ACTION_ORIGIN_NAME: Record<MatterAction['origin'], string> = {
  commission: 'Uppdrag',
  commitment: 'Åtagande',
  linked: 'Kopplad',
};

/** That work remains although the matter is closed; empty when it does not. */
export function remainingText({ closedOn, openActions }: Pick<MatterRow, 'closedOn' | 'openActions'>): string {
  if (closedOn === null || openActions === 0) return '';
  const count = sentenceCase(smallNumber(openActions));
  return `Ärendet är avslutat, men arbetet är inte klart. ${count} ${openActions === 1 ? 'åtgärd är öppen' : 'åtgärder är öppna'}.`;
}

/** "Fyra ärenden", "Inget ärende". */
export function mattersText(count: number): string {
  if (count === 0) return 'Inget ärende';
  return `${sentenceCase(smallNumber(count, 'ett'))} ${count === 1 ? 'ärende' : 'ärenden'}`;
}

/** One sentence on the matters that have taken too long. */
export function lateSentence(late: number): string {
  if (late === 0) return 'Inget ärende har gått över sin tid.';
  return `${mattersText(late)} har gått över sin tid.`;
}
