import type { ImportFormat } from '@genomfor/shared';
import { parse, type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { DocumentBuilder } from '../document-builder';
import { layOut, type LooseCell, tidyLine } from '../grid';
import type { SourceDocument } from '../source-document';
import { htmlLines, isElement, isUnseen, tagOf } from './html-lines';

const INLINE = new Set(
  'a abbr b br code del em font i input ins label mark o:p s small span strike strong sub sup time u wbr'.split(' '),
);
const MAX_DEPTH = 400;

/** Reads a web page or what a browser or Office puts on the clipboard as HTML. Scripts, styles and hidden parts are left out. */
export function readHtml(html: string, format: ImportFormat): SourceDocument {
  const root = parse(html.replace(/<!\[(?:if|endif)[^>]*>/gi, ''), { comment: false, lowerCaseTagName: false });
  const title = tidyLine(root.querySelector('title')?.text ?? '');
  const builder = new DocumentBuilder();
  walk(root, builder, 0);
  return builder.build(format, title ? { title } : {});
}

function walk(parent: HTMLElement, builder: DocumentBuilder, depth: number): void {
  if (depth > MAX_DEPTH) return;
  let loose: string[] = [];
  const flush = (): void => {
    builder.paragraph(loose.join(''));
    loose = [];
  };
  for (const node of parent.childNodes) {
    if (isInline(node)) {
      loose.push(inlineText(node));
      continue;
    }
    flush();
    if (isElement(node) && !isUnseen(node)) addElement(node, builder, depth);
  }
  flush();
}

function addElement(element: HTMLElement, builder: DocumentBuilder, depth: number): void {
  const name = tagOf(element);
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) builder.heading(Number(heading), htmlLines(element).lines.join(' '));
  else if (name === 'table') addTable(element, builder, depth);
  else if (name === 'li') addItem(element, builder, depth);
  else walk(element, builder, depth + 1);
}

function addItem(element: HTMLElement, builder: DocumentBuilder, depth: number): void {
  const own = htmlLines(element, new Set(['ul', 'ol', 'table']));
  builder.paragraph(own.lines.join(' '), { list: true });
  for (const inner of element.querySelectorAll('ul, ol, table')) {
    if (inner.parentNode === element) addElement(inner, builder, depth + 1);
  }
}

function addTable(table: HTMLElement, builder: DocumentBuilder, depth: number): void {
  const rows = rowsOf(table);
  const nested = rows.flatMap((row) => cellsOf(row)).flatMap((cell) => cell.querySelectorAll('table')).length > 0;
  if (isFrame(rows, nested)) {
    for (const cell of rows.flatMap(cellsOf)) walk(cell, builder, depth + 1);
    return;
  }
  const caption = table.childNodes.find((node) => isElement(node) && tagOf(node) === 'caption');
  const captionText = caption ? tidyLine(caption.text) : '';
  builder.table(layOut(rows.map((row) => cellsOf(row).map(looseCell))), {
    headerRows: headerRowsOf(rows),
    ...(captionText && { caption: captionText }),
  });
}

/**
 * A table that only places things on the page: a single cell, cells that hold tables in turn and are one to a row, or a row with
 * nothing but a whole table in it.
 */
function isFrame(rows: HTMLElement[], nested: boolean): boolean {
  const narrow = rows.every((row) => cellsOf(row).length <= 1);
  return (narrow && (nested || rows.length <= 1)) || (nested && rows.some(holdsTable));
}

function holdsTable(row: HTMLElement): boolean {
  const [only, ...others] = cellsOf(row).filter((cell) => cell.text.trim() !== '');
  if (!only || others.length > 0) return false;
  return only.querySelectorAll('table').some((table) => {
    const rows = rowsOf(table);
    return rows.length > 1 && rows.some((each) => cellsOf(each).length > 1);
  });
}

function rowsOf(table: HTMLElement): HTMLElement[] {
  return table.childNodes.filter(isElement).flatMap((each) => {
    const name = tagOf(each);
    if (name === 'tr') return isUnseen(each) ? [] : [each];
    return name === 'thead' || name === 'tbody' || name === 'tfoot' ? rowsOf(each) : [];
  });
}

function cellsOf(row: HTMLElement): HTMLElement[] {
  return row.childNodes.filter(isElement).filter((each) => ['td', 'th'].includes(tagOf(each)) && !isUnseen(each));
}

function looseCell(cell: HTMLElement): LooseCell {
  const { lines, bold, strike, checkbox } = htmlLines(cell);
  return {
    lines: lines.map(tidyLine),
    colSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
    ...((bold || (tagOf(cell) === 'th' && lines.length > 0)) && { bold: true }),
    ...(strike && { strike }),
    ...(checkbox !== undefined && { checkbox }),
  };
}

function spanOf(cell: HTMLElement, name: string): number {
  return Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1;
}

function headerRowsOf(rows: HTMLElement[]): number | null {
  const isHeader = (row: HTMLElement): boolean => {
    const inHead = row.parentNode !== null && tagOf(row.parentNode) === 'thead';
    return inHead || (cellsOf(row).length > 1 && cellsOf(row).every((cell) => tagOf(cell) === 'th'));
  };
  const first = rows.findIndex((row) => !isHeader(row));
  return first > 0 ? first : null;
}

function isInline(node: Node): boolean {
  return !isElement(node) || INLINE.has(tagOf(node));
}

function inlineText(node: Node): string {
  if (!isElement(node)) return node.nodeType === NodeType.TEXT_NODE ? node.text.replace(/\s+/g, ' ') : '';
  if (tagOf(node) === 'br') return '\n';
  return isUnseen(node) ? '' : node.childNodes.map(inlineText).join('');
}
