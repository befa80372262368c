import { type PaperBlock, type PaperLine, type TimelinePicture } from '@genomfor/shared';
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { standingColor } from './standing-marks';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'BDB6A8' };
const THICK = { style: BorderStyle.SINGLE, size: 8, color: '1D2422' };
const BORDERS = { top: NONE, left: NONE, right: NONE, bottom: THIN, insideHorizontal: THIN, insideVertical: NONE };
/** The width between the margins of a page that stands and one that lies, in twentieths of a point. */
const WIDTH = { standing: 9306, lying: 15_038 };
const QUIET = '525A57';
const TITLES = 2900;
const KNOWN_TIME = 'E4E0D8';

/** A table whose first row is repeated on each page, and whose rows are not divided between pages. */
export function docxTable({ columns, rows }: Extract<PaperBlock, { kind: 'table' }>, wide: boolean): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const width = wide ? WIDTH.lying : WIDTH.standing;
  const widths = columns.map(({ share }) => Math.round((width * share) / all));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) => cell([headingLine(heading)], widths[index] ?? 0, true)),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((lines, index) => cell(lines.map(linePart), widths[index] ?? 0, false)),
      }),
  );
  return new Table({
    rows: [header, ...body],
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
  });
}

/** The picture of time as a table: a column for each month or quarter, with the deadlines where they fall. */
export function docxTimeline(picture: TimelinePicture): Table {
  const columns = timeColumns(picture);
  const each = Math.floor((WIDTH.standing - TITLES) / columns.length);
  const widths = [TITLES, ...columns.map(() => each)];
  const headings = ['Åtgärd', ...columns.map(({ heading }) => heading)];
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((heading, index) => cell([headingLine(heading)], widths[index] ?? each, true)),
  });
  const body = picture.rows.map((row) => {
    const times = columns.map((column) => timeCell(row, column, each));
    const title = linePart({ text: row.title, style: 'plain' });
    return new TableRow({ cantSplit: true, children: [cell([title], TITLES, false), ...times] });
  });
  return new Table({
    rows: [header, ...body],
    columnWidths: widths,
    width: { size: WIDTH.standing, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
  });
}

interface TimeColumn {
  heading: string;
  from: number;
  to: number;
}

/** From one named line of the scale to the next. */
function timeColumns({ ticks, width }: TimelinePicture): TimeColumn[] {
  const named = ticks.filter(({ text }, index) => text !== '' || index === 0);
  return named.map(({ x, text, year }, index) => ({
    heading: [year, text].filter((part) => part).join(' '),
    from: x,
    to: named[index + 1]?.x ?? width + 1,
  }));
}

function timeCell(row: TimelinePicture['rows'][number], { from, to }: TimeColumn, width: number): TableCell {
  const isIn = (at: { x: number } | null) => at !== null && at.x >= from && at.x < to;
  const overlaps = (span: { x: number; width: number } | null) =>
    span !== null && span.x < to && span.x + span.width > from;
  const text = `${isIn(row.original) ? '◇' : ''}${isIn(row.deadline) ? '◆' : ''}`;
  const part = new Paragraph({
    style: 'Cell',
    alignment: 'center',
    children: [new TextRun({ text, color: standingColor(row.standing) })],
  });
  const isKnown = overlaps(row.bar) || overlaps(row.period);
  return cell([part], width, false, isKnown ? KNOWN_TIME : undefined);
}

function cell(children: Paragraph[], width: number, isHeading: boolean, fill?: string): TableCell {
  return new TableCell({
    children: children.length === 0 ? [new Paragraph({ style: 'Cell', text: '' })] : children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 40, right: 100 },
    ...(isHeading && { borders: { bottom: THICK } }),
    ...(fill !== undefined && { shading: { fill, type: 'clear', color: 'auto' } }),
  });
}

function headingLine(text: string): Paragraph {
  return new Paragraph({ style: 'Cell', keepNext: true, children: [run({ text, bold: true, color: QUIET })] });
}

function linePart({ text, style, standing }: PaperLine): Paragraph {
  const quiet = style === 'quiet' ? QUIET : undefined;
  const color = standing === undefined ? quiet : standingColor(standing);
  const said = run({ text, bold: style === 'strong', ...(color !== undefined && { color }) });
  return new Paragraph({ style: 'Cell', children: [said] });
}

function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}
