import { type IsoDate, isIsoDate } from '@genomfor/shared';
import { type NamedBody, bodyOf, isSameBody } from './bodies';
import type { TextLine } from '../prose/text-lines';

/** One body's handling as a table of preparation or a list of earlier protocols tells it. */
export interface Handling {
  body: NamedBody;
  date: IsoDate | null;
  paragraph: string | null;
  pages: number[];
}

const HEAD = /(?:besluts|sammanträdes)?datum.{0,20}(?:paragraf|§)|(?:paragraf|§).{0,20}datum/iu;
const ROW =
  /^(.{2,70}?)[\s,:–-]+(\d{4}-\d{2}-\d{2})[\s,]+(§+\s*)?(\d{1,4})(?:\/\d{2,4})?(?:[\s,]+(?:s(?:id(?:a|or)?)?\.?\s*)?(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?)?$/iu;
const PARAGRAPH_FIRST = /^(.{2,70}?)[\s,]+§+\s*(\d{1,4})(?:\/\d{2,4})?[\s,]+(?:den\s+)?(\d{4}-\d{2}-\d{2})$/iu;
const PROTOCOL_OF =
  /^(?:protokoll(?:sutdrag)?\s+(?:från|av)\s+)?(.+?)(?:s?\s+(?:protokoll(?:sutdrag)?|beslut)(?:\s+(?:den|från))?)?$/iu;

/** True when the line heads a table of the bodies that a matter has passed, with day, paragraph and page. */
export function isHandlingHead({ text }: TextLine): boolean {
  return HEAD.test(text) && text.length <= 80;
}

/** The handling that the line tells: a body, a day and a paragraph; the sign § may be missing under a table's head. */
export function handlingAt({ text }: TextLine, underHead: boolean): Handling | null {
  const dated = ROW.exec(text);
  if (dated && (underHead || dated[3])) return handling(dated[1], dated[2], dated[4], [dated[5], dated[6]]);
  const numbered = PARAGRAPH_FIRST.exec(text);
  return numbered ? handling(numbered[1], numbered[3], numbered[2], []) : null;
}

function handling(
  words: string | undefined,
  date: string | undefined,
  paragraph: string | undefined,
  pages: readonly (string | undefined)[],
): Handling | null {
  const plain = PROTOCOL_OF.exec(words?.trim() ?? '')?.[1] ?? '';
  const body = bodyOf(words ?? '') ?? bodyOf(plain) ?? bodyOf(plain.replace(/s$/u, ''));
  if (!body || !date || !isIsoDate(date)) return null;
  return { body, date, paragraph: paragraph ?? null, pages: pages.flatMap((page) => (page ? [Number(page)] : [])) };
}

/** Adds a handling to the list; a repeated one, as on every page, only adds its page. */
export function addHandling(list: Handling[], added: Handling): void {
  const same = list.find(({ body, paragraph }) => isSameBody(body, added.body) && paragraph === added.paragraph);
  if (!same) list.push({ ...added, pages: [...added.pages] });
  else for (const page of added.pages) if (!same.pages.includes(page)) same.pages.push(page);
}

/** "17–18" for the pages 17 and 18; null for none. */
export function pagesText(pages: readonly number[]): string | null {
  if (pages.length === 0) return null;
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  return first === last ? String(first) : `${first}–${last}`;
}
