import type { DocumentBuilder } from '../document-builder';
import { classifyLine } from '../text/prose';
import { textOf, type TextLine } from './words';

/** The letter size that most of the text has, in points. */
export function bodySize(lines: TextLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + textOf(line).length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** Adds lines of running text as headings, list items and paragraphs: by size, weight, distance and how they begin and end. */
export function addProse(builder: DocumentBuilder, lines: TextLine[], page: number, body: number): void {
  let paragraph: TextLine[] = [];
  const flush = (): void => {
    addParagraph(builder, paragraph, page, body);
    paragraph = [];
  };
  for (const line of lines) {
    const above = paragraph.at(-1);
    if (above && !sameParagraph(above, line)) flush();
    paragraph.push(line);
  }
  flush();
}

function sameParagraph(above: TextLine, line: TextLine): boolean {
  const close = line.y - above.y <= Math.max(above.size, line.size) * 1.45;
  const sameLook = Math.abs(above.size - line.size) < 0.6 && isBold(above) === isBold(line);
  return (
    close &&
    sameLook &&
    classifyLine(textOf(line), false).kind === 'text' &&
    !/^\d+(\.\d+)*\.?\s+\p{Lu}/u.test(textOf(line))
  );
}

function addParagraph(builder: DocumentBuilder, lines: TextLine[], page: number, body: number): void {
  const first = lines[0];
  if (!first) return;
  const text = lines.map(textOf).reduce(joinProse);
  const read = classifyLine(text, lines.length <= 2 && (isBold(first) || first.size > body * 1.1));
  if (read.kind === 'heading') builder.heading(read.level, read.text, page);
  else builder.paragraph(read.text, { ...(read.kind === 'item' && { list: true }), page });
}

function joinProse(above: string, line: string): string {
  const hyphened = /\p{Ll}[-‐]$/u.test(above) && /^\p{Ll}/u.test(line) && !/^(och|eller|samt)\b/.test(line);
  return hyphened ? above.slice(0, -1) + line : `${above} ${line}`;
}

function isBold({ words }: TextLine): boolean {
  return words.every(({ bold }) => bold);
}
