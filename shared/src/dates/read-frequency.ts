import { NUMBER_WORDS } from './cell-words';
import { MONTH_WORDS, SEASON_WORDS, TERM_WORDS, UNIT_WORDS, WEEKDAY_WORDS } from './period-words';
import { isMark, wordAt } from './tokens';
import type { Token } from './tokens';

/**
 * "två gånger per år", "4 ggr/år", "twice a year", "varje höst", "vart tredje år": the place after what says how often
 * something recurs, or null when nothing at `at` does.
 */
export function readFrequency(tokens: readonly Token[], at: number): number | null {
  return readEvery(tokens, at) ?? readTimes(tokens, at);
}

const EVERY = new Set(
  'varje varannan vartannat vart var hver hvert kvar kvart annenhver annethvert every each'.split(' '),
);
const EVERY_OTHER = new Set(
  'tredje fjärde femte andra annan annat andre annet anden andet fjerde second other third'.split(' '),
);
const STRETCHES = new Set(
  (
    'år året månad månaden vecka veckan termin terminen kvartal kvartalet halvår halvåret tertial tertialet dag ' +
    'dagen måned måneden uke uken uge ugen semester semesteret mandatperiod mandatperioden year month week term day ' +
    'quarter'
  ).split(' '),
);

function readEvery(tokens: readonly Token[], at: number): number | null {
  if (!EVERY.has(wordAt(tokens, at) ?? '')) return null;
  const place = EVERY_OTHER.has(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
  const word = wordAt(tokens, place) ?? '';
  const recurs = [STRETCHES, SEASON_WORDS, TERM_WORDS, UNIT_WORDS, MONTH_WORDS, WEEKDAY_WORDS].some((words) =>
    words.has(word),
  );
  return recurs ? place + 1 : null;
}

const TIMES = new Set('gång gånger ggr ggn gang ganger gange gg time times'.split(' '));
const PER = new Set('per om i a an pr under och'.split(' '));

/** "2 - 3", and some more for numbers that are written apart. */
const LONGEST_COUNT = 5;

/** The count may be left out, and a range or a word; what it counts must be there. */
function readTimes(tokens: readonly Token[], at: number): number | null {
  let place = at;
  if (wordAt(tokens, at) === 'once' || wordAt(tokens, at) === 'twice') place += 1;
  else {
    const end = at + LONGEST_COUNT;
    while (place < end && (tokens[place]?.kind === 'number' || (place > at && isMark(tokens, place, '-')))) place += 1;
    if (place === at && NUMBER_WORDS.has(wordAt(tokens, at) ?? '')) place += 1;
    if (!TIMES.has(wordAt(tokens, place) ?? '')) return null;
    place += 1;
  }
  if (!isMark(tokens, place, '/') && !PER.has(wordAt(tokens, place) ?? '')) return null;
  return STRETCHES.has(wordAt(tokens, place + 1) ?? '') ? place + 2 : null;
}
