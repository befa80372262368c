import type { DocumentBuilder } from '../document-builder';
import { layOut, type LooseCell, tidyLine } from '../grid';
import { isContentsList } from '../text/contents-list';
import { attribute, child, children, isOn, nameOf, type XmlElement } from '../xml';
import { columnWidths, snapToColumns } from './column-edges';
import type { Numbering } from './numbering';
import { boxState, readParagraphText, type ParagraphText } from './paragraph-text';
import { numberingOf, type StyleSheet } from './styles';

interface ReadParagraph extends ParagraphText {
  level: number | null;
  contents: boolean;
  item: boolean;
}

/** A deeper nesting of tables than this is not a plan. */
const MAX_DEPTH = 12;
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'AlternateContent',
  'Choice',
  'body',
]);

/** Walks the body of a Word document and adds what it holds to a builder, in reading order. */
export class WordBody {
  private readonly notes: string[] = [];

  constructor(
    private readonly builder: DocumentBuilder,
    private readonly styles: StyleSheet,
    private readonly numbering: Numbering,
    private readonly onBlock: () => void = () => undefined,
  ) {}

  /** The footnotes that were met, in the order of the document. */
  get footnotes(): readonly string[] {
    return this.notes;
  }

  /** Adds the paragraphs and tables inside an element. */
  add(parent: XmlElement, depth = 0): void {
    if (depth > MAX_DEPTH) return;
    for (const element of children(parent)) {
      const name = nameOf(element);
      if (name === 'p') this.addParagraph(element, depth);
      else if (name === 'tbl') this.addTable(element, depth);
      else if (WRAPPERS.has(name)) this.add(element, depth);
      this.onBlock();
    }
  }

  private addParagraph(element: XmlElement, depth: number): void {
    const paragraph = this.readParagraph(element);
    const lines = paragraph.text.split('\n');
    if (paragraph.level !== null && paragraph.text.trim().length <= 250)
      this.builder.heading(paragraph.level, lines.join(' '));
    else this.builder.paragraph(paragraph.text, paragraph.item || paragraph.contents ? { list: true } : {});
    for (const box of paragraph.boxes) this.add(box, depth + 1);
  }

  private addTable(element: XmlElement, depth: number): void {
    const inner: XmlElement[] = [];
    const rows = this.rowsOf(element);
    const loose = snapToColumns(
      rows.map((row) => this.looseRow(row, inner)),
      columnWidths(element),
    );
    const grid = layOut(loose);
    const texts = grid.map((row) => row.map((cell) => cell.text));
    const marked = rows.findIndex((row) => !isOn(child(row, 'trPr', 'tblHeader')));
    if (isLayout(loose)) this.addFrame(rows, depth);
    else if (isContentsList(texts)) for (const row of texts) this.builder.paragraph(row.join(' … '), { list: true });
    else this.builder.table(grid, { headerRows: marked > 0 ? marked : null });
    if (!isLayout(loose)) for (const table of inner) this.addTable(table, depth + 1);
  }

  /** A table of a single cell is a frame around ordinary text. */
  private addFrame(rows: XmlElement[], depth: number): void {
    for (const row of rows) for (const cell of cellsOf(row)) this.add(cell, depth + 1);
  }

  private rowsOf(table: XmlElement): XmlElement[] {
    return children(table).flatMap((each) => {
      if (nameOf(each) === 'tr') return child(each, 'trPr', 'del') ? [] : [each];
      return WRAPPERS.has(nameOf(each)) ? this.rowsOf(each) : [];
    });
  }

  private looseRow(row: XmlElement, inner: XmlElement[]): LooseCell[] {
    return [
      ...gapOf(child(row, 'trPr', 'gridBefore')),
      ...cellsOf(row).map((cell) => this.looseCell(cell, inner)),
      ...gapOf(child(row, 'trPr', 'gridAfter')),
    ];
  }

  private looseCell(cell: XmlElement, inner: XmlElement[]): LooseCell {
    const properties = child(cell, 'tcPr');
    const merge = child(properties, 'vMerge');
    const paragraphs = this.cellParagraphs(cell, inner, 0);
    const seen = paragraphs.filter((paragraph) => paragraph.text.trim() !== '');
    const lines = paragraphs.flatMap(({ text }) => text.split('\n'));
    const box = boxState(lines.join(''));
    const notes = paragraphs.flatMap(({ footnotes }) => footnotes);
    return {
      lines: lines.map(tidyLine),
      colSpan: Number(attribute(child(properties, 'gridSpan'), 'val') ?? 1),
      ...(merge && attribute(merge, 'val') !== 'restart' && { joinsAbove: true }),
      ...(seen.length > 0 && seen.every(({ bold }) => bold) && { bold: true }),
      ...(seen.length > 0 && seen.every(({ strike }) => strike) && { strike: true }),
      ...(box !== null && { checkbox: box }),
      ...(notes.length > 0 && { footnoteRefs: notes }),
    };
  }

  private cellParagraphs(cell: XmlElement, inner: XmlElement[], depth: number): ReadParagraph[] {
    if (depth > MAX_DEPTH) return [];
    return children(cell).flatMap((each) => {
      const name = nameOf(each);
      if (name === 'p') {
        const read = this.readParagraph(each);
        return [read, ...read.boxes.flatMap((box) => this.cellParagraphs(box, inner, depth + 1))];
      }
      if (name === 'tbl') inner.push(each);
      return WRAPPERS.has(name) ? this.cellParagraphs(each, inner, depth + 1) : [];
    });
  }

  private readParagraph(element: XmlElement): ReadParagraph {
    const properties = child(element, 'pPr');
    const style = this.styles.find(attribute(child(properties, 'pStyle'), 'val'));
    const read = readParagraphText(element);
    const outline = attribute(child(properties, 'outlineLvl'), 'val');
    const own = outline === undefined ? null : Number(outline) < 9 ? Number(outline) + 1 : null;
    const level = style.contents ? null : (style.level ?? own);
    const number = this.numberOf(properties, style.numbering, read);
    this.notes.push(...read.footnotes);
    const bullet = number === '•' && level === null;
    return {
      ...read,
      text: number && !bullet ? `${number} ${read.text}` : read.text,
      level,
      contents: style.contents,
      item: number !== '' && level === null,
    };
  }

  /** A paragraph with a number of its own is seen even when it is otherwise empty, as in a column of row numbers. */
  private numberOf(
    properties: XmlElement | undefined,
    styled: { list: string; depth: number } | null,
    { text }: ParagraphText,
  ): string {
    const numbering = numberingOf(properties) ?? styled;
    if (!numbering || numbering.list === '0') return '';
    const number = this.numbering.next(numbering.list, numbering.depth);
    return number === '•' && text.trim() === '' ? '' : number;
  }
}

function cellsOf(row: XmlElement): XmlElement[] {
  return children(row).flatMap((each) => {
    if (nameOf(each) === 'tc') return [each];
    return WRAPPERS.has(nameOf(each)) ? cellsOf(each) : [];
  });
}

/** The columns that a row leaves out at its beginning or end, as one empty cell. */
function gapOf(element: XmlElement | undefined): LooseCell[] {
  const columns = Number(attribute(element, 'val') ?? 0);
  return columns > 0 ? [{ lines: [], colSpan: columns }] : [];
}

function isLayout(rows: LooseCell[][]): boolean {
  return rows.every((row) => row.length === 1) && rows.length <= 1;
}
