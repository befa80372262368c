import { DocumentBuilder } from '../document-builder';
import { DocumentRefused } from '../document-refused';
import type { SourceDocument } from '../source-document';
import { isContentsList } from '../text/contents-list';
import { columnTables } from './column-tables';
import { type DocumentPart, joinPages, type LongTable, type PageBlock } from './joined-pages';
import { openPdf, type PdfPage } from './open-pdf';
import { withoutFurniture } from './page-furniture';
import { gridOf, type PageTable } from './page-table';
import { addProse, bodySize } from './prose-lines';
import { drawnTableTest, ruledTables } from './ruled-tables';
import { taggedTables } from './tagged-tables';
import { unwrap, Vocabulary } from './wrapped-text';
import { type TextLine, toLines, toWords, type Word } from './words';

/** Fewer letters than this on a page of a document without more is no text but stray marks on a picture. */
const LEAST_LETTERS = 15;

/**
 * Reads a PDF that holds text. Tables are found by the lines drawn around their cells, else by the tags of the document, else by how
 * the text is lined up; line breaks and broken words that narrow columns made are mended. Refuses 'file-scanned' when there is no text.
 */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => undefined,
): Promise<SourceDocument> {
  const { pages, info } = await openPdf(bytes, (share) => onProgress(share * 0.8));
  const letters = pages.reduce((sum, { glyphs }) => sum + glyphs.filter(({ text }) => text.trim() !== '').length, 0);
  if (letters < LEAST_LETTERS) throw new DocumentRefused('file-scanned');
  const words = pages.map(({ glyphs, rules }) => toWords(glyphs, rules));
  const content = withoutFurniture(pages.map((page, index) => pageWords(page, words[index] ?? [])));
  const blocks = pages.map((page, index) => blocksOf(content[index] ?? [], page));
  const builder = new DocumentBuilder();
  addParts(builder, joinPages(blocks), learn(content));
  return builder.build('pdf', info);
}

function pageWords(
  { height, rules }: PdfPage,
  words: Word[],
): { words: Word[]; height: number; inTable: (word: Word) => boolean } {
  return { words, height, inTable: drawnTableTest(rules) };
}

function blocksOf(words: Word[], page: PdfPage): PageBlock[] {
  const ruled = ruledTables(words, page.rules);
  const tagged = taggedTables(ruled.rest, page.tags);
  const columns = columnTables(toLines(tagged.rest), page.rules);
  const tables = [...ruled.tables, ...tagged.tables, ...columns.tables].sort((one, other) => one.top - other.top);
  return interleave(tables, columns.rest);
}

function interleave(tables: PageTable[], lines: TextLine[]): PageBlock[] {
  const blocks: PageBlock[] = [];
  let rest = lines;
  for (const table of tables) {
    const before = rest.filter(({ y }) => y < table.top + 2);
    rest = rest.filter(({ y }) => y >= table.top + 2);
    if (before.length > 0) blocks.push({ kind: 'lines', lines: before });
    blocks.push(table);
  }
  return rest.length > 0 ? [...blocks, { kind: 'lines', lines: rest }] : blocks;
}

function learn(pages: Word[][]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const line of pages.flatMap(toLines)) vocabulary.learn(line);
  return vocabulary;
}

function addParts(builder: DocumentBuilder, parts: DocumentPart[], vocabulary: Vocabulary): void {
  const body = bodySize(parts.flatMap((part) => (part.kind === 'lines' ? part.lines : [])));
  for (const part of parts) {
    if (part.kind === 'lines') addProse(builder, part.lines, part.page, body);
    else addTable(builder, part, vocabulary);
  }
}

function addTable(builder: DocumentBuilder, part: LongTable, vocabulary: Vocabulary): void {
  const { grid, unsure } = gridOf(part.rows, (cell) => unwrap(cell, vocabulary));
  const texts = grid.map((row) => row.map(({ text }) => text).filter((text) => text !== ''));
  if (isContentsList(texts)) {
    for (const row of texts) builder.paragraph(row.join(' … '), { list: true });
    return;
  }
  const table = builder.table(grid, { ...(part.pages[0] !== undefined && { page: part.pages[0] }), pages: part.pages });
  if (table === null) return;
  if (part.guessed) builder.warn('columns-guessed', { table });
  if (part.headersRepeated > 0) builder.warn('header-repeated', { table });
  for (const row of new Set([...unsure, ...part.wrapped])) builder.warn('row-wrapped', { table, row: row + 1 });
}
