import { canonicalActor, type ExtractedDocument, findPlanDates, type IsoDate, parsePlanDate } from '@genomfor/shared';
import type { SourceBlock, SourceDocument } from '../reading/source-document';
import { registryNumbersIn } from './registry-numbers';
import { capitalised, oneLine, wordCount } from './words';

const TOP_LINES = 30;
const ORGANISATION =
  /(?<![\p{L}-])((?:(?:Region|Kommunförbundet)\s\p{Lu}[\p{Ll}]+)|(?:(?:\p{Lu}[\p{Ll}]+[-\s]){0,2}\p{Lu}[\p{Ll}]+(?:\s(?:kommun|kommune|stad|kommunförbund|välfärdsområde|landskapsförvaltning|fylkeskommune|kaupunki|kunta)))|(?:(?:City|Borough|Town|County) of \p{Lu}\p{Ll}+)|(?:\p{Lu}[\p{Ll}]+(?:\s\p{Lu}\p{Ll}+){0,3}\s(?:Council|Borough Council|City Council|County Council|District Council|Kommune)))(s?)(?![\p{L}])/u;
const PLAN_LINE = /^(?:genomförandeplan|handlingsplan|åtgärdsplan|aktivitetsplan|tiltaksplan|handleplan|action plan|handlingsprogram|åtgärdsprogram|uppdragslista|slutrapport|rapport)(?:\s.{0,40})?$/iu;
const DATED_LINE =
  /^(?:datum|dato|date|upprättad|upprättat|antagen|antaget|fastställd|fastställt|beslutad|reviderad|uppdaterad|senast uppdaterad|version(?:sdatum)?|daterad|vedtatt|godkendt|approved|updated|last updated)(?=[\s:])[^\d]{0,50}?(.{4,40})$/iu;
const LABELLED = /^(?:datum|dato|date)\s*:?$/iu;
const NOT_TITLE =
  /^(?:innehåll(?:sförteckning)?|inledning|bakgrund|sammanfattning|syfte|dnr|diarie|sida|bilaga\s*\d*|protokoll|tjänsteskrivelse|datum|handläggare|contents|background|\d+)\s*:?$/iu;

/** What the document says about itself. Only explicit words count: never a caption, never a date in running prose. */
export function readDocumentFacts(document: SourceDocument): ExtractedDocument {
  const top = topLines(document);
  const all = document.blocks.flatMap(textsOfBlock);
  const organisation = organisationIn(top) ?? organisationIn(all.slice(0, 200));
  const version = top.map((line) => /^(?:ver(?:sion)?|utgåva|rev(?:ision)?)\.?\s*:?\s*(\d+(?:\.\d+)*)\b/iu.exec(line)?.[1]).find(Boolean);
  const facts: ExtractedDocument = {
    title: titleOf(document, top),
    date: dateOf(top),
    organisation,
    registryNumbers: [...new Set(top.concat(all.slice(0, 60)).flatMap(registryNumbersIn))],
  };
  if (version) facts.version = version;
  const orgUnit = unitOf(top);
  if (orgUnit) facts.orgUnit = orgUnit;
  const commissioner = commissionerIn(all);
  if (commissioner) facts.commissioner = commissioner;
  return facts;
}

function topLines(document: SourceDocument): string[] {
  return document.blocks.slice(0, TOP_LINES).flatMap((block) => (block.kind === 'table' ? block.rows.slice(0, 3).flatMap(({ cells }) => cells.map(({ text }) => oneLine(text))) : [oneLine(block.text)])).filter(Boolean);
}

function textsOfBlock(block: SourceBlock): string[] {
  return block.kind === 'table' ? [] : [oneLine(block.text)];
}

function titleOf(document: SourceDocument, top: readonly string[]): string | null {
  const lines = document.blocks
    .slice(0, TOP_LINES)
    .flatMap((block) => (block.kind === 'table' || (block.kind === 'paragraph' && block.list) ? [] : [block]));
  const marked = lines.find((block) => block.kind === 'heading' && block.level === 0 && isTitleLine(oneLine(block.text)));
  const organisationOnly = (text: string): boolean => text.replace(ORGANISATION, '').trim() === '';
  const first = marked ?? lines.find((block) => {
    const text = oneLine(block.text);
    return isTitleLine(text) && !organisationOnly(text);
  });
  if (!first) return document.properties.title?.trim() || null;
  const text = withoutOrganisation(oneLine(first.text));
  const next = top[top.indexOf(oneLine(first.text)) + 1];
  return next && PLAN_LINE.test(next) && !PLAN_LINE.test(text) ? `${text} – ${next}` : text;
}

