import { withoutUnseen } from './escape-html';
import type { MailDocument, MailItem, MailLine, MailLink, MailSection, MailSpan, MailTable } from './mail-document';
import { wholeDates } from './whole-dates';

/** Columns of a line, unless a word or an address is longer. */
const WIDTH = 72;
const INDENT = '  ';

/**
 * The mail as plain text that can be read alone: lines of at most 72 columns but for addresses, which are never broken, a blank
 * line between things and two between sections. Ends with a line break.
 */
export function mailText(mail: MailDocument): string {
  const { kicker, heading, intro, sections, action, footer } = mail;
  const top = [wrapped(kicker), wrapped(upper(heading)), ...intro.map((line) => wrapped(lineText(line)))];
  const end = [...(action === null ? [] : [linkText(action)]), ...footer.text.map((text) => wrapped(text))];
  const parts = [top, ...sections.map(sectionParts), [...end, ...footer.links.map((link) => linkText(link))]];
  return `${parts.map((part) => part.filter((text) => text !== '').join('\n\n')).join('\n\n\n')}\n`;
}

function sectionParts({ heading, note, paragraphs, items, table, more }: MailSection): string[] {
  return [
    wrapped(`${upper(heading)}${note === null ? '' : ` (${note})`}`),
    ...paragraphs.map((line) => wrapped(lineText(line))),
    ...items.map(itemText),
    ...(table === null ? [] : [tableText(table)]),
    ...(more === null ? [] : [linkText(more)]),
  ];
}

function itemText({ title, url, standing, lines, answers }: MailItem): string {
  const [first, ...others] = lines.map(lineText);
  const told = [standing && `${standing.text}.`, first].filter((text) => text).join(' ');
  return [
    wrapped(title, '* ', INDENT),
    ...[told, ...others].filter((text) => text !== '').map((text) => wrapped(text, INDENT)),
    ...(url === null ? [] : [linkText({ text: 'Öppna', url }, INDENT)]),
    ...(answers === null ? [] : [linkText(answers.plain, INDENT)]),
  ].join('\n');
}

/** "Öppna: https://…", on two lines when it does not fit on one. */
function linkText({ text, url }: MailLink, indent = ''): string {
  const words = wrapped(`${text}:`, indent);
  const line = `${words} ${url}`;
  return line.length <= WIDTH ? line : `${words}\n${indent}${url}`;
}

/** Columns under each other: the first to the left, numbers to the right. */
function tableText({ columns, rows }: MailTable): string {
  const all = [columns, ...rows].map((row) => row.map(oneLine));
  const widths = columns.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const isNumber = columns.map((_, column) => isNumberColumn(rows, column));
  const cell = (text: string, column: number) =>
    isNumber[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return all.map((row) => `${INDENT}${row.map(cell).join(INDENT)}`.trimEnd()).join('\n');
}

/** Whether all that stands in a column of a table is numbers, which are then set to the right. */
export function isNumberColumn(rows: MailTable['rows'], column: number): boolean {
  return column > 0 && rows.length > 0 && rows.every((row) => /^[\d\s.,%+−-]*$/u.test(row[column] ?? ''));
}

/** The line as words: "Prognos: var 31 mars 2018, nu 30 april 2018." */
function lineText(line: MailLine): string {
  return typeof line === 'string' ? line : line.map(spanText).join('');
}

function spanText(span: MailSpan): string {
  if (typeof span === 'string') return span;
  const { before, after } = span;
  if (before === null) return after ?? '';
  return after === null ? `var ${before}` : `var ${before}, nu ${after}`;
}

function wrapped(text: string, first = '', indent = first.replace(/\S/gu, ' ')): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of wholeDates(oneLine(text)).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n').replace(/\u00a0/gu, ' ');
}

/** Runs of ordinary white space as one space; a space that does not break stays. */
function oneLine(text: string): string {
  return withoutUnseen(text)
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim();
}

function upper(text: string): string {
  return text.toLocaleUpperCase('sv');
}
