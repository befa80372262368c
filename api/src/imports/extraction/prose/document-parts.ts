import { type IsoDate, parsePlanDate } from '@genomfor/shared';
import type { TextLine } from './text-lines';

/** A paper within the document: the minutes, an official memo, or the motion that it is all about. */
export interface DocumentPart {
  kind: 'minutes' | 'memo' | 'motion';
  /** The day that stands alone at the top of the paper; null when none does. */
  date: IsoDate | null;
  lines: TextLine[];
}

const MOTION = /^(?:motion|medborgarförslag|interpellation|ledamotsförslag|e-förslag)\s*:?$/iu;
const TO_COUNCIL = /^till\s(?:\p{L}+\s){0,3}\p{L}*fullmäktige\p{L}*\.?$/iu;
const MEMO = /^(?:tjänsteskrivelse|tjänsteutlåtande|tjänsteskrivelse\s.{0,30}|yttrande över\s.{3,})$/iu;
const MINUTES = /^§\s*\d|^(?:sammanträdes)?protokoll(?:sutdrag)?(?:\s|$)/iu;
const TOP = 8;
const BARE_DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}$|^(?:den\s)?\d{1,2}\s\p{L}{3,9}\s\d{4}$/iu;

/** The papers that the document holds, in order; most documents are one. */
export function documentParts(lines: readonly TextLine[]): DocumentPart[] {
  const parts: DocumentPart[] = [{ kind: 'minutes', date: null, lines: [] }];
  for (const line of lines) {
    const current = parts.at(-1);
    const kind = kindAt(line.text);
    const isNew = kind !== null && kind !== current?.kind;
    if (isNew) parts.push({ kind, date: null, lines: [line] });
    else current?.lines.push(line);
  }
  for (const part of parts) part.date = dateOf(part.lines);
  return parts.filter(({ lines: own }) => own.length > 0);
}

function kindAt(text: string): DocumentPart['kind'] | null {
  if (MOTION.test(text) || TO_COUNCIL.test(text)) return 'motion';
  if (MEMO.test(text)) return 'memo';
  return MINUTES.test(text) ? 'minutes' : null;
}

function dateOf(lines: readonly TextLine[]): IsoDate | null {
  for (const { text } of lines.slice(0, TOP)) {
    const day = BARE_DAY.test(text) ? parsePlanDate(text) : null;
    if (day?.date && day.precision === 'day' && !day.needsReview) return day.date;
  }
  return null;
}
