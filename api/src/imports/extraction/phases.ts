import { type ExtractedPhase, type IsoDate, type PlanDate, parsePlanDate, partsOf } from '@genomfor/shared';
import type { SourceDocument } from '../reading/source-document';
import { firstDay } from './deadlines';
import { type ReadingContext, dateContext } from './reading-context';
import { looseKey, oneLine } from './words';

const MONTHS =
  'jan(?:uari|uar)?|feb(?:ruari|ruar)?|mars|marts|apr(?:il)?|maj|mai|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|des(?:ember)?';
const PHASE_LABEL =
  /^(fas|etapp|skede|steg|fase|phase|stage|etape|delprojekt|del|part)\s+(\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/iu;
const PERIOD = new RegExp(
  `^((?:${MONTHS})(?:\\s+\\d{4})?(?:\\s*(?:-|–|till|til|to)\\s*(?:${MONTHS}))?(?:\\s+\\d{4})?)(?![\\p{L}-])`,
  'iu',
);
const NAMED_PHASE = /^(\p{Lu}\p{Ll}+(?:fas|fasen|fase|fasen))(?=\s|$|:)/u;
const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10 };

/** The beginning of a line that names a phase: its label with an Arabic number, the words, and what follows. */
export interface PhaseMention {
  label: string;
  written: string;
  rest: string;
}

/** The phase that the text begins with ("Fas 2 januari-mars …", "Analysfas …"); null when it begins with none. */
export function phaseMention(text: string): PhaseMention | null {
  const line = oneLine(text);
  const numbered = PHASE_LABEL.exec(line);
  if (numbered?.[1] && numbered[2]) {
    const number = ROMAN[numbered[2].toUpperCase()] ?? Number(numbered[2]);
    const word = numbered[1].charAt(0).toUpperCase() + numbered[1].slice(1).toLowerCase();
    return { label: `${word} ${number}`, written: numbered[0], rest: line.slice(numbered[0].length).trim() };
  }
  const named = NAMED_PHASE.exec(line);
  return named?.[1] ? { label: named[1], written: named[1], rest: line.slice(named[0].length).trim() } : null;
}

/** The months that the text begins with ("januari-mars Seminarium …") and what follows them. */
export function leadingPeriod(text: string): { period: string; rest: string } | null {
  const match = PERIOD.exec(text);
  return match?.[1] ? { period: match[1], rest: text.slice(match[0].length).trim() } : null;
}

/** The phases of a document, gathered from lists, headings and timetables, in the order they were first named. */
export class PhaseList {
  private readonly phases = new Map<string, ExtractedPhase>();

  /** The phase with that label, made when it is new. */
  mention(mention: PhaseMention): ExtractedPhase {
    const key = looseKey(mention.label);
    const known = this.phases.get(key);
    const phase: ExtractedPhase = known ?? {
      label: mention.label,
      name: null,
      text: '',
      start: null,
      end: null,
      precision: null,
    };
    this.phases.set(key, phase);
    if (mention.written !== phase.label && looseKey(mention.written) !== key) {
      phase.aliases = [...new Set([...(phase.aliases ?? []), mention.written])];
    }
    return phase;
  }

  /** Gives the phase its time, or only more words when it has one already. */
  setPeriod(phase: ExtractedPhase, period: PlanDate, text: string): void {
    if (!phase.text.split(' / ').includes(text)) phase.text = phase.text ? `${phase.text} / ${text}` : text;
    if (phase.end !== null || period.date === null) return;
    phase.start = firstDay(period);
    phase.end = period.date;
    phase.precision = period.precision;
    if (period.yearInferred) phase.yearInferred = true;
  }

  /** The last named phase that covers the whole of the time. */
  covering(start: IsoDate, end: IsoDate): ExtractedPhase | null {
    const hits = [...this.phases.values()].filter(
      (phase) => phase.start !== null && phase.end !== null && phase.start <= start && end <= phase.end,
    );
    return hits.at(-1) ?? null;
  }

