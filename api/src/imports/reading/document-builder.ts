import type { ExtractedField, ExtractionWarning, ImportFormat, WarningCode } from '@genomfor/shared';
import { tidyLine } from './grid';
import type { SourceBlock, SourceCell, SourceDocument, SourceProperties, SourceTable } from './source-document';

interface TableMarks {
  headerRows?: number | null;
  sheet?: string;
  page?: number;
  caption?: string;
  /** The page of each row, for a table that goes on over pages. */
  pages?: number[];
}

/** Collects blocks in reading order and numbers their lines. */
export class DocumentBuilder {
  private readonly blocks: SourceBlock[] = [];
  private readonly warnings: ExtractionWarning[] = [];
  private line = 0;
  private tables = 0;

  /** Adds a heading; nothing when it has no text. */
  heading(level: number, text: string, page?: number): void {
    const tidy = tidyLine(text);
    if (tidy) this.blocks.push({ kind: 'heading', level, text: tidy, line: this.nextLine(), ...(page && { page }) });
  }

  /** Adds a paragraph, one for each line of the text; nothing when it has no text. */
  paragraph(text: string, marks: { list?: boolean; page?: number } = {}): void {
    for (const line of text.split('\n').map(tidyLine)) {
      if (line) this.blocks.push({ kind: 'paragraph', text: line, line: this.nextLine(), ...marks });
    }
  }

  /** Adds a table of a rectangular grid and answers its number in the document, from 1; null for a table without text. */
  table(grid: SourceCell[][], { headerRows = null, pages, ...marks }: TableMarks = {}): number | null {
    if (!grid.some((row) => row.some((cell) => cell.text !== '' || cell.checkbox !== undefined))) return null;
    const table: SourceTable = { kind: 'table', rows: [], line: this.line + 1, headerRows, ...marks };
    grid.forEach((cells, index) => {
      const page = pages?.[index];
      table.rows.push({ cells, line: this.nextLine(), ...(page !== undefined && { page }) });
    });
    this.blocks.push(table);
    this.tables += 1;
    return this.tables;
  }

  /** Adds a warning about the document, or about a table and row that both count from 1. */
  warn(code: WarningCode, where: { text?: string; table?: number; row?: number; field?: ExtractedField } = {}): void {
    this.warnings.push({ code, ...where });
  }

  /** The finished document. */
  build(format: ImportFormat, properties: SourceProperties = {}): SourceDocument {
    return { format, blocks: this.blocks, warnings: this.warnings, properties };
  }

  private nextLine(): number {
    this.line += 1;
    return this.line;
  }
}
