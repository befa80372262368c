import type { ExtractedAction, Extraction } from '@genomfor/shared';
import { extract } from '../src/imports/extraction/extract';
import { readPasted } from '../src/imports/reading/read-document';

/** What is extracted from an indented text or from HTML, as `pasted` gives it. */
export async function extractFrom(text: string, today = '2020-01-15'): Promise<Extraction> {
  return extract(await readPasted(pasted(text)), { today });
}

/** An indented text as it comes from the clipboard: " | " stands between the cells of a table of tabs. */
export function pasted(text: string): string {
  const lines = dedented(text);
  const isTabbed = !lines.some((line) => line.startsWith('<') || line.startsWith('|--'));
  const written = isTabbed ? lines.map((line) => line.replace(/ ?\| ?/g, '\t')) : lines;
  return written.join('\n');
}

function dedented(text: string): string[] {
  const lines = text.replace(/^\n|\n *$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent));
}

/** An action on one line: number, title, when, who; "?" last when it needs review. */
export function rowOf({ number, title, deadlineDate, openKind, responsible, needsReview }: ExtractedAction): string {
  const when = deadlineDate ?? openKind ?? '–';
  return [number, title, when, responsible.join(' + ') || '–', needsReview ? '?' : null].filter(Boolean).join(' · ');
}

/** The actions of an extraction as lines. */
export function rowsOf({ actions }: Extraction): string[] {
  return actions.map(rowOf);
}
