import type { Reason } from '../assessment/assessment';
import { isMoreThanSilent } from '../follow-ups/more-than-silent';
import type { Deviation, DeviationCode, FollowUpComparison, FollowUpPage } from '../follow-ups/follow-up';
import { periodName } from '../follow-ups/period';
import { OWN_ASSESSMENT_NAME } from './names';
import { listText, smallNumber } from './numbers';
import { reasonText } from './reason-text';
import { sentenceCase } from './sentence-case';

/** How many actions a summary names; of more, the gravest. */
const MOST_NAMED = 3;

/** What a sentence says of an action that deviates so. */
const PHRASE: Record<DeviationCode, string> = {
  late: 'är försenad',
  'will-fail': 'klaras inte i tid, enligt den ansvariga',
  'forecast-late': 'väntas bli klar efter slutdatum',
  'at-risk': 'riskerar att inte bli klar i tid',
  deviates: 'avviker men klaras, enligt den ansvariga',
  'better-than-computed': 'bedöms bättre än det beräknade läget',
  'not-reported': 'är inte rapporterad',
};

/** Why an action deviates, without a full stop; `reason` is what is computed, for what is. */
export function deviationText(code: DeviationCode, reason: Reason | null): string {
  if (reason) return reasonText(reason);
  switch (code) {
    case 'will-fail':
      return `Ansvarigs bedömning: ${OWN_ASSESSMENT_NAME.red.toLocaleLowerCase('sv')}`;
    case 'deviates':
      return `Ansvarigs bedömning: ${OWN_ASSESSMENT_NAME.yellow.toLocaleLowerCase('sv')}`;
    case 'better-than-computed':
      return 'Ansvarigs bedömning är bättre än det beräknade läget';
    case 'not-reported':
      return 'Inte rapporterad';
    case 'late':
    case 'forecast-late':
    case 'at-risk':
      return sentenceCase(PHRASE[code]);
  }
}

/**
 * What a round says, to be read aloud: "Av 14 åtgärder är tio rapporterade. Två avviker: ”Delegering” är försenad och …", and
 * in a paragraph of its own what has changed since the round before.
 */
export function followUpSummary({
  total,
  reported,
  deviations,
  comparison,
}: Pick<FollowUpPage, 'total' | 'reported' | 'deviations' | 'comparison'>): string[] {
  const now = `${reportedSentence(total, reported)}${total === 0 ? '' : ` ${deviationSentence(deviations)}`}`;
  return comparison ? [now, comparisonSentence(comparison)] : [now];
}

function reportedSentence(total: number, reported: number): string {
  if (total === 0) return 'Det finns ingen åtgärd kvar att rapportera.';
  if (total === 1) return `Den enda åtgärden är ${reported === 1 ? '' : 'inte '}rapporterad.`;
  const all = smallNumber(total);
  if (reported === total) return `Alla ${all} åtgärder är rapporterade.`;
  if (reported === 0) return `Av ${all} åtgärder är ingen rapporterad.`;
  return `Av ${all} åtgärder är ${smallNumber(reported)} ${reported === 1 ? 'rapporterad' : 'rapporterade'}.`;
}

function deviationSentence(deviations: readonly Deviation[]): string {
  const told = deviations.filter(isMoreThanSilent);
  if (told.length === 0) return 'Ingen avviker.';
  const count = `${sentenceCase(smallNumber(told.length))} avviker`;
  const named = listText(told.slice(0, MOST_NAMED).map(phraseOf));
  return told.length > MOST_NAMED ? `${count}. Allvarligast: ${named}.` : `${count}: ${named}.`;
}

function phraseOf({ title, reasons }: Deviation): string {
  return `”${title}” ${PHRASE[reasons[0]?.code ?? 'not-reported']}`;
}

function comparisonSentence({ period, worse, better, finished }: FollowUpComparison): string {
  const parts = [
    ...(worse.length > 0 ? [`${smallNumber(worse.length)} blivit sämre`] : []),
    ...(better.length > 0 ? [`${smallNumber(better.length)} blivit bättre`] : []),
    ...(finished.length > 0
      ? [`${smallNumber(finished.length)} blivit ${finished.length === 1 ? 'klar' : 'klara'}`]
      : []),
  ];
  const since = `Sedan uppföljningen för ${periodName(period)} har`;
  return parts.length === 0 ? `${since} ingen åtgärd blivit bättre eller sämre.` : `${since} ${listText(parts)}.`;
}
