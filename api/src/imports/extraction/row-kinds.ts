import type { ColumnRoles } from './column-roles';
import { columnsOf, hasDate } from './column-roles';
import type { ColumnField } from './column-words';
import { type GridRow, ownCells } from './grid-rows';
import { hasWords, isBlank, oneLine, withoutLeadingNumber, wordCount } from './words';

/** What a row of a plan is: an action, a heading of the rows below, the rest of the row above, or nothing to take in. */
export type RowKind = 'action' | 'section' | 'continuation' | 'milestone' | 'skip';

const TOTAL = /^(?:summa|totalt|total|totalsumma|delsumma|sum|subtotal|grand total|i alt|i alt|yhteensä)(?:\s|:|$)/iu;
const NOTE =
  /^(?:\*+|¹|²|³|\d\)\s|not\s?\d*\s?[:.]|noter\s?[:.]|anm(?:ärkning)?\.?\s?[:.]|obs[:!.]|källa\s?:|kilde\s?:|source\s?:|förklaring(?:ar)?\s?:|teckenförklaring|forklaring\s?:|key\s?:|note\s?:|uppdaterad(?:es)?\s|senast uppdaterad|sida\s+\d|page\s+\d)/iu;
const EXAMPLE = /^(?:exempel(?:\s?\d*)?\s?(?:[:.–-]|$)|\(?exempel\)|eksempel\s?[:.]|example\s?[:.]|t\.?\s?ex\.?\s?:)/iu;
const MARKS: readonly ColumnField[] = ['deadline', 'originalDeadline', 'start', 'responsible', 'decider', 'status'];

/** Tells what the row is, given the rows around it. */
export function kindOfRow(
  row: GridRow,
  roles: ColumnRoles,
  around: { before: GridRow | null; after: GridRow | null; sparse: boolean },
): RowKind {
  const own = ownCells(row);
  if (own.length === 0) return 'skip';
  const lead = oneLine(own[0]?.text ?? '');
  if (TOTAL.test(lead) || EXAMPLE.test(lead)) return 'skip';
  if (own.length === 1 && NOTE.test(lead)) return 'skip';
  if (!own.some(({ text }) => hasWords(text))) return 'skip';
  if (isSectionRow(row, roles, around)) return 'section';

  const title = titleText(row, roles);
  const marked = filled(row, MARKS, roles);
  if (marked.length === 0 && isWithoutAction(row, roles)) return 'skip';
  if (isBlank(title)) {
    if (!around.before) return marked.length > 0 && own.length > 1 ? 'action' : 'skip';
    return dated(row, roles) ? 'milestone' : 'continuation';
  }
  if (isInheritedTitle(row, roles)) return dated(row, roles) || marked.length > 0 ? 'milestone' : 'continuation';
  if (around.before && marked.length === 0 && isRestOf(title, around.before, roles)) return 'continuation';
  return 'action';
}

/** A matter on an agenda that led to nothing: its name stands there, and the column of what is to be done is empty. */
function isWithoutAction(row: GridRow, roles: ColumnRoles): boolean {
  const [main, ...others] = columnsOf(roles, 'title');
  if (main === undefined || roles.weakTitle || row.cells[main]?.inherited) return false;
  const named = others.filter((index) => hasWords(row.cells[index]?.text ?? ''));
  const isMatter = named.length > 0 && named.every((index) => roles.columns[index]?.match?.weak === true);
  return isMatter && isBlank(row.cells[main]?.text ?? '');
}

/** The text of the first title column that says something. */
export function titleText(row: GridRow, roles: ColumnRoles): string {
  const index = titleIndex(row, roles);
  return index === null ? '' : (row.cells[index]?.text ?? '');
}

/** The column that names what is to be done on this row; null when every title cell is empty. */
export function titleIndex(row: GridRow, roles: ColumnRoles): number | null {
  return columnsOf(roles, 'title').find((index) => hasWords(row.cells[index]?.text ?? '')) ?? null;
}

function isInheritedTitle(row: GridRow, roles: ColumnRoles): boolean {
  const index = titleIndex(row, roles);
  return index !== null && row.cells[index]?.inherited === true;
}

