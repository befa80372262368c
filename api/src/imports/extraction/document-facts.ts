import { canonicalActor, type ExtractedDocument, findPlanDates, type IsoDate, parsePlanDate } from '@genomfor/shared';
import type { SourceBlock, SourceDocument } from '../reading/source-document';
import { isOrganisation, organisationIn, withoutOrganisation } from './organisations';
import { registryNumbersIn } from './registry-numbers';
import { isPageFurniture } from './sections';
import { capitalised, oneLine, wordCount } from './words';

const TOP_LINES = 30;
const MOST_LINES_BEFORE_DATE = 12;
const PLAN_LINE =
  /^(?:genomförandeplan|handlingsplan|åtgärdsplan|aktivitetsplan|tiltaksplan|handleplan|action plan|handlingsprogram|åtgärdsprogram|uppdragslista|slutrapport|rapport)(?:\s.{0,40})?$/iu;
const DATED_LINE =
  /^(?:datum|dato|date|upprättad|upprättat|antagen|antaget|fastställd|fastställt|beslutad|reviderad|uppdaterad|senast uppdaterad|version(?:sdatum)?|tid och plats|sammanträdesdatum|mötesdatum|möte|møtedato|date of meeting|daterad|vedtatt|godkendt|approved|updated|last updated)(?=[\s:])[^\d]{0,50}?(.{4,90})$/iu;
const BARE_DATE =
  /^(?:(?:den|d\.)\s+)?(?:\d{6}|\d{8}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]?\s?\d{2,4}|\d{1,2}\.?\s+\p{L}{3,10}\.?\s+\d{4}|\p{L}{3,10}\s+\d{1,2},?\s+\d{4})$/iu;
const LABELLED = /^(?:datum|dato|date)\s*:?$/iu;
const NOT_TITLE =
  /^(?:innehåll(?:sförteckning)?|inledning|bakgrund|sammanfattning|syfte|dnr|diarie|sida|bilaga\s*\d*|tjänsteskrivelse|datum|handläggare|contents|background|\d+)\s*:?$/iu;

/** What the document says about itself. Only explicit words count: never a caption, never a date in running prose. */
export function readDocumentFacts(document: SourceDocument): ExtractedDocument {
  const top = topLines(document);
  const all = document.blocks.flatMap(textsOfBlock);
  const organisation = organisationIn(top) ?? organisationIn(all.slice(0, 200));
  const version = top
    .map((line) => /^(?:ver(?:sion)?|utgåva|rev(?:ision)?)\.?\s*:?\s*(\d+(?:\.\d+)*)\b/iu.exec(line)?.[1])
    .find(Boolean);
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
  return document.blocks
    .slice(0, TOP_LINES)
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.slice(0, 6).map(({ cells }) => labelledCells(cells.map(({ text }) => oneLine(text))))
        : [oneLine(block.text)],
    )
    .filter(Boolean);
}

/** "Datum | 2018-01-18" counts as a line; other cells of a table say nothing about the document. */
function labelledCells(cells: readonly string[]): string {
  const filled = cells.filter(Boolean);
  const line = filled.join(' ');
  return filled.length === 2 && (DATED_LINE.test(line) || registryNumbersIn(line).length > 0) ? line : '';
}

function textsOfBlock(block: SourceBlock): string[] {
  return block.kind === 'table' ? [] : [oneLine(block.text)];
}

function titleOf(document: SourceDocument, top: readonly string[]): string | null {
  const lines = document.blocks
    .slice(0, TOP_LINES)
    .flatMap((block) => (block.kind === 'table' || (block.kind === 'paragraph' && block.list) ? [] : [block]));
  const marked = lines.find(
    (block) => block.kind === 'heading' && block.level === 0 && isTitleLine(oneLine(block.text)),
  );
  const first =
    marked ??
    lines.find((block) => {
      const text = oneLine(block.text);
      return isTitleLine(text) && !isOrganisation(text);
    });
  if (!first) return document.properties.title?.trim() || titleRow(document);
  const text = withoutOrganisation(oneLine(first.text).replace(/^§\s*\d+\s+/, ''));
  const next = top[top.indexOf(oneLine(first.text)) + 1];
  return next && PLAN_LINE.test(next) && !PLAN_LINE.test(text) ? `${text} – ${next}` : text;
}

