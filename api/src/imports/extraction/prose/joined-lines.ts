import type { TextLine } from './text-lines';

/** A line that the width of the page broke is nearly as long as the page is wide. */
const SHORTEST_BROKEN = 50;
/** A line that begins so is a new clause, however the one before it ends. */
const NEW_CLAUSE = /^(?:att|dels|samt att|och att)\s/iu;
const UNFINISHED =
  /(?<!\p{L})(?:och|eller|samt|av|för|på|till|med|i|om|den|det|en|ett|att|som|från|vid|under|över|efter|inom|mellan|senast|före|innan)$/iu;
const ENDS_WITH_MONTH =
  /\d\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/iu;

/**
 * The lines with those that only the width of the page broke put together again, so that no day loses its year and no sentence its
 * first half. Lines with a blank one between them, headings, items and rows stay apart.
 */
export function joinedLines(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  let last: TextLine | null = null;
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && last && goesOn(last, line)) {
      const text = `${above.text} ${line.text}`;
      joined[joined.length - 1] = { ...above, text, cells: [text] };
    } else joined.push(line);
    last = line;
  }
  return joined;
}

function goesOn(above: TextLine, { text, form, line }: TextLine): boolean {
  const isBeneath = line === above.line + 1 && form === 'text' && (above.form === 'text' || above.form === 'item');
  if (!isBeneath || above.text.length < SHORTEST_BROKEN || /[.:;!?]$/u.test(above.text)) return false;
  if (ENDS_WITH_MONTH.test(above.text) && /^(?:19|20)\d\d(?![\d-])/u.test(text)) return true;
  return UNFINISHED.test(above.text) || (/^\p{Ll}/u.test(text) && !NEW_CLAUSE.test(text) && !/^\p{L}\)/u.test(text));
}
