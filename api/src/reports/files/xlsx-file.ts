import {
  FOLLOW_UP_COLUMNS,
  STANDING_NAME,
  longPaper,
  type IsoDate,
  type PaperBlock,
  type ReportContent,
  type ReportFollowUp,
  type ReportPaper,
} from '@genomfor/shared';
import { type Worksheet } from 'exceljs';
import { type ReportTask } from './report-task';

type Value = string | number | Date | null;

const DAY_FORMAT = 'yyyy-mm-dd';
const LANDSCAPE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 } as const;
const TOP = { vertical: 'top', wrapText: true } as const;
/** "Först beslutat" is a column of its own here, so that both days are days. */
const DEADLINE = 6;
const CHARACTERS = 1.7;
const LINE_HEIGHT = 15;
const LETTERS_IN_LINE = 140;

/** The report as a workbook: the follow-up of decisions and commissions, every action, and the summary with what has changed. */
export async function xlsxFile({ content, publishedOn, publishedAt }: ReportTask): Promise<Uint8Array> {
  // Loaded when somebody asks, since the library is large and most never do.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  book.creator = content.organisation ?? 'Genomför';
  book.title = content.title;
  book.created = publishedAt;
  book.modified = publishedAt;
  const add = (name: string) =>
    book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: LANDSCAPE });
  writeFollowUp(add('Uppföljning'), content.followUp);
  writeActions(add('Åtgärder'), content);
  const rest = longPaper({ ...content, groups: [], timeline: null, followUp: [] }, publishedOn);
  writeSummary(book.addWorksheet('Sammanfattning', { pageSetup: LANDSCAPE }), rest);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeFollowUp(sheet: Worksheet, rows: readonly ReportFollowUp[]): void {
  const columns = FOLLOW_UP_COLUMNS.map(({ heading, share }) => ({ heading, width: Math.max(10, share * CHARACTERS) }));
  columns.splice(DEADLINE, 0, { heading: 'Först beslutat datum', width: 20 });
  writeTable(
    sheet,
    columns,
    rows.map((row) => [
      dayOf(row.decidedOn),
      row.paragraph,
      row.registryNumber,
      row.title,
      row.deciders.join(', ') || null,
      row.responsible.join(', ') || null,
      dayOf(row.original) ?? row.originalText,
      dayOf(row.deadline) ?? row.deadlineText,
      STANDING_NAME[row.standing],
      row.comment || null,
      dayOf(row.closedOn),
    ]),
  );
}

function writeActions(sheet: Worksheet, { groups }: ReportContent): void {
  const columns = ['Avsnitt', 'Åtgärd', 'Ansvarig', 'Slutdatum', 'Först beslutat', 'Prognos', 'Läge', 'Skäl'];
  const widths = [26, 40, 24, 20, 20, 18, 18, 50];
  writeTable(
    sheet,
    columns.map((heading, index) => ({ heading, width: widths[index] ?? 20 })),
    groups.flatMap(({ title, actions }) =>
      actions.map((action) => [
        title,
        action.title,
        action.responsible.join(', ') || null,
        action.deadline,
        action.original ?? action.deadline,
        action.forecast,
        STANDING_NAME[action.standing],
        action.reasons,
      ]),
    ),
  );
}

function writeTable(sheet: Worksheet, columns: readonly { heading: string; width: number }[], rows: Value[][]): void {
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width, style: { alignment: TOP } }));
  sheet.getRow(1).font = { bold: true };
  sheet.pageSetup.printTitlesRow = '1:1';
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const values of rows) {
    const row = sheet.addRow(values);
    for (const [index, value] of values.entries()) {
      if (value instanceof Date) row.getCell(index + 1).numFmt = DAY_FORMAT;
    }
  }
}

/** What has no sheet of its own, in the order it is read. */
function writeSummary(sheet: Worksheet, { title, address, facts, sections }: ReportPaper): void {
  sheet.columns = [34, 44, 44, 22].map((width) => ({ width, style: { alignment: TOP } }));
  writeHeading(sheet, title);
  sheet.addRow([address]);
  for (const { label, value } of facts) sheet.addRow([label, value]);
  for (const section of sections) {
    sheet.addRow([]);
    if (section.title !== null) writeHeading(sheet, section.title);
    for (const block of section.blocks) writeBlock(sheet, block);
  }
}

function writeHeading(sheet: Worksheet, text: string): void {
  sheet.addRow([text]).font = { bold: true, size: 13 };
}

function writeBlock(sheet: Worksheet, block: PaperBlock): void {
  if (block.kind === 'table') {
    sheet.addRow(block.columns.map((column) => column.heading)).font = { bold: true };
    for (const row of block.rows) sheet.addRow(row.map((lines) => lines.map(({ text }) => text).join('\n')));
    return;
  }
  if (block.kind === 'picture') return;
  const texts = 'items' in block ? block.items : [block.text];
  const lead = block.kind === 'clauses' ? [block.lead] : [];
  for (const text of [...lead, ...texts]) {
    const { number } = sheet.addRow([text]);
    sheet.mergeCells(number, 1, number, 4);
    // A merged cell does not grow by itself.
    sheet.getRow(number).height = LINE_HEIGHT * Math.ceil(text.length / LETTERS_IN_LINE);
  }
}

/** A spreadsheet counts days from midnight UTC. */
function dayOf(day: IsoDate | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
