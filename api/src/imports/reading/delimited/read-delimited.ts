import Papa from 'papaparse';
import { DocumentBuilder } from '../document-builder';
import { cellOf, widen } from '../grid';
import { addSheet } from '../sheets/add-sheet';
import type { SourceDocument } from '../source-document';
import { detectDelimiter } from './detect-delimiter';

const DECLARED = /^\ufeff?"?sep=([;,\t|])"?\n/i;

/** Reads delimited text as a spreadsheet writes it: quoted cells may hold line breaks, short rows are filled with empty cells. */
export function readDelimited(text: string): SourceDocument {
  const declared = DECLARED.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? detectDelimiter(body)?.delimiter ?? ';';
  const { data } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const builder = new DocumentBuilder();
  addSheet(builder, widen(data.map((row) => row.map((cell) => cellOf(cell.split('\n'))))));
  return builder.build('csv');
}

/** Whether a text that nothing else says is a table is one: several columns, and as good as every row has them. */
export function isDelimited(text: string): boolean {
  if (DECLARED.test(text)) return true;
  const detected = detectDelimiter(text);
  if (!detected || detected.delimiter === '\t' || detected.delimiter === '|') return false;
  const rows = text.split('\n').filter((line) => line.trim() !== '').length;
  const least = detected.delimiter === ';' ? 0.9 : 1;
  return rows >= 2 && detected.columns >= 3 && detected.consistency >= least;
}
