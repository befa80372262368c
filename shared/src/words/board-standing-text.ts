import type { ActionRow } from '../actions/action';
import type { BodyKind } from '../actors/actor';
import type { Reason, Standing } from '../assessment/assessment';
import { REPORT_DAYS } from '../assessment/assessment-rules';
import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { bodyWord, plainTitle } from './board-text';
import { listText, smallNumber } from './numbers';
import { reasonText } from './reason-text';
import { sentenceCase } from './sentence-case';

/** What the page is made for, as far as its words go. */
export interface StandingSetting {
  bodyId: string;
  kind: BodyKind | null;
  asOf: IsoDate;
}

const NONE_TEXT: Record<Standing, string> = {
  late: 'Ingen åtgärd har passerat sitt slutdatum.',
  risk: 'Inget talar emot något slutdatum.',
  await: 'Ingen åtgärd väntar på beslut.',
  unknown: 'Alla åtgärder går att bedöma.',
  ok: 'Ingen åtgärd går enligt plan.',
  done: 'Ingen åtgärd är rapporterad som klar.',
  approved: 'Inga beslut om godkännande ännu.',
  dropped: 'Ingen åtgärd utgår.',
};

/** What is worth saying of the actions that stand so, in one or two sentences. `rows` are the gravest first. */
export function boardStandingText(standing: Standing, rows: readonly ActionRow[], setting: StandingSetting): string {
  const [first, second] = rows;
  if (!first) return NONE_TEXT[standing];
  if (standing === 'ok') return nearestText(rows, setting.asOf);
  if (!second) return `${plainTitle(first.title)}. ${onlyText(first)}.`;
  switch (standing) {
    case 'late':
      return `Längst efter är ${plainTitle(first.title)}. ${onlyText(first)}.`;
    case 'await':
      return awaitingText(rows, setting);
    case 'done':
      return approvalText(rows);
    case 'approved':
      return latestApprovalText(rows);
    case 'dropped':
      return `${listText(rows.map(({ title }) => plainTitle(title)))}.`;
    case 'risk':
    case 'unknown':
      return groupedText(rows);
  }
}

function onlyText({ assessment, deciderStates }: ActionRow): string {
  if (assessment.standing === 'await' && deciderStates.length > 1) {
    const decided = deciderStates.filter(({ answer }) => answer === 'approved').length;
    return reasonText({ code: 'decided-in-part', decided, of: deciderStates.length });
  }
  const [reason] = assessment.reasons;
  return reason ? reasonText(reason) : 'Inget mer är känt';
}

function nearestText(rows: readonly ActionRow[], asOf: IsoDate): string {
  const days = rows.flatMap(({ deadline }) => (deadline.date !== null && deadline.date >= asOf ? [deadline.date] : []));
  const [nearest] = days.sort();
  if (nearest === undefined)
    return rows.length === 1 ? 'Den har inget slutdatum framför sig.' : 'Ingen har ett slutdatum framför sig.';
  return `${rows.length === 1 ? 'Den' : 'Den närmaste'} ska vara klar ${formatIsoDate(nearest)}.`;
}

function awaitingText(rows: readonly ActionRow[], { bodyId, kind }: StandingSetting): string {
  const own = rows.filter(({ deciderStates }) =>
    deciderStates.some(
      ({ decider, answer }) => decider.id === bodyId && answer !== 'approved' && answer !== 'rejected',
    ),
  ).length;
  if (own === 0) return 'De väntar på beslut av andra.';
  if (own === rows.length) return `De väntar på ${bodyWord(kind)}.`;
  return `${sentenceCase(smallNumber(own))} väntar på ${bodyWord(kind)} och ${smallNumber(rows.length - own)} på andra.`;
}

function approvalText(rows: readonly ActionRow[]): string {
  const waiting = rows.filter(({ assessment }) =>
    assessment.reasons.some(({ code }) => code === 'awaiting-approval'),
  ).length;
  if (waiting === 0) return 'De ansvariga har rapporterat dem som klara.';
  if (waiting === rows.length) return 'De väntar på godkännande.';
  return `${sentenceCase(smallNumber(waiting))} av dem väntar på godkännande.`;
}

function latestApprovalText(rows: readonly ActionRow[]): string {
  const latest = rows
    .flatMap(({ title, approval }) => (approval === null ? [] : [{ title, on: approval.on }]))
    .reduce<{ title: string; on: IsoDate } | null>(
      (last, one) => (last === null || one.on > last.on ? one : last),
      null,
    );
  return latest === null
    ? 'De beslutande har godkänt dem.'
    : `Senast godkänd är ${plainTitle(latest.title)}, ${formatIsoDate(latest.on)}.`;
}

/** "Två väntar på ”X”, två saknar slutdatum och en är inte påbörjad." The most common reason first. */
function groupedText(rows: readonly ActionRow[]): string {
  const groups = new Map<string, { count: number; phrase: Phrase }>();
  for (const { assessment } of rows) {
    const phrase = phraseOf(assessment.reasons[0]);
    const known = groups.get(phrase[1]);
    groups.set(phrase[1], { count: (known?.count ?? 0) + 1, phrase });
  }
  const parts = [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ count, phrase }) => `${smallNumber(count)} ${phrase[count === 1 ? 0 : 1]}`);
  return `${sentenceCase(listText(parts))}.`;
}

type Phrase = readonly [one: string, many: string];

const both = (text: string): Phrase => [text, text];
const OTHER: Phrase = both('behöver ses över');
const NOT_REPORTED = both(`har inte rapporterats på mer än ${REPORT_DAYS} dagar`);

const PHRASES: Partial<Record<Reason['code'], Phrase>> = {
  'forecast-late': both('har en prognos efter slutdatum'),
  'not-started': ['är inte påbörjad', 'är inte påbörjade'],
  'milestone-near': both('har ett delmål som snart ska vara klart'),
  'milestone-passed': both('har ett delmål som har passerat'),
  paused: ['är pausad', 'är pausade'],
  'responsible-missing': both('saknar ansvarig'),
  'meeting-impossible': both('hinner inte beslutas före slutdatum'),
  'papers-late': both('har handlingar som inte lämnades in i tid'),
  'papers-due': both('har handlingar som snart ska lämnas in'),
  'decision-rejected': both('har fått avslag'),
  'decision-tabled': ['är bordlagd', 'är bordlagda'],
  'decision-referred-back': ['är återremitterad', 'är återremitterade'],
  'deadline-missing': both('saknar slutdatum'),
  'deadline-open': both('har ett öppet slutdatum'),
  'deadline-relative': both('har ett slutdatum som beror på annat'),
  'never-reported': NOT_REPORTED,
  'report-old': NOT_REPORTED,
};

function phraseOf(reason: Reason | undefined): Phrase {
  if (reason === undefined) return OTHER;
  if (isDependency(reason)) return both(`väntar på ”${reason.text}”`);
  return PHRASES[reason.code] ?? OTHER;
}

function isDependency(reason: Reason): reason is Extract<Reason, { code: `dependency-${string}` }> {
  return reason.code.startsWith('dependency-');
}
