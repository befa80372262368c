import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Refused } from '../platform/errors/refused';
import { ImportReader } from './import-reader';
import { DocumentRefused } from './reading/document-refused';
import type { ReadingInput } from './reading/read-in-worker';
import type { SourceBlock } from './reading/source-document';

/** A piece of a document in reading order; every row of a table has a cell for every column. */
export type DocumentBlock = { kind: 'line'; text: string } | { kind: 'table'; rows: string[][] };

/** Reads documents for features that find something else in them than a plan. */
@Injectable()
export class DocumentReadingService {
  constructor(
    private readonly reader: ImportReader,
    private readonly clock: Clock,
  ) {}

  /**
   * The lines and tables of a file or a pasted text, without personal identity numbers; a sheet's name is a line before its
   * table. Throws Refused with the reader's reason ('file-kind-unknown', 'file-empty', …).
   */
  async read(input: ReadingInput): Promise<DocumentBlock[]> {
    try {
      const { document } = await this.reader.read(input, this.clock.today());
      return document.blocks.flatMap(plainBlocks);
    } catch (error) {
      throw error instanceof DocumentRefused ? new Refused(error.code, error.details) : error;
    }
  }
}

function plainBlocks(block: SourceBlock): DocumentBlock[] {
  if (block.kind !== 'table') return [{ kind: 'line', text: block.text }];
  const titles = [block.sheet, block.caption].flatMap((text) => (text ? [{ kind: 'line' as const, text }] : []));
  const rows = block.rows.map(({ cells }) => cells.map(({ date, text }) => date ?? text.replaceAll('\n', ' ')));
  return [...titles, { kind: 'table', rows }];
}
