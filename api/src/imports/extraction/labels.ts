import { hasDate } from './column-roles';
import type { ColumnField } from './column-words';
import { matchHeading } from './columns';
import { hasWords, isBlank, oneLine, wordCount } from './words';

/** The label under which what is to be done is kept, whatever the text calls it. */
export const TITLE_LABEL = 'Åtgärd';
const DUE_LABEL = 'Klart';

/** What a text says under labels ("Ansvarig: …"), and what stands before the first of them. */
export interface Labelled {
  lead: string | null;
  fields: Map<string, string>;
}

interface Mark {
  label: string;
  number: string | undefined;
  field: ColumnField;
  at: number;
  end: number;
}

const LABEL =
  /(?:^|[.;,]\s+|\s{2,}|\s[–|]\s|\(|\s(?=Ansvarig|Klart|Tid|Start|Status|Beslut))(\p{Lu}[\p{L} /-]{1,32}?)(?:\s([A-ZÅÄÖ]?\d{1,3}(?:\.\d+)*))?:\s+/gu;
const SMALL_LABEL = /(?<=[(;,]\s*)(\p{Ll}[\p{L} /-]{1,32}?):\s+/gu;
/** A time without any word before it, last in a list: "(ansvarig: gatuchef, löpande)". */
const OPEN_END =
  /[,;]\s+(?=((?:löpande|kontinuerligt|fortlöpande|snarast|omgående|tills vidare|ongoing|asap)\)?\s*$))/giu;
/** "Klart senast 180930" and "Återrapporteras i september", where no colon parts the word from the date. */
const DUE =
  /(?:^|[.;,(]\s*|\s[–-]\s)((?:klart?|färdigt?|återrapporteras|återredovisas|avrapporteras|redovisas|slutredovisas|slutförs|avslutas|frist|deadline|due|ferdig|færdig)(?:\s+(?:senast|senest|by|innen))?|senast|senest|innen|inden)\s+(?=([^.;,)]{2,40}))/giu;
const LABELS: ReadonlySet<ColumnField> = new Set([
  'title',
  'description',
  'deadline',
  'start',
  'responsible',
  'involved',
  'decider',
  'dependencies',
  'status',
  'comment',
  'cost',
  'indicator',
  'goal',
  'priority',
]);
const OF_WHOM: ReadonlySet<ColumnField> = new Set(['responsible', 'involved', 'decider']);
const SURE = 90;
const SURE_ENOUGH = 72;
const MOST_LABEL_WORDS = 3;
const FEWEST_WORDS_OF_DECISION = 5;

/** The labels of a text with what they say, and what stands before the first. */
export function labelledParts(text: string): Labelled {
  const flat = text.replace(/\n/g, '  ');
  const marks = marksIn(flat);
  const fields = new Map<string, string>();
  for (const [at, { label, number, field, end }] of marks.entries()) {
    const said = flat.slice(end, marks[at + 1]?.at ?? flat.length);
    const value = tidy(OF_WHOM.has(field) ? firstSentence(said) : said);
    if (isBlank(value)) continue;
    if (field === 'title' || isDecisionText(label, value)) fields.set(TITLE_LABEL, numbered(number, oneLine(value)));
    else fields.set(label, oneLine(value));
  }
  const lead = oneLine(flat.slice(0, marks[0]?.at ?? 0)).replace(/[\s:–(-]+$/u, '');
  return { lead: marks.length > 0 && hasWords(lead) ? lead : null, fields };
}

/** "Beslut: HR-chefen tar fram förslag" tells what was decided, and "Beslut: Socialnämnden" who decides. */
function isDecisionText(label: string, value: string): boolean {
  return /^beslut$/iu.test(label) && wordCount(value) >= FEWEST_WORDS_OF_DECISION;
}

/** A title with the number that stood beside its label. */
export function numbered(number: string | undefined, title: string): string {
  return number ? `${number}. ${title}` : title;
}

function marksIn(flat: string): Mark[] {
  const labels = [...flat.matchAll(LABEL), ...flat.matchAll(SMALL_LABEL)].flatMap((match) => {
    const label = match[1] ?? '';
    const found = matchHeading(label);
    const isKnown = found !== null && LABELS.has(found.field) && found.score >= leastScore(label, found.field);
    return isKnown
      ? [{ label, number: match[2], field: found.field, at: match.index, end: match.index + match[0].length }]
      : [];
  });
  if (labels.length === 0) return [];
  const isDated = labels.some(({ field }) => field === 'deadline');
  const due = isDated ? [] : [...flat.matchAll(DUE)].filter((match) => hasDate(match[2] ?? ''));
  const open = isDated || due.length > 0 ? [] : [...flat.matchAll(OPEN_END)];
  const dates = [...due, ...open].slice(-1).map((match): Mark => {
    const end = match.index + match[0].length;
    return { label: DUE_LABEL, number: undefined, field: 'deadline', at: match.index, end };
  });
  return [...labels, ...dates].sort((a, b) => a.at - b.at);
}

/** "Ansvarig nämnd" says who as surely as "Ansvarig"; other labels must be known as they stand. */
function leastScore(label: string, field: ColumnField): number {
  const isShort = label.split(' ').length <= MOST_LABEL_WORDS;
  return isShort && (OF_WHOM.has(field) || field === 'deadline') ? SURE_ENOUGH : SURE;
}

function firstSentence(text: string): string {
  return text.split(/(?<=\p{L}{3}|\))\.\s+(?=\p{Lu})/u)[0] ?? text;
}

function tidy(text: string): string {
  return text
    .replace(/[\s;,.(|–]+$/u, '')
    .replace(/^([^(]*)\)$/u, '$1')
    .trim();
}
