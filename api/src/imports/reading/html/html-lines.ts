import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

/** What a part of a page shows: its lines, and whether all of it is bold or struck through. */
export interface HtmlLines {
  lines: string[];
  bold: boolean;
  strike: boolean;
  checkbox?: boolean;
}

interface Marks {
  bold: boolean;
  strike: boolean;
}

const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'button',
  'select',
  'iframe',
  'object',
  'nav',
  'title',
]);
const BREAKING = new Set([
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dd',
  'dt',
  'section',
  'table',
]);
const STRUCK = new Set(['s', 'strike', 'del']);

/** The lines of an element as a browser breaks them. `skip` names elements that are read elsewhere. */
export function htmlLines(element: HTMLElement, skip: ReadonlySet<string> = new Set()): HtmlLines {
  const pieces: string[] = [];
  const count = { letters: 0, bold: 0, strike: 0 };
  const boxes: boolean[] = [];
  const walk = (node: Node, marks: Marks): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const text = node.text.replace(/\s+/g, ' ');
      const letters = text.replace(/\s/g, '').length;
      pieces.push(text);
      count.letters += letters;
      count.bold += marks.bold ? letters : 0;
      count.strike += marks.strike ? letters : 0;
      return;
    }
    if (!isElement(node)) return;
    const name = tagOf(node);
    if (isUnseen(node) || skip.has(name)) return;
    if (name === 'br') pieces.push('\n');
    if (name === 'input' && node.getAttribute('type')?.toLowerCase() === 'checkbox')
      boxes.push(node.hasAttribute('checked'));
    const inside = {
      bold: marks.bold || name === 'b' || name === 'strong' || name === 'th',
      strike: marks.strike || STRUCK.has(name),
    };
    if (BREAKING.has(name)) pieces.push('\n');
    for (const each of node.childNodes) walk(each, inside);
    if (BREAKING.has(name)) pieces.push('\n');
  };
  walk(element, { bold: false, strike: false });
  const lines = pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const box = boxes.length === 1 && lines.length === 0 ? boxes[0] : undefined;
  return {
    lines: box === undefined ? lines : [box ? '☒' : '☐'],
    bold: count.letters > 0 && count.bold === count.letters,
    strike: count.letters > 0 && count.strike === count.letters,
    ...(box !== undefined && { checkbox: box }),
  };
}

export function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}

/** The name of an element in small letters. */
export function tagOf(element: HTMLElement): string {
  return (element.rawTagName ?? '').toLowerCase();
}

/** Whether a browser would not show the element as text. */
export function isUnseen(element: HTMLElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    UNSEEN.has(tagOf(element)) || element.hasAttribute('hidden') || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)
  );
}