function isTitleLine(text: string): boolean {
  return (
    text.length >= 4 && text.length <= 160 && /\p{L}{3}/u.test(text) && !NOT_TITLE.test(text) && !/[.;]$/.test(text) &&
    !/@|https?:|\t/.test(text) && !DATED_LINE.test(text) && wordCount(text) <= 22 && parsePlanDate(text).date === null && registryNumbersIn(text).join('') !== text
  );
}

/** "Värmdö kommun - översyn av sektorn" is the title "Översyn av sektorn". */
function withoutOrganisation(text: string): string {
  const match = new RegExp(`^${ORGANISATION.source}\\s*[-–—:,]\\s*(?=\\p{L})`, 'u').exec(text);
  return capitalised(match ? text.slice(match[0].length) : text);
}

function organisationIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = ORGANISATION.exec(line);
    if (!match?.[1]) continue;
    // "Nacka kommuns medborgare" names Nacka kommun; "Anders stad" would be a person's.
    return match[1].replace(/^(?:I|För|Inom|Till|Av|Från|Och|Hela|Den|Om)\s/u, '');
  }
  return null;
}

/** The day of the document: a line of nothing but a date, or one that says what date it is. */
function dateOf(top: readonly string[]): IsoDate | null {
  for (const [at, line] of top.entries()) {
    const stated = DATED_LINE.exec(line)?.[1] ?? (LABELLED.test(line) ? top[at + 1] : undefined) ?? (wordCount(line) <= 4 ? line : undefined);
    if (!stated || registryNumbersIn(stated).length > 0) continue;
    const found = parsePlanDate(stated);
    if (found.date && found.precision === 'day' && !found.needsReview && !found.yearInferred) return found.date;
    const [within] = DATED_LINE.test(line) ? findPlanDates(line).filter(({ precision, yearInferred }) => precision === 'day' && !yearInferred) : [];
    if (within?.date) return within.date;
  }
  return null;
}

function unitOf(top: readonly string[]): string | null {
  for (const line of top.slice(0, 8)) {
    const within = /(?:översyn|genomlysning|utredning|granskning) av ((?:sektorn|förvaltningen|avdelningen|enheten|kontoret) för [\p{L}\s,-]+?)(?:\s[-–].*)?$/iu.exec(line)?.[1];
    if (within) return capitalised(within.trim());
    if (wordCount(line) <= 5 && canonicalActor(line).kind === 'unit' && canonicalActor(line).known) return line;
  }
  return null;
}

function commissionerIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = /(?:^|[.]\s)(\p{Lu}[\p{L}-]+)(?:\si\s[\p{L}\s]{3,30})?\shar (?:gett|givit|lämnat)\s.{0,80}\bi uppdrag\b/u.exec(line);
    const actor = match?.[1] ? canonicalActor(match[1]) : null;
    if (actor?.known && (actor.kind === 'role' || actor.kind === 'body')) return actor.name;
  }
  return null;
}

/** True when the document is written in English. */
export function isEnglishDocument(document: SourceDocument): boolean {
  let english = 0;
  let nordic = 0;
  for (const block of document.blocks.slice(0, 400)) {
    const texts = block.kind === 'table' ? block.rows.slice(0, 60).flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text];
    for (const text of texts) {
      english += text.match(/\b(?:the|and|of|to|for|with|by|will|be|action|owner|due|completed|review)\b/giu)?.length ?? 0;
      nordic += text.match(/(?<!\p{L})(?:och|att|för|som|av|och|og|til|på|med|ska|skal|ansvarig|åtgärd|tiltak|det|är|er)(?!\p{L})/giu)?.length ?? 0;
    }
  }
  return english > nordic;
}

/** The single year that the title gives for the whole plan ("Handlingsplan 2018"); null for none or several. */
export function yearOfPlan(title: string | null): number | null {
  const years = new Set([...(title ?? '').matchAll(/(?<!\d)(20[0-6]\d)(?!\d)/g)].map((match) => Number(match[1])));
  const [only] = years;
  return years.size === 1 && only !== undefined && !/20\d\d\s*[-–/]\s*(?:20)?\d\d(?!\d)/.test(title ?? '') ? only : null;
}
