import { parsePlanDate } from '@genomfor/shared';
import { isOrganisation } from './organisations';
import { registryNumbersIn } from './registry-numbers';
import { looseKey, oneLine, withoutLeadingNumber, wordCount } from './words';

const PAGE_FURNITURE =
  /^(?:(?:sida|sid|side|page|s\.)\s*)?\d{1,3}(?:\s*(?:\(|av|\/|of)\s*\d{1,3}\)?)?$|^\(?forts(?:\.|ättning)?\)?$/iu;
const TABLE_CAPTION = /^(?:tabell|figur|bild|bilaga|diagram|table|figure|tabel|taulukko)\s*\d*[.: ]/iu;
const PLAN_WORDS =
  /(?:handlingsplan|åtgärdsplan|genomförandeplan|åtgärdsprogram|aktivitetsplan|uppdragslista|åtgärdslista|uppföljning av uppdrag|tiltaksplan|handlingsplan|handleplan|handlingsprogram|action plan|action tracker|improvement plan|åtgärder|tiltak|indsatser|actions|toimenpiteet|toimenpideohjelma)/iu;
const TIMETABLE_WORDS =
  /(?:tidplan|tidsplan|tidtabell|tidslinje|milstolp|milepæl|timeline|timetable|fremdriftsplan|framdriftsplan|tidsaxel|aikataulu|milestones|key dates|arbetsplan|processplan)/iu;

/** A heading without its chapter number, without "Område:" before it and without a colon after it. */
export function plainHeading(text: string): string {
  return withoutLeadingNumber(oneLine(text).replace(/^\*\*|\*\*$/g, ''))
    .replace(/^(?:område|delområde|målområde|fokusområde|insatsområde|tema|avsnitt|area|theme)\s*:\s*(?=\p{L})/iu, '')
    .replace(/\s*[:–-]$/u, '');
}

/** True when a line names the organisation, a case, a date or a page: something about the document, not about its parts. */
export function isDocumentLine(text: string): boolean {
  if (
    PAGE_FURNITURE.test(text) ||
    isOrganisation(text) ||
    /^(?:bilaga|vedlegg|bilag|appendix|annex)\s*[\dA-Z]{0,2}$/iu.test(text)
  )
    return true;
  if (registryNumbersIn(text).length > 0 && wordCount(text) <= 5) return true;
  return wordCount(text) <= 4 && parsePlanDate(text).precision === 'day';
}

/** True when a paragraph is short and bare enough to be the heading of the table under it. */
export function isSectionText(text: string): boolean {
  return (
    text.length <= 90 &&
    wordCount(text) <= 12 &&
    /^[\p{Lu}\d"”]/u.test(text) &&
    !/[.,;!?]$/.test(text) &&
    !TABLE_CAPTION.test(text)
  );
}

/** True when the heading is the name of the whole document. */
export function isTitleText(text: string, title: string | null): boolean {
  if (!title) return false;
  const key = looseKey(text);
  return (
    key !== '' &&
    (looseKey(title) === key || looseKey(title).endsWith(` ${key}`) || key.endsWith(` ${looseKey(title)}`))
  );
}

/** True when a line holds nothing but a page number. */
export function isPageFurniture(text: string): boolean {
  return PAGE_FURNITURE.test(text);
}

/** True when a heading announces a plan of actions. */
export function announcesPlan(heading: string | null): boolean {
  return heading !== null && PLAN_WORDS.test(heading);
}

/** True when a heading announces a timetable. */
export function announcesTimetable(heading: string | null): boolean {
  return heading !== null && TIMETABLE_WORDS.test(heading);
}
