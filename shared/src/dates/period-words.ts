import type { PeriodPart } from './period';
import type { Precision } from './plan-date';

/** Words for periods in Swedish, Danish, Norwegian and English, in lower case and without full stops. */
function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])));
}

/** Months by name and abbreviation: 1 is January. */
export const MONTH_WORDS = numbered([
  'januari januar january jan',
  'februari februar february feb febr',
  'mars marts march mar',
  'april apr',
  'maj mai may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december desember dec des',
]);

/** Days of the week: 1 is Monday. */
export const WEEKDAY_WORDS = numbered([
  'måndag måndagen mån mandag mandagen monday',
  'tisdag tisdagen tis tirsdag tirsdagen tuesday',
  'onsdag onsdagen ons wednesday',
  'torsdag torsdagen tors thursday',
  'fredag fredagen fre friday',
  'lördag lördagen lör lørdag lørdagen saturday',
  'söndag söndagen sön søndag søndagen sunday',
]);

/** "första" is 1. */
export const ORDINAL_WORDS = numbered([
  'första förste første fyrste first',
  'andra andre anden andet annet second',
  'tredje third',
  'fjärde fjerde fourth',
]);

/** The last of a year's quarters, halves or tertials. */
export const LAST_WORDS: ReadonlySet<string> = new Set(['sista', 'siste', 'sidste', 'last']);

/** An equal part of the year: how it is called, and how many the year has. */
export interface YearUnit {
  precision: Precision;
  count: number;
}

const QUARTER: YearUnit = { precision: 'quarter', count: 4 };
const TERTIAL: YearUnit = { precision: 'tertial', count: 3 };
const HALF: YearUnit = { precision: 'half-year', count: 2 };

function units(words: string, unit: YearUnit): [string, YearUnit][] {
  return words.split(' ').map((word) => [word, unit]);
}

/** Parts of the year that are counted: "kvartal 2", "andra tertialet". */
export const UNIT_WORDS: ReadonlyMap<string, YearUnit> = new Map([
  ...units('kvartal kvartalet kvartalen kvart kvt kv quarter quarters', QUARTER),
  ...units('tertial tertialet tertialen tertiale', TERTIAL),
  ...units('halvår halvåret halvårs half halvan halvdel halvdelen', HALF),
]);

/** Letters that count only with their number glued to them: "Q2", "T1", "H1". */
export const UNIT_LETTERS: ReadonlyMap<string, YearUnit> = new Map([
  ['q', QUARTER],
  ['k', QUARTER],
  ['t', TERTIAL],
  ['h', HALF],
]);

export const WEEK_WORDS: ReadonlySet<string> = new Set(
  'v vecka veckan veckor veckorna vka uke uka uker uge ugen uger week weeks wk w'.split(' '),
);

/** A season's months, and what its compound says about which part of it. */
export interface SeasonWord {
  from: number;
  to: number;
  part?: PeriodPart;
}

function seasons(words: string, season: SeasonWord): [string, SeasonWord][] {
  return words.split(' ').map((word) => [word, season]);
}

const SPRING: SeasonWord = { from: 3, to: 5 };
const SUMMER: SeasonWord = { from: 6, to: 8 };
const AUTUMN: SeasonWord = { from: 9, to: 11 };
const WINTER: SeasonWord = { from: 12, to: 2 };

/** Seasons; winter runs over the turn of the year. */
export const SEASON_WORDS: ReadonlyMap<string, SeasonWord> = new Map([
  ...seasons('våren vår vårens forår foråret spring', SPRING),
  ...seasons('sommaren sommar sommarens sommer sommeren sommerens sumar sumaren summer', SUMMER),
  ...seasons('hösten höst höstens høst høsten haust hausten efterår efteråret autumn fall', AUTUMN),
  ...seasons('vintern vinter vinteren winter', WINTER),
  ...seasons('förvåren', { ...SPRING, part: 'beginning' }),
  ...seasons('senvåren senvår', { ...SPRING, part: 'end' }),
  ...seasons('försommaren försommar forsommeren', { ...SUMMER, part: 'beginning' }),
  ...seasons('sensommaren sensommar sensommeren eftersommaren', { ...SUMMER, part: 'end' }),
  ...seasons('förhösten', { ...AUTUMN, part: 'beginning' }),
  ...seasons('senhösten senhöst senhøsten', { ...AUTUMN, part: 'end' }),
  ...seasons('förvintern', { ...WINTER, part: 'beginning' }),
  ...seasons('senvintern', { ...WINTER, part: 'end' }),
]);

/** School terms: half a year, but spoken of as seasons. */
export const TERM_WORDS: ReadonlyMap<string, SeasonWord> = new Map([
  ...seasons('vt vårterminen vårtermin vårterminens vårsemesteret vårsemester', { from: 1, to: 6 }),
  ...seasons('ht höstterminen hösttermin höstterminens høstsemesteret høstsemester haustsemesteret', {
    from: 7,
    to: 12,
  }),
]);

/** English school terms, named "term" after the season; where spring ends and summer begins differs from year to year. */
export const ENGLISH_TERMS: ReadonlyMap<string, SeasonWord> = new Map([
  ...seasons('autumn', { from: 9, to: 12 }),
  ...seasons('spring', { from: 1, to: 4 }),
  ...seasons('summer', { from: 4, to: 7 }),
]);

export const SCHOOL_YEAR_WORDS: ReadonlySet<string> = new Set(['läsår', 'läsåret', 'skolår', 'skolåret', 'skoleåret']);
export const YEAR_TURN_WORDS: ReadonlySet<string> = new Set(['årsskiftet', 'årsskifte', 'årskiftet']);
export const MONTH_TURN_WORDS: ReadonlySet<string> = new Set(['månadsskiftet', 'månadsskifte']);
export const HALF_TURN_WORDS: ReadonlySet<string> = new Set(['halvårsskiftet', 'halvårsskifte', 'halvårskiftet']);

function parts(words: string, part: PeriodPart): [string, PeriodPart][] {
  return words.split(' ').map((word) => [word, part]);
}

/** Words that pick a part of the period after them: "mitten av april", "ultimo marts". */
export const PART_WORDS: ReadonlyMap<string, PeriodPart> = new Map([
  ...parts('början inledningen begyndelsen begynnelsen starten primo early tidig tidiga tidigt', 'beginning'),
  ...parts('mitten mitt midten medio mid middle', 'middle'),
  ...parts('slutet slut slutten slutningen ultimo late sen sena sent', 'end'),
  ...parts('utgången utgangen udgangen utløpet end', 'close'),
]);
