import { read, type Range, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { DocumentBuilder } from '../document-builder';
import { DocumentRefused } from '../document-refused';
import { layOut, type LooseCell } from '../grid';
import type { SourceCell, SourceDocument, SourceProperties } from '../source-document';
import { ZipArchive } from '../zip-archive';
import { addSheet } from './add-sheet';
import { sheetCell } from './sheet-cell';

/** Rows and columns beyond these are not read; a warning says so. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 100;

/** Reads a workbook of Excel or LibreOffice: every visible sheet that holds something, without hidden rows. */
export function readWorkbook(bytes: Buffer, onProgress: (share: number) => void = () => undefined): SourceDocument {
  // The library unpacks without limits of its own.
  if (bytes[0] === 0x50) new ZipArchive(bytes).checkAll();
  const workbook = open(bytes);
  const builder = new DocumentBuilder();
  onProgress(0.5);
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    if (sheet) addVisible(builder, sheet, name, (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0);
    onProgress(0.5 + (index + 1) / workbook.SheetNames.length / 2);
  });
  return builder.build('xlsx', propertiesOf(workbook));
}

function open(bytes: Buffer): WorkBook {
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellDates: true,
      UTC: true,
      cellNF: true,
      cellStyles: true,
      sheetRows: MAX_ROWS + 1,
    });
  } catch (error) {
    // The library throws plain errors for whatever is wrong; only the words tell a password from damage.
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new DocumentRefused(locked ? 'file-encrypted' : 'file-damaged');
  }
}

function addVisible(builder: DocumentBuilder, sheet: WorkSheet, name: string, hidden: boolean): void {
  const grid = gridOf(sheet);
  const empty = !grid.some((row) => row.some((cell) => cell.text !== ''));
  if (empty) return;
  if (hidden) {
    builder.warn('table-skipped', { text: name });
    return;
  }
  const table = addSheet(builder, grid, name);
  const hiddenRows = (sheet['!rows'] ?? []).filter((row) => row?.hidden).length;
  const cutOff = sheet['!fullref'] !== undefined && sheet['!fullref'] !== sheet['!ref'];
  if (table !== null && (hiddenRows > 0 || cutOff)) builder.warn('table-skipped', { table, text: name });
}

function gridOf(sheet: WorkSheet): SourceCell[][] {
  const data = (sheet['!data'] ?? []).slice(0, MAX_ROWS);
  const width = Math.min(
    MAX_COLUMNS,
    data.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0),
  );
  const merges = mergesByStart(sheet['!merges'] ?? []);
  const hidden = (index: number): boolean => sheet['!rows']?.[index]?.hidden === true;
  const rows: LooseCell[][] = [];
  const covered = new Set<string>();
  for (let y = 0; y < data.length; y += 1) {
    if (hidden(y)) continue;
    const row: LooseCell[] = [];
    for (let x = 0; x < width; x += 1) {
      if (covered.has(`${y}:${x}`)) continue;
      const merge = merges.get(`${y}:${x}`);
      row.push({ ...sheetCell(data[y]?.[x]), ...(merge && spansOf(merge, hidden)) });
      if (merge) cover(covered, merge, width, data.length);
    }
    rows.push(row);
  }
  return layOut(rows);
}

function mergesByStart(merges: Range[]): Map<string, Range> {
  return new Map(merges.map((merge) => [`${merge.s.r}:${merge.s.c}`, merge]));
}

function spansOf({ s, e }: Range, hidden: (row: number) => boolean): { colSpan: number; rowSpan: number } {
  let rowSpan = 0;
  for (let y = s.r; y <= Math.min(e.r, s.r + MAX_ROWS); y += 1) rowSpan += hidden(y) ? 0 : 1;
  return { colSpan: e.c - s.c + 1, rowSpan };
}

function cover(covered: Set<string>, { s, e }: Range, width: number, height: number): void {
  for (let y = s.r; y <= Math.min(e.r, height - 1); y += 1) {
    for (let x = s.c; x <= Math.min(e.c, width - 1); x += 1) covered.add(`${y}:${x}`);
  }
}

function propertiesOf({ Props: properties }: WorkBook): SourceProperties {
  const title = properties?.Title?.trim();
  const created = properties?.CreatedDate;
  const valid = created instanceof Date && !Number.isNaN(created.getTime());
  return { ...(title && { title }), ...(valid && { created: created.toISOString().slice(0, 10) }) };
}
