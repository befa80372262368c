import type { ExtractionWarning, ImportFormat, IsoDate } from '@genomfor/shared';

/** A document as its readers leave it, whatever it was written in: plain data in reading order, without personal numbers. */
export interface SourceDocument {
  format: ImportFormat;
  blocks: SourceBlock[];
  /** What the reader is unsure of. `table` and `row` count from 1 through the document, the heading row included. */
  warnings: ExtractionWarning[];
  properties: SourceProperties;
}

export interface SourceProperties {
  title?: string;
  created?: IsoDate;
}

export type SourceBlock = SourceHeading | SourceParagraph | SourceTable;

export interface SourceHeading {
  kind: 'heading';
  /** 0 for the title of the document, then 1 and down. */
  level: number;
  text: string;
  line: number;
  page?: number;
}

export interface SourceParagraph {
  kind: 'paragraph';
  text: string;
  line: number;
  list?: boolean;
  page?: number;
}

export interface SourceTable {
  kind: 'table';
  /** A rectangular grid: every row has a cell for every column. */
  rows: SourceRow[];
  line: number;
  /** How many leading rows the document itself marks as headings; null when it does not say. */
  headerRows: number | null;
  sheet?: string;
  page?: number;
  caption?: string;
}

export interface SourceRow {
  cells: SourceCell[];
  line: number;
  page?: number;
}

export interface SourceCell {
  /** The lines joined with '\n'; empty for an empty or a covered position. */
  text: string;
  lines: string[];
  colSpan: number;
  rowSpan: number;
  /** The position is covered by a merged cell that begins in a column to the left, or else in this column on a row above. */
  continued?: 'above' | 'left';
  bold?: boolean;
  /** The whole cell is struck through. */
  strike?: boolean;
  /** The day of a true date cell in a sheet. */
  date?: IsoDate;
  /** A ticked or empty box that fills the cell. */
  checkbox?: boolean;
  /** The footnotes the cell refers to; their texts stand last in the document as paragraphs that begin with the mark. */
  footnoteRefs?: string[];
}
