import type { BodyKind } from '../actors/actor';
import type { Standing } from '../assessment/assessment';
import { formatIsoDate, formatShortDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { STANDING_PHRASE } from './leads';
import { listText, smallNumber } from './numbers';
import { sentenceCase } from './sentence-case';

const BODY_WORD: Record<BodyKind, string> = {
  council: 'fullmäktige',
  executive: 'styrelsen',
  board: 'nämnden',
  committee: 'utskottet',
  steering: 'styrgruppen',
  reference: 'referensgruppen',
  advisory: 'rådet',
  union: 'samverkansgruppen',
};

/** The body in running text, by its kind: "nämnden", "styrelsen"; "organet" when nobody has said what it is. */
export function bodyWord(kind: BodyKind | null): string {
  return kind === null ? 'organet' : BODY_WORD[kind];
}

/** A day in running text, without its year when that is the year of `asOf`. */
export function nearDate(date: IsoDate, asOf: IsoDate): string {
  return date.slice(0, 4) === asOf.slice(0, 4) ? formatShortDate(date) : formatIsoDate(date);
}

/** A title inside a sentence: without the full stop that rows of a plan may end with. */
export function plainTitle(title: string): string {
  return title.trim().replace(/[\s.,;:]+$/u, '');
}

const DEFINITE_ENDINGS: readonly (readonly [word: RegExp, ending: string])[] = [
  [/(?:plan|översyn|utredning|granskning|revision)$/iu, 'en'],
  [/projekt$/iu, 'et'],
  [/program$/iu, 'met'],
];

/** A plan as the subject of a sentence: "Översynen av hemtjänsten", or its title in quotation marks. */
export function planSubject(title: string): string {
  const [, first = '', rest = ''] = /^(\S+)(\s.*)?$/su.exec(plainTitle(title)) ?? [];
  const ending = DEFINITE_ENDINGS.find(([word]) => word.test(first))?.[1];
  return ending === undefined ? `”${plainTitle(title)}”` : sentenceCase(first + ending + rest);
}

export interface PlansInNumbers {
  titles: readonly string[];
  total: number;
  standings: Readonly<Record<Standing, number>>;
}

/** The first paragraph: which plans, how many actions, and how they stand. */
export function plansParagraph({ titles, total, standings }: PlansInNumbers, kind: BodyKind | null): string {
  const [title] = titles;
  if (title === undefined) return `${sentenceCase(bodyWord(kind))} har inga åtgärder i någon plan.`;
  const actions = `${smallNumber(total)} ${total === 1 ? 'åtgärd' : 'åtgärder'}`;
  const plans = `${sentenceCase(bodyWord(kind))} följer ${actions} i ${smallNumber(titles.length)} planer.`;
  const first = titles.length === 1 ? `${planSubject(title)} har ${actions}.` : plans;
  return `${first} ${total === 1 ? onlySentence(standings) : standingSentence(standings)}`;
}

function onlySentence(standings: PlansInNumbers['standings']): string {
  const [standing = 'ok'] = (Object.keys(STANDING_PHRASE) as Standing[]).filter((one) => standings[one] > 0);
  return `Den ${STANDING_PHRASE[standing][0]}.`;
}

function standingSentence(standings: PlansInNumbers['standings']): string {
  const phrase = (standing: Standing) => {
    const count = standings[standing];
    return count === 0 ? [] : [`${smallNumber(count)} ${STANDING_PHRASE[standing][count === 1 ? 0 : 1]}`];
  };
  const finished = standings.done + standings.approved + standings.dropped;
  const parts = [
    ...(standings.late === 0 ? ['ingen är försenad'] : phrase('late')),
    ...phrase('ok'),
    ...phrase('risk'),
    ...(finished === 0 ? [] : [`${smallNumber(finished)} är ${finished === 1 ? 'avslutad' : 'avslutade'}`]),
  ];
  return `${sentenceCase(listText(parts))}.`;
}

/** How many decisions lie before the body, and the first of them: "Nämnden har ett beslut framför sig: ”Delegering”, …". */
export function decisionsSentence(
  decisions: readonly { title: string; meeting: IsoDate | null }[],
  kind: BodyKind | null,
  asOf: IsoDate,
): string {
  const [first] = decisions;
  if (!first) return `Inga beslut väntar på ${bodyWord(kind)}.`;
  const subject = `${sentenceCase(bodyWord(kind))} har ${smallNumber(decisions.length, 'ett')} beslut framför sig`;
  if (first.meeting === null) {
    return decisions.length === 1
      ? `${subject}, ”${plainTitle(first.title)}”, men det har inget sammanträde än.`
      : `${subject}, men inget av dem har ett sammanträde än.`;
  }
  const meeting = `vid sammanträdet ${nearDate(first.meeting, asOf)}`;
  return decisions.length === 1
    ? `${subject}: ”${plainTitle(first.title)}”, ${meeting}.`
    : `${subject}, det första ${meeting}: ”${plainTitle(first.title)}”.`;
}

/** Where a commission is, in the order a sentence tells it. */
export const COMMISSION_STATES = ['ongoing', 'idle', 'paused', 'late', 'reported', 'dropped'] as const;
export type CommissionState = (typeof COMMISSION_STATES)[number];

const COMMISSION_PHRASE: Record<CommissionState, readonly [one: string, many: string]> = {
  ongoing: ['pågår', 'pågår'],
  idle: ['är inte påbörjat', 'är inte påbörjade'],
  paused: ['är pausat', 'är pausade'],
  late: ['är försenat', 'är försenade'],
  reported: ['är redovisat', 'är redovisade'],
  dropped: ['ska inte genomföras', 'ska inte genomföras'],
};

/** How the body's commissions stand: "Två av nämndens tre uppdrag pågår och ett är redovisat."; empty when there are none. */
export function commissionsSentence(states: readonly CommissionState[], kind: BodyKind | null): string {
  const counts = COMMISSION_STATES.map((state) => ({ state, count: states.filter((one) => one === state).length }));
  const [first, ...others] = counts.filter(({ count }) => count > 0);
  if (!first) return '';
  const owner = `${bodyWord(kind)}s`;
  const phrase = ({ state, count }: { state: CommissionState; count: number }) =>
    COMMISSION_PHRASE[state][count === 1 ? 0 : 1];
  if (states.length === 1) return `${sentenceCase(owner)} enda uppdrag ${phrase(first)}.`;
  if (states.length === 2 && others.length === 0) return `${sentenceCase(owner)} båda uppdrag ${phrase(first)}.`;
  const all = `${owner} ${smallNumber(states.length)} uppdrag`;
  if (others.length === 0) return `Alla ${all} ${phrase(first)}.`;
  const parts = others.map((other) => `${smallNumber(other.count, 'ett')} ${phrase(other)}`);
  return `${sentenceCase(listText([`${smallNumber(first.count, 'ett')} av ${all} ${phrase(first)}`, ...parts]))}.`;
}
