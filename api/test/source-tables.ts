import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceBlock, SourceDocument, SourceTable } from '../src/imports/reading/source-document';

/** The bytes of a document among the fixtures. */
export function documentFixture(name: string): Buffer {
  return readFileSync(join(__dirname, 'fixtures/documents', name));
}

/** The tables of a document in order. */
export function tablesIn({ blocks }: SourceDocument): SourceTable[] {
  return blocks.filter((block): block is SourceTable => block.kind === 'table');
}

/** The texts of a document's tables: tables, rows, cells. */
export function textsIn(document: SourceDocument): string[][][] {
  return tablesIn(document).map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
}

/** What stands outside tables, each line as its kind and text. */
export function proseIn({ blocks }: SourceDocument): string[] {
  return blocks
    .filter((block): block is Exclude<SourceBlock, SourceTable> => block.kind !== 'table')
    .map((block) => `${block.kind === 'heading' ? `h${block.level}` : block.list ? 'item' : 'text'}: ${block.text}`);
}
