import type { SourceBlock, SourceDocument } from '../../reading/source-document';
import { isBlank, oneLine } from '../words';
import { joinedLines } from './joined-lines';

/** A line of a document as running text is read: what it says, what it looks like and where it stands. */
export interface TextLine {
  text: string;
  form: 'heading' | 'item' | 'text' | 'row';
  /** The cells of a row of a table, empty ones too; a single one for other lines. */
  cells: string[];
  line: number;
  page: number | null;
}

/** A line that is longer is no paragraph of minutes, and not worth the time. */
const LONGEST_LINE = 6000;

/** The document as lines in reading order. A row with one filled cell is a line of text, for it only frames it;
 * lines that the width of the page broke are one. */
export function textLines(document: SourceDocument): TextLine[] {
  const lines = document.blocks.flatMap(linesOfBlock).filter(({ text }) => text !== '' && text.length <= LONGEST_LINE);
  return joinedLines(lines);
}

function linesOfBlock(block: SourceBlock): TextLine[] {
  if (block.kind !== 'table') {
    const form = block.kind === 'heading' ? 'heading' : block.list ? 'item' : 'text';
    const text = oneLine(block.text);
    return [{ text, form, cells: [text], line: block.line, page: block.page ?? null }];
  }
  return block.rows.flatMap((row) => {
    const place = { line: row.line, page: row.page ?? block.page ?? null };
    const shown = row.cells.filter(({ continued }) => continued === undefined);
    const filled = shown.filter(({ text }) => !isBlank(text));
    const [only] = filled;
    if (filled.length === 1 && only) {
      return only.lines.map((text): TextLine => {
        const tidy = oneLine(text);
        return { text: tidy, form: 'text', cells: [tidy], ...place };
      });
    }
    const cells = shown.map(({ text }) => oneLine(text));
    return [{ text: cells.filter((cell) => !isBlank(cell)).join(' '), form: 'row', cells, ...place }];
  });
}