  /** The phases that have a time or were listed, each with the earlier ones it overlaps. */
  all(): ExtractedPhase[] {
    // "Del 1" may as well be a part of the document, unless it has a time.
    const list = [...this.phases.values()].filter(({ label, end }) => end !== null || !/^(?:del|part) /iu.test(label));
    return list.map((phase, at) => {
      const overlaps = list
        .slice(0, at)
        .filter((other) => overlap(phase, other))
        .map(({ label }) => label);
      return { ...phase, text: phase.text || phase.label, ...(overlaps.length > 0 ? { overlaps } : {}) };
    });
  }

  get size(): number {
    return this.phases.size;
  }
}

function overlap(a: ExtractedPhase, b: ExtractedPhase): boolean {
  return (
    a.start !== null && a.end !== null && b.start !== null && b.end !== null && a.start <= b.end && b.start <= a.end
  );
}

/** Reads the phases that the text outside tables lists ("Fas 1: …") and describes (a heading, its time, its points). */
export function readPhasesInText(document: SourceDocument, phases: PhaseList, context: ReadingContext): void {
  let open: ExtractedPhase | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      open = null;
      continue;
    }
    const text = oneLine(block.text);
    if (!text) continue;
    const mention = text.length <= 200 ? phaseMention(text) : null;
    if (mention && /\d|[IVX]$/.test(mention.label)) {
      const phase = phases.mention(mention);
      describe(phase, mention.rest, phases, context);
      open = block.kind === 'paragraph' && block.list ? null : phase;
      continue;
    }
    if (block.kind === 'heading') {
      open = null;
      continue;
    }
    if (!open) continue;
    if (block.list) open.scope = [...(open.scope ?? []), text];
    else if (!takePeriod(open, text, phases, context)) open = open.scope ? null : open;
  }
}

function describe(phase: ExtractedPhase, rest: string, phases: PhaseList, context: ReadingContext): void {
  const words = rest.replace(/^[\s:,.–—-]+/u, '');
  const inBrackets = /\(([^)]+)\)\s*[:.]?/u.exec(words);
  if (inBrackets?.[1] && takePeriod(phase, inBrackets[1], phases, context)) {
    setName(phase, words.replace(inBrackets[0], ''));
    return;
  }
  const period = leadingPeriod(words);
  if (period && takePeriod(phase, period.period, phases, context)) {
    setName(phase, period.rest);
    return;
  }
  // "Etapp 1: Kartläggning, v. 40–46 2023": the time stands last, and a range may hold a dash of its own.
  for (const mark of words.matchAll(/[,;:]\s+|\s[–—-]\s+/gu)) {
    if (!takePeriod(phase, words.slice(mark.index + mark[0].length), phases, context)) continue;
    setName(phase, words.slice(0, mark.index));
    return;
  }
  setName(phase, words);
}

function setName(phase: ExtractedPhase, words: string): void {
  const name = words.replace(/^[\s:,.–—-]+|[\s.:]+$/gu, '');
  if (!phase.name && /\p{L}{3}/u.test(name) && name.length <= 160) phase.name = name;
}

function takePeriod(phase: ExtractedPhase, text: string, phases: PhaseList, context: ReadingContext): boolean {
  const words = text.replace(/[.\s]+$/, '');
  if (words.length > 60) return false;
  const found = parsePlanDate(words, dateContext(context));
  if (found.date === null || found.error || (found.precision === 'year' && !/^\D{0,8}\d{4}$/.test(words))) return false;
  phases.setPeriod(phase, found, words);
  return true;
}

/** The year in which a month stands when the rows before it ended on `after`: the next such month. */
export function yearAfter(month: number, after: IsoDate | null, fallback: number): number {
  if (after === null) return fallback;
  const last = partsOf(after);
  return month < last.month ? last.year + 1 : last.year;
}
