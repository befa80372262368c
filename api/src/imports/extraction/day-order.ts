import type { SourceDocument } from '../reading/source-document';

const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/g;

/** True when the document's dates with strokes show that the day stands first: one can only be so, and none can only be otherwise. */
export function isDayFirst(document: SourceDocument): boolean {
  let first = 0;
  let last = 0;
  for (const block of document.blocks) {
    const texts =
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text];
    for (const [, a, b] of texts.flatMap((text) => [...text.matchAll(SLASHED)])) {
      if (Number(a) > 12) first += 1;
      if (Number(b) > 12) last += 1;
    }
  }
  return first > 0 && last === 0;
}
