import { numberText, type Standing } from '@genomfor/shared';

const ONE_AND_MANY: Record<Standing, readonly [one: string, many: string]> = {
  late: ['försenad', 'försenade'],
  risk: ['riskerar', 'riskerar'],
  await: ['väntar på beslut', 'väntar på beslut'],
  unknown: ['okänd', 'okända'],
  ok: ['enligt plan', 'enligt plan'],
  done: ['klar', 'klara'],
  approved: ['godkänd', 'godkända'],
  dropped: ['utgår', 'utgår'],
};

/** How many stand how, bent after the number: "1 försenad", "2 försenade", "5 riskerar". */
export function standingCount(standing: Standing, count: number): string {
  return `${numberText(count)} ${ONE_AND_MANY[standing][count === 1 ? 0 : 1]}`;
}
