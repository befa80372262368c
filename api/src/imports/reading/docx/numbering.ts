import { attribute, child, children, parseXml, type XmlElement } from '../xml';

interface Level {
  format: string;
  text: string;
  start: number;
}

/** Counts the automatic numbers of a Word document, so that what a person reads as "3.2" is read as such. */
export class Numbering {
  private readonly lists = new Map<string, Map<number, Level>>();
  private readonly abstractOf = new Map<string, string>();
  private readonly counters = new Map<string, number[]>();

  constructor(xml: string | null) {
    if (!xml) return;
    const root = parseXml(xml);
    const abstract = new Map(
      children(root, 'abstractNum').map((each) => [attribute(each, 'abstractNumId') ?? '', each]),
    );
    for (const list of children(root, 'num')) {
      const id = attribute(list, 'numId') ?? '';
      const abstractId = attribute(child(list, 'abstractNumId'), 'val') ?? '';
      this.abstractOf.set(id, startsAnew(list) ? `${abstractId}/${id}` : abstractId);
      this.lists.set(id, levelsOf(abstract.get(abstractId), list));
    }
  }

  /** The number that stands before the next paragraph of the list at the depth; '•' for a bullet, '' when there is none. */
  next(list: string, depth: number): string {
    const levels = this.lists.get(list);
    const level = levels?.get(depth);
    if (!levels || !level || level.format === 'none') return '';
    if (level.format === 'bullet') return '•';
    const counters = this.count(this.abstractOf.get(list) ?? list, depth, levels);
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatNumber(counters[at] ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  }

  private count(key: string, depth: number, levels: Map<number, Level>): number[] {
    const counters = (this.counters.get(key) ?? []).slice(0, depth + 1);
    for (let at = 0; at < depth; at += 1) counters[at] ??= levels.get(at)?.start ?? 1;
    const last = counters[depth];
    counters[depth] = last === undefined ? (levels.get(depth)?.start ?? 1) : last + 1;
    this.counters.set(key, counters);
    return counters;
  }
}

function startsAnew(list: XmlElement): boolean {
  return children(list, 'lvlOverride').some((override) => child(override, 'startOverride') !== undefined);
}

function levelsOf(abstract: XmlElement | undefined, list: XmlElement): Map<number, Level> {
  const overridden = children(list, 'lvlOverride').flatMap((override) => children(override, 'lvl'));
  const levels = [...children(abstract, 'lvl'), ...overridden];
  return new Map(levels.map((level) => [Number(attribute(level, 'ilvl') ?? 0), readLevel(level)]));
}

function readLevel(level: XmlElement): Level {
  const value = (name: string): string | undefined => attribute(child(level, name), 'val');
  return { format: value('numFmt') ?? 'decimal', text: value('lvlText') ?? '', start: Number(value('start') ?? 1) };
}

function formatNumber(value: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperRoman') return roman(value);
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = Math.min(value, 399);
  return ROMAN.map(([size, sign]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return sign.repeat(times);
  }).join('');
}