function filled(row: GridRow, fields: readonly ColumnField[], roles: ColumnRoles): number[] {
  return fields
    .flatMap((field) => columnsOf(roles, field))
    .filter((index) => {
      const cell = row.cells[index];
      return cell !== undefined && !cell.inherited && !isBlank(cell.text);
    });
}

function dated(row: GridRow, roles: ColumnRoles): boolean {
  return filled(row, ['deadline'], roles).some((index) => hasDate(row.cells[index]?.text ?? ''));
}

/** A row with one text that names the rows below: merged over the table, bold, or short before fuller rows. */
function isSectionRow(
  row: GridRow,
  roles: ColumnRoles,
  around: { before: GridRow | null; after: GridRow | null; sparse: boolean },
): boolean {
  const own = ownCells(row);
  const distinct = new Set(own.map(({ text }) => oneLine(text)));
  if (distinct.size > 1) return isNumberedSection(row, own, around.after, roles);
  const [cell] = own;
  if (!cell) return false;
  const text = oneLine(cell.text);
  if (text.length > 160) return false;
  const spans = (row.source.cells[cell.index]?.colSpan ?? 1) >= Math.max(2, row.cells.length - 1) || own.length > 2;
  if (spans) return true;
  const first = row.cells.findIndex(({ inherited }) => !inherited);
  const inTitle = columnsOf(roles, 'title').includes(cell.index);
  const inSection = columnsOf(roles, 'section').includes(cell.index);
  if (inSection) return true;
  if (cell.index !== first && !inTitle) return false;
  if (!around.after || ownCells(around.after).length < 2) return false;
  if (cell.bold && !isAllBold(around.after)) return true;
  if (around.sparse || beginsWithVerb(text)) return false;
  return text.length <= 90 && /^[\p{Lu}\d]/u.test(text) && !/[.;]$/.test(text) && wordCount(text) <= 10;
}

/** "Utreda formerna för samverkan" is something to do, even where nothing else is filled in. */
function beginsWithVerb(text: string): boolean {
  const [first = ''] = withoutLeadingNumber(text).split(' ');
  return wordCount(text) >= 3 && /^\p{L}{2,}(?:a|å|ere|era)$/u.test(first);
}

function isAllBold(row: GridRow): boolean {
  return ownCells(row).every(({ bold }) => bold);
}

/** "3 | Ekonomi" with nothing more, on a bold row or before a row "3.1". */
function isNumberedSection(
  row: GridRow,
  own: ReturnType<typeof ownCells>,
  after: GridRow | null,
  roles: ColumnRoles,
): boolean {
  const [number, name] = own;
  if (own.length !== 2 || !number || !name || !after || row.cells.length < 4) return false;
  const mark = number.text.trim().replace(/[.)]$/, '');
  if (!/^(?:\d+(?:\.\d+)*|[A-ZÅÄÖ]|[IVX]+)$/u.test(mark) || filled(row, MARKS, roles).length > 0) return false;
  if ((after.cells[number.index]?.text ?? '').trim().startsWith(`${mark}.`)) return true;
  return own.every(({ bold }) => bold) && ownCells(after).length > 2 && !isAllBold(after);
}

/** A row that a page break cut: its title goes on in the middle of the sentence above. */
function isRestOf(title: string, before: GridRow, roles: ColumnRoles): boolean {
  const above = oneLine(titleText(before, roles));
  if (!above) return false;
  const startsInside = /^(?:\p{Ll}|[),])/u.test(title.trim());
  const endsOpen = /(?:[,\-–/&]|\s(?:och|samt|eller|för|av|med|till|i|på|som|att|og|and|of|to|the))$/iu.test(above);
  if (startsInside && /^\p{Ll}/u.test(above)) return endsOpen;
  return startsInside ? !/[.!?]$/.test(above) : endsOpen;
}

/** True when half of the rows have nothing but their text: then a lone text is an action like the others. */
export function isSparse(rows: readonly GridRow[]): boolean {
  const full = rows.filter((row) => ownCells(row).length > 0);
  const lone = full.filter((row) => ownCells(row).length === 1).length;
  return lone * 2 > full.length;
}
