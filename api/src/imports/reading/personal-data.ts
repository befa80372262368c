import type { ExtractionWarning } from '@genomfor/shared';
import { MASK, maskPersonalNumbers } from '../../platform/validation/personal-numbers';
import { DocumentRefused } from './document-refused';
import type { SourceBlock, SourceCell, SourceDocument, SourceTable } from './source-document';

/** So many different people in one document make it a list of cases, not a plan. */
const MANY_PEOPLE = 3;
/** So many of the signs below, beside a person's number, make a care plan. */
const CARE_SIGNS = 2;
/** So many fields about one person make one even where the number has been left out. */
const PERSON_FIELDS = 2;

/** A plan for one person's care. Plans about care speak of the same things, but never beside a field for a person's number. */
const CARE_PLAN = /genomförandeplan|individuell (?:plan|vårdplan)|samordnad individuell plan|\bvårdplan\b/i;
const NUMBER_FIELD =
  /^(?:brukarens |den enskildes )?(?:personnummer|person-?nr|pnr|födelsedatum och nummer)\s*[:.]?[\s\dxX_[\]a-zåäö–-]{0,30}$|\s(?:personnummer|person-?nr|pnr)\s*:[\s\dxX_[\]–-]{0,30}$/i;
const SIGNS: readonly RegExp[] = [
  /\bkontakt(?:person|man)\b/i,
  /\bgod man\b|\bförvaltare\b|legal företrädare|vårdnadshavare/i,
  /\b(?:brukare|den enskilde|kund|klient)(?:ns|s|n)?(?: namn)?\s*:/i,
  /\bden enskildes? (?:namn|mål|önskemål|delaktighet|underskrift)/i,
  /\binsats(?:er)? enligt (?:SoL|LSS|socialtjänstlagen)|beslut(?:ad)? (?:om )?insats/i,
  /\bbiståndshandläggare\s*:|\bLSS-handläggare\s*:/i,
  /\b(?:anhörig|närstående)\s*:/i,
  /\bmina (?:mål|behov|intressen)\b|\bjag (?:vill ha|behöver) (?:hjälp|stöd)\b/i,
];
const PERSON_FIELD =
  /^\s*(brukare|brukarens namn|klient|kund|boende|den enskildes? namn|kontaktman|kontaktperson|god man|anhörig|närstående|vårdnadshavare|biståndshandläggare|LSS-handläggare)\s*:/i;
const CASE = /\blex (?:sarah|maria)\b|\borosanmälan\b|\bbarnavårdsutredning/i;

interface Place {
  line: number;
  table?: number;
  row?: number;
}

/**
 * The document without personal identity numbers, with a warning for every place where one stood. Refuses 'care-plan' for what is one
 * person's care plan and 'case-data' for numbers of three people or more, or of anyone beside words of an inquiry; the details say where.
 */
export function withoutPersonalData(document: SourceDocument): SourceDocument {
  const places: Place[] = [];
  const people = new Set<string>();
  const clean = (text: string, place?: Place): string => {
    const masked = maskPersonalNumbers(text);
    for (const number of masked.found) people.add(number);
    if (place && masked.found.length > 0) places.push(place);
    return masked.text;
  };
  let tables = 0;
  const blocks = document.blocks.map((block) => cleanBlock(block, clean, block.kind === 'table' ? (tables += 1) : 0));
  const warnings = document.warnings.map((warning) =>
    warning.text ? { ...warning, text: clean(warning.text) } : warning,
  );
  const title = document.properties.title;
  const properties = { ...document.properties, ...(title !== undefined && { title: clean(title) }) };
  refuseCases(blocks, people.size, places);
  return { ...document, blocks, properties, warnings: [...warnings, ...places.map(toWarning)] };
}

type Clean = (text: string, place?: Place) => string;

function cleanBlock(block: SourceBlock, clean: Clean, table: number): SourceBlock {
  if (block.kind !== 'table') return { ...block, text: clean(block.text, { line: block.line }) };
  const rows = block.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => cleanCell(cell, (text) => clean(text, { line: row.line, table, row: index + 1 }))),
  }));
  return { ...block, rows, ...captions(block, clean) };
}

function captions({ caption, sheet, line }: SourceTable, clean: Clean): { caption?: string; sheet?: string } {
  return {
    ...(caption !== undefined && { caption: clean(caption, { line }) }),
    ...(sheet !== undefined && { sheet: clean(sheet, { line }) }),
  };
}

/** A number may also be broken over two lines of a narrow cell. */
function cleanCell(cell: SourceCell, clean: (text: string) => string): SourceCell {
  if (!/\d{4}/.test(cell.text)) return cell;
  const joined = clean(cell.text.replace(/(\d[-–]?)\n(?=[-–]?\d{4}(?!\d))/g, '$1'));
  return joined.includes(MASK) ? { ...cell, text: joined, lines: joined.split('\n') } : cell;
}

function refuseCases(blocks: SourceBlock[], people: number, places: Place[]): void {
  const texts = blocks.flatMap(textsOf);
  const whole = texts.join('\n');
  const isNumbered = people > 0 || texts.some((text) => NUMBER_FIELD.test(text));
  const signs = SIGNS.filter((sign) => sign.test(whole)).length;
  const fields = new Set(texts.flatMap((text) => PERSON_FIELD.exec(text)?.[1]?.toLowerCase() ?? []));
  if (CARE_PLAN.test(whole) && ((isNumbered && signs >= CARE_SIGNS) || fields.size >= PERSON_FIELDS)) {
    throw new DocumentRefused('care-plan');
  }
  if (people >= MANY_PEOPLE || (people > 0 && CASE.test(whole))) throw new DocumentRefused('case-data', { places });
}

function textsOf(block: SourceBlock): string[] {
  return block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map(({ text }) => text)) : [block.text];
}

function toWarning({ line, table, row }: Place): ExtractionWarning {
  return {
    code: 'personal-data-masked',
    text: `rad ${line}`,
    ...(table !== undefined && { table }),
    ...(row !== undefined && { row }),
  };
}
