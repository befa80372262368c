import { type Writable } from 'node:stream';
import { EXPORT_COLUMNS, type ExportCell } from './export-cells';

const SHEET = 'Åtgärder';
const DAY_FORMAT = 'yyyy-mm-dd';

/** Writes a workbook with one sheet to `target`, row by row as they come, and ends it. */
export async function writeXlsx(
  target: Writable,
  batches: AsyncIterable<readonly (readonly ExportCell[])[]>,
): Promise<void> {
  // Loaded when somebody exports, since the library is large and most never do.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: target, useStyles: true });
  const sheet = workbook.addWorksheet(SHEET, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = EXPORT_COLUMNS.map(({ heading, width }) => ({
    header: heading,
    width,
    style: { alignment: { vertical: 'top', wrapText: true } },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: EXPORT_COLUMNS.length } };
  for await (const rows of batches) {
    for (const cells of rows) addRow(sheet, cells);
  }
  await workbook.commit();
}

interface Sheet {
  addRow: (values: (string | Date | null)[]) => {
    getCell: (column: number) => { numFmt: string };
    commit: () => void;
  };
}

function addRow(sheet: Sheet, cells: readonly ExportCell[]): void {
  const row = sheet.addRow(cells.map(valueOf));
  for (const [index, cell] of cells.entries()) {
    if (cell !== null && 'day' in cell) row.getCell(index + 1).numFmt = DAY_FORMAT;
  }
  row.commit();
}

/** Days become real dates: a spreadsheet counts them from midnight UTC. */
function valueOf(cell: ExportCell): string | Date | null {
  if (cell === null) return null;
  return 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.text;
}
