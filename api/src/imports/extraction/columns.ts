import { COLUMN_WORDS, type ColumnField } from './column-words';
import { folded } from './words';

/** What one heading says its column holds, and how surely (0 to 100). */
export interface HeadingMatch {
  field: ColumnField;
  rank: number;
  weak: boolean;
  score: number;
}

/** A column of a table as its heading describes it. */
export interface Column {
  index: number;
  heading: string;
  match: HeadingMatch | null;
}

interface Phrase {
  text: string;
  pattern: string;
  field: ColumnField;
  rank: number;
  weak: boolean;
  matcher: RegExp;
  within: RegExp;
  first: RegExp;
  last: RegExp;
}

const MAX_HEADING_WORDS = 14;
const LONG_HEADING_WORDS = 8;

const PHRASES: readonly Phrase[] = COLUMN_WORDS.flatMap(({ field, rank, weak, words }) =>
  words.split('|').map((text) => {
    const pattern = text
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\p{L}-]*');
    return {
      text,
      pattern,
      field,
      rank,
      weak: weak === true,
      matcher: new RegExp(`^${pattern}$`, 'u'),
      first: new RegExp(`^${pattern}(?= |$)`, 'u'),
      last: new RegExp(`(?:^| )${pattern}$`, 'u'),
      within: new RegExp(`(?:^| )${pattern}(?= |$)`, 'u'),
    };
  }),
);

/** What the heading says its column holds, without its footnote mark ("Åtgärd1"); null when no word of it is known. */
export function matchHeading(heading: string): HeadingMatch | null {
  const whole = folded(heading).replace(/(?<=\p{L}{4})(?:\d|[¹²³⁴⁵])\)?(?= |$)/gu, '');
  if (!whole || whole.length > 120) return null;
  const known = cache.get(whole);
  if (known !== undefined) return known;
  const match = bestMatch(whole);
  if (cache.size > CACHE_SIZE) cache.clear();
  cache.set(whole, match);
  return match;
}

const CACHE_SIZE = 5000;
const cache = new Map<string, HeadingMatch | null>();

function bestMatch(whole: string): HeadingMatch | null {
  const words = whole.split(' ').length;
  if (words > MAX_HEADING_WORDS) return null;
  const plain = folded(whole.replace(/\([^)]*\)/g, ' ').replace(/[.,]+(?= |$)/g, ''));
  const parts = plain
    .split(/\s*[/,;&+]\s*|\s+(?:och|eller|samt|og|eller|and|or|ja|tai)\s+|\s+[-–]\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const long = words > LONG_HEADING_WORDS;

  let best: { phrase: Phrase; score: number } | null = null;
  for (const phrase of PHRASES) {
    const score = scoreOf(phrase, whole, plain, parts, long);
    if (score === 0) continue;
    if (!best || score > best.score || (score === best.score && isCloser(phrase, best.phrase)))
      best = { phrase, score };
  }
  return best && { field: best.phrase.field, rank: best.phrase.rank, weak: best.phrase.weak, score: best.score };
}

function isCloser(phrase: Phrase, other: Phrase): boolean {
  return phrase.text.length > other.text.length;
}

function scoreOf(phrase: Phrase, whole: string, plain: string, parts: string[], long: boolean): number {
  if (phrase.matcher.test(whole)) return 100;
  if (phrase.matcher.test(plain)) return 96;
  // "Till" names a receiver only where it stands alone.
  if (phrase.field === 'responsible' && phrase.weak) return 0;
  const part = parts.findIndex((text) => phrase.matcher.test(text));
  if (part === 0) return 90;
  if (part > 0) return 80;
  if (phrase.first.test(plain)) return long ? 50 : 72;
  // A weak word in the middle of a heading ("tid" in "om tid finns") says too little.
  if (long || phrase.weak) return 0;
  if (phrase.last.test(plain)) return 62;
  return phrase.within.test(plain) ? 54 : 0;
}