/** The text that is merged over the top of the first table; null when nothing is. */
function titleRow(document: SourceDocument): string | null {
  const table = document.blocks.find((block) => block.kind === 'table');
  const cells = table?.kind === 'table' ? (table.rows[0]?.cells ?? []) : [];
  const texts = cells.filter(({ text, continued }) => text !== '' && !continued).map(({ text }) => oneLine(text));
  const [only] = texts;
  return cells.length > 1 && texts.length === 1 && only && isTitleLine(only) ? withoutOrganisation(only) : null;
}

function isTitleLine(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 160 &&
    /\p{L}{3}/u.test(text) &&
    !NOT_TITLE.test(text) &&
    !/[.;]$/.test(text) &&
    !/@|https?:|\t|^(?:dnr|diarie)/iu.test(text) &&
    canonicalActor(text).kind !== 'person' &&
    !DATED_LINE.test(text) &&
    wordCount(text) <= 22 &&
    !BARE_DATE.test(text) &&
    !isPageFurniture(text) &&
    registryNumbersIn(text).join('') !== text
  );
}

/** The day of the document: a line of nothing but a date, or one that says what date it is. */
function dateOf(top: readonly string[]): IsoDate | null {
  const bare = new Set(top.filter((line) => BARE_DATE.test(line)));
  for (const [at, line] of top.entries()) {
    const stated =
      DATED_LINE.exec(line)?.[1] ??
      (LABELLED.test(line) ? top[at + 1] : undefined) ??
      (BARE_DATE.test(line) && bare.size === 1 && at < MOST_LINES_BEFORE_DATE ? line : undefined);
    if (!stated || registryNumbersIn(stated).length > 0) continue;
    const found = parsePlanDate(stated);
    if (found.date && found.precision === 'day' && !found.needsReview && !found.yearInferred) return found.date;
    const [within] = DATED_LINE.test(line)
      ? findPlanDates(line).filter(({ precision, yearInferred }) => precision === 'day' && !yearInferred)
      : [];
    if (within?.date) return within.date;
  }
  return null;
}

function unitOf(top: readonly string[]): string | null {
  for (const line of top.slice(0, 8)) {
    const within =
      /(?:översyn|genomlysning|utredning|granskning) av ((?:sektorn|förvaltningen|avdelningen|enheten|kontoret) för [\p{L}\s,-]+?)(?:\s[-–].*)?$/iu.exec(
        line,
      )?.[1];
    if (within) return capitalised(within.trim());
    if (wordCount(line) > 5 || /^\d|plan/iu.test(line)) continue;
    const actor = canonicalActor(line);
    if (actor.kind === 'unit' && actor.known) return line;
  }
  return null;
}

function commissionerIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match =
      /(?:^|[.]\s)(\p{Lu}[\p{L}-]+)(?:\si\s[\p{L}\s]{3,30})?\shar (?:gett|givit|lämnat)\s.{0,80}\bi uppdrag\b/u.exec(
        line,
      );
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
    const texts =
      block.kind === 'table'
        ? block.rows.slice(0, 60).flatMap(({ cells }) => cells.map(({ text }) => text))
        : [block.text];
    for (const text of texts) {
      english +=
        text.match(/\b(?:the|and|of|to|for|with|by|will|be|action|owner|due|completed|review)\b/giu)?.length ?? 0;
      nordic +=
        text.match(
          /(?<!\p{L})(?:och|att|för|som|av|och|og|til|på|med|ska|skal|ansvarig|åtgärd|tiltak|det|är|er)(?!\p{L})/giu,
        )?.length ?? 0;
    }
  }
  return english > nordic;
}

/** The single year that the title gives for the whole plan ("Handlingsplan 2018"); null for none or several. */
export function yearOfPlan(title: string | null): number | null {
  const years = new Set([...(title ?? '').matchAll(/(?<!\d)(20[0-6]\d)(?!\d)/g)].map((match) => Number(match[1])));
  const [only] = years;
  return years.size === 1 && only !== undefined && !/20\d\d\s*[-–/]\s*(?:20)?\d\d(?!\d)/.test(title ?? '')
    ? only
    : null;
}
