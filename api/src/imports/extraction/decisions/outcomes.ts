import type { DecisionOutcome } from '@genomfor/shared';

/** Words of an outcome, strongest first: what sends a matter back or refuses it says more than what is noted beside it. */
const OUTCOMES: readonly [code: DecisionOutcome, pattern: RegExp][] = [
  ['referredBack', /återremit\p{L}*(?:[^.;]{0,60}?(?:till|för)\s[^.;,]{3,80})?|återremiss/iu],
  ['tabled', /bordläg(?:ga|ger|gs|ges)\b|bordläggning av ärendet/iu],
  ['rejected', /(?:avslå(?:r|s|ss)?|avslag på|avstyrk\p{L}*)(?!\p{L})/iu],
  [
    'answered',
    /(?:anse[rs]?|förklara[rs]?|ses?)\s(?:[^.;]{0,80}?\s)?(?:som\s|vara\s)?besvara(?:d|de|t)\b|besvara(?:d|t) med/iu,
  ],
  ['filed', /(?:läg(?:ga|ger|gs|ges)|lades|överlämna[rs]?)\s[^.;]{0,160}?till handlingarna|till handlingarna/iu],
  ['noted', /(?:notera[rs]?|anteckna[rs]?|tar? del av|tagit del av|tackar? för|tar? emot)\b/iu],
];
const GIVES_TASK = /uppdr(?:ar?|as) (?:åt|till)|i uppdrag|uppmanar?\s/iu;
const SHORT: Partial<Record<DecisionOutcome, RegExp>> = {
  filed: /läg(?:ga|ger|gs|ges)\s[^.;]{0,160}?till handlingarna/iu,
  answered:
    /(?:anse[rs]?|förklara[rs]?|ses?)\s(?:[^.;]{0,80}?\s)?(?:som\s|vara\s)?besvara(?:d|de|t)(?:\smed\s[^.;]{3,80})?/iu,
};

/** What the clauses of a decision come to; null when there are none. What is neither refused, put off nor only noted is approved. */
export function outcomeOf(clauses: readonly string[]): DecisionOutcome | null {
  if (clauses.length === 0) return null;
  const codes = clauses.map(codeOf);
  for (const code of ['referredBack', 'tabled', 'rejected', 'answered'] as const) {
    if (codes.includes(code)) return code;
  }
  const [only] = codes.filter((code, at) => code !== null || !GIVES_TASK.test(clauses[at] ?? ''));
  const isApproved = codes.some((code, at) => code === null && !GIVES_TASK.test(clauses[at] ?? ''));
  return isApproved || !only ? 'approved' : only;
}

/** The words of the outcome: those that tell it in the first clause that does, or else the first clause as it stands. */
export function outcomeWords(clauses: readonly string[], code: DecisionOutcome | null): string | null {
  const clause = clauses.find((text) => codeOf(text) === code) ?? clauses[0];
  if (clause === undefined) return null;
  const short = code ? SHORT[code]?.exec(clause)?.[0] : undefined;
  return short ?? clause;
}

function codeOf(clause: string): DecisionOutcome | null {
  return OUTCOMES.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}
