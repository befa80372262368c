import type { PageCell } from './page-table';
import { textOf, type TextLine } from './words';

/** The text of a cell with the line breaks that its width made taken away, and whether a word was put together on a guess. */
export interface CellText {
  lines: string[];
  unsure: boolean;
}

/** Words that plans are full of, so that they are known even in a document that only holds them broken. */
const PLAN_WORDS = [
  'aktivitet aktiviteter ansvar ansvarig ansvariga avdelningschef avdelningschefer avslutas avslutat beroende beroenden beslut',
  'beslutande beslutsfattare beskrivning biträdande budget controller controllerenheten datum delegering ekonomichef ekonomichefen',
  'enhetschef enhetschefer förvaltning förvaltningen förvaltningschef förvaltningschefen förvaltningsledning genomförande',
  'handläggare hr-chef kansliet klart kommentar kommunchef kommundirektör kommundirektören kommunfullmäktige kommunledningskontoret',
  'kommunövergripande kommunstyrelsen kvalitet kvalitetschef löpande nämnderna näringslivschef omsorgsnämnden organisation',
  'organisationsöversyn personalchef prioritet projektledare påbörjad påbörjat pågår sektorchef sektorchefen socialchef',
  'socialdirektör socialnämnden stadsdirektör stödfunktioner tidplan tidsplan uppföljning utbildningsnämnden utvecklingschef',
  'utvecklingsledare verksamheten verksamheter verksamhetschef verksamhetschefer verksamhetsutveckling åtgärd åtgärder återrapporteras',
]
  .join(' ')
  .split(' ');

/** Small words that begin a line as words of their own, never as the end of a broken word. */
const SMALL_WORDS = new Set(
  'och eller samt i av för på till med som att den det de en ett om vid från under över efter inom mellan utan är ska kan ej ut upp in og eller til av for and or of to the'.split(
    ' ',
  ),
);
const HANGING = new Set(['och', 'eller', 'samt', 'respektive', 'og', 'and', 'or']);

/** The words of a document that surely stand whole in it. */
export class Vocabulary {
  private readonly words = new Set(PLAN_WORDS);

  /** Takes in the words of a line; a line of one word may be a piece of a broken word and is left out. */
  learn(line: TextLine): void {
    if (line.words.length < 2) return;
    // The first and last word of a line may be pieces as well.
    for (const { text } of line.words.slice(1, -1)) this.words.add(bare(text));
  }

  has(word: string): boolean {
    return this.words.has(bare(word));
  }

  /** Whether some known word begins so. */
  hasStart(start: string): boolean {
    const wanted = bare(start);
    return [...this.words].some((word) => word.startsWith(wanted));
  }
}

/** Reads the lines of a cell as a person does: lines that only its width broke are one line again, and broken words are whole. */
export function unwrap(cell: PageCell, vocabulary: Vocabulary): CellText {
  const right = cell.right - paddingOf(cell);
  const lines: string[] = [];
  let unsure = false;
  cell.lines.forEach((line, index) => {
    const above = cell.lines[index - 1];
    const text = textOf(line);
    if (!above) return lines.push(text);
    const joined = joinLines({ above, line, right, last: lines.at(-1) ?? '', vocabulary });
    unsure ||= joined.unsure;
    return joined.text === null ? lines.push(text) : lines.splice(-1, 1, joined.text);
  });
  return { lines, unsure };
}

interface Joint {
  above: TextLine;
  line: TextLine;
  right: number;
  last: string;
  vocabulary: Vocabulary;
}

/** The two lines as one, or null when the line break was meant: the next word would have had room on the line above. */
function joinLines({ above, line, right, last, vocabulary }: Joint): { text: string | null; unsure: boolean } {
  const first = line.words[0];
  const text = textOf(line);
  if (!first) return { text: null, unsure: false };
  const room = right - above.x1;
  const hyphen = joinHyphen(last, first.text, text);
  if (hyphen) return { text: hyphen, unsure: false };
  const broken = joinBroken({ above, line, right, last, vocabulary });
  if (broken) return broken;
  const fits = room > first.x1 - first.x0 + above.size * 0.25 + 1;
  const spread = line.y - above.y > above.size * 2.2;
  const goesOn = last.endsWith('/') || (/\d[-–]$/.test(last) && /^\d/.test(text));
  return { text: (fits && !goesOn) || spread ? null : `${last}${goesOn ? '' : ' '}${text}`, unsure: false };
}

function joinHyphen(last: string, first: string, text: string): string | null {
  if (!/\p{L}[-‐]$/u.test(last) || !/^\p{Ll}/u.test(first)) return null;
  if (HANGING.has(first.toLowerCase())) return `${last} ${text}`;
  return last.slice(0, -1) + text;
}

/** A word that no line of the cell had room for was broken wherever the line was full, without a hyphen. */
function joinBroken({ above, line, right, last, vocabulary }: Joint): { text: string; unsure: boolean } | null {
  const first = line.words[0];
  const piece = above.words[0]?.text ?? '';
  if (!first || above.words.length !== 1 || !/\p{L}$/u.test(piece) || !/^\p{Ll}/u.test(first.text)) return null;
  const letter = (first.x1 - first.x0) / Math.max(1, first.text.length);
  const full = right - above.x1 < Math.max(letter, above.size * 0.45) * 1.6;
  const word = (last.split(' ').at(-1) ?? '') + first.text;
  const known = vocabulary.has(word) || (line.words.length === 1 && vocabulary.hasStart(word));
  if (known && full) return { text: last + textOf(line), unsure: false };
  if (!full || SMALL_WORDS.has(bare(first.text)) || vocabulary.has(piece)) return null;
  return { text: last + textOf(line), unsure: true };
}

function paddingOf(cell: PageCell): number {
  const left = Math.min(...cell.lines.map(({ x0 }) => x0));
  return Math.max(0, Math.min(left - cell.left, 8));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}
