import { attribute, child, children, descendants, isOn, nameOf, type XmlElement } from '../xml';

/** What stands in a paragraph, as a person sees it in the finished document. */
export interface ParagraphText {
  text: string;
  /** All visible letters are bold, or struck through. */
  bold: boolean;
  strike: boolean;
  /** The state of boxes to tick, in order. */
  checkboxes: boolean[];
  footnotes: string[];
  /** Text boxes anchored in the paragraph; each holds paragraphs and tables. */
  boxes: XmlElement[];
}

interface Collected extends ParagraphText {
  letters: number;
  boldLetters: number;
  struckLetters: number;
}

/** What was deleted or moved away by a tracked change, and what is instruction rather than text. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'Fallback',
  'rt',
]);
const TICKED = /^[☒☑✓✔🗹]$/u;
const UNTICKED = /^[☐▢□]$/u;

/** Reads a paragraph of a Word document: its text without tracked deletions, and how it is marked. */
export function readParagraphText(paragraph: XmlElement): ParagraphText {
  const collected: Collected = {
    text: '',
    bold: false,
    strike: false,
    checkboxes: [],
    footnotes: [],
    boxes: [],
    letters: 0,
    boldLetters: 0,
    struckLetters: 0,
  };
  walk(paragraph, collected, undefined);
  const { letters, boldLetters, struckLetters, ...text } = collected;
  return { ...text, bold: letters > 0 && boldLetters === letters, strike: letters > 0 && struckLetters === letters };
}

function walk(element: XmlElement, into: Collected, run: XmlElement | undefined): void {
  for (const each of children(element)) {
    const name = nameOf(each);
    if (UNSEEN.has(name) || (name === 'r' && isOn(child(each, 'rPr', 'vanish')))) continue;
    if (name === 'txbxContent') into.boxes.push(each);
    else if (name === 'sdt' && child(each, 'sdtPr', 'checkbox')) addCheckbox(each, into);
    else if (!addPiece(name, each, into, run)) walk(each, into, name === 'r' ? child(each, 'rPr') : run);
  }
}

/** Adds what the element itself stands for; false when it is only a wrapping of others. */
function addPiece(name: string, element: XmlElement, into: Collected, run: XmlElement | undefined): boolean {
  if (name === 't') addText(element.text, into, run);
  else if (name === 'tab' || name === 'ptab') into.text += '\t';
  else if (name === 'br' || name === 'cr') into.text += '\n';
  else if (name === 'noBreakHyphen') into.text += '-';
  else if (name === 'sym') addSymbol(element, into);
  else if (name === 'footnoteReference' || name === 'endnoteReference') addFootnote(name, element, into);
  else if (name === 'ffData') addFormField(element, into);
  else return false;
  return true;
}

function addText(text: string, into: Collected, run: XmlElement | undefined): void {
  const letters = text.replace(/\s/g, '').length;
  into.text += text;
  into.letters += letters;
  if (isOn(child(run, 'b'))) into.boldLetters += letters;
  if (isOn(child(run, 'strike')) || isOn(child(run, 'dstrike'))) into.struckLetters += letters;
}

/** Ticks and boxes in the symbol fonts that Word offers under "Infoga symbol". */
const SYMBOLS: Record<string, string> = {
  FC: '✓',
  FE: '☒',
  A8: '☐',
  '6F': '☐',
  FD: '☒',
  FB: '✗',
  B7: '•',
  '52': '☑',
  A3: '☐',
};

function addSymbol(element: XmlElement, into: Collected): void {
  const code = (attribute(element, 'char') ?? '').toUpperCase().replace(/^F0/, '');
  into.text += SYMBOLS[code] ?? '';
  if (code) into.letters += 1;
}

function addCheckbox(element: XmlElement, into: Collected): void {
  const state = attribute(child(element, 'sdtPr', 'checkbox', 'checked'), 'val');
  const shown = descendants(element, 't')
    .map((text) => text.text)
    .join('');
  const ticked = state === undefined ? TICKED.test(shown.trim()) : state === '1' || state === 'true';
  into.checkboxes.push(ticked);
  into.text += ticked ? '☒' : '☐';
}

function addFormField(element: XmlElement, into: Collected): void {
  const box = child(element, 'checkBox');
  if (!box) return;
  const ticked = isOn(child(box, 'checked') ?? child(box, 'default'));
  into.checkboxes.push(ticked);
  into.text += ticked ? '☒' : '☐';
}

function addFootnote(name: string, element: XmlElement, into: Collected): void {
  const id = attribute(element, 'id');
  if (id !== undefined) into.footnotes.push(`${name === 'footnoteReference' ? '' : 'slut'}${id}`);
}

/** The state of a box that is all there is in a text: true or false, or null when the text is something else. */
export function boxState(text: string): boolean | null {
  const only = text.trim();
  if (TICKED.test(only)) return true;
  return UNTICKED.test(only) ? false : null;
}
