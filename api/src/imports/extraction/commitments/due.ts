import {
  type IsoDate,
  findPlanDates,
  type OpenKind,
  parsePlanDate,
  type PlanDate,
  type Precision,
} from '@genomfor/shared';

/** When a promise is to be kept, as its sentence says. */
export interface Due {
  deadlineText: string | null;
  deadlineDate: IsoDate | null;
  precision: Precision | null;
  startDate: IsoDate | null;
  openKind: OpenKind | null;
  yearInferred: boolean;
}

const NONE: Due = {
  deadlineText: null,
  deadlineDate: null,
  precision: null,
  startDate: null,
  openKind: null,
  yearInferred: false,
};
const LEAD_IN =
  /(?<!\p{L})(?:(?:senast|under|före|innan|i|den|inför|vid|till och med|t\.o\.m\.|hela|slutet av|början av|mitten av|till|per)\s+)+$/iu;
/** A day that a report is about, a paper is dated or something was decided: past, however it is written. */
const LOOKING_BACK =
  /(?:\bper|daterad|daterat|från|beslutade|beslutat|antogs?|sedan|efter|inkom|upprättad|dnr|för perioden|beslut)\s+(?:den\s+|i\s+)?$/iu;
const WORDS =
  /(?<!\p{L})(?:inom kort|framöver|under (?:året|våren|sommaren|hösten|vintern)|(?:till|före|innan|senast(?: till| under)?) (?:våren|sommaren|hösten|semestern|jul)|snarast(?: möjligt)?|omgående|omedelbart|skyndsamt|löpande|kontinuerligt|årligen|fortlöpande|(?:till|vid|på|inför) (?:nästa|nästkommande|kommande) (?:sammanträde|möte|nämnd(?:möte|sammanträde)?)|inom (?:en|två|tre|fyra|fem|sex|\d+) (?:veckor|vecka|månader|månad|år))(?!\p{L})/iu;

/** The deadline in the words of a promise; `referenceDate` is the day of the meeting or the paper, and earlier days are none. */
export function dueIn(sentence: string, referenceDate: IsoDate, isDated: boolean): Due {
  const found = findPlanDates(sentence, { referenceDate }).filter(({ index, date, start }) => {
    const day = date ?? start ?? null;
    const isPast = isDated && day !== null && day < referenceDate;
    return !isPast && !LOOKING_BACK.test(sentence.slice(0, index));
  });
  const best = found.find(({ index }) => /senast|före|innan/iu.test(leadIn(sentence, index))) ?? found[0];
  if (best) {
    const lead = leadIn(sentence, best.index);
    const text = (lead + sentence.slice(best.index, best.index + best.length)).replace(/[.,;\s]+$/u, '');
    return dueOf(best, text.replace(/^(?:till|per)\s/iu, ''));
  }
  const words = WORDS.exec(sentence)?.[0];
  return words ? dueOf(parsePlanDate(words, { referenceDate }), words) : NONE;
}

function leadIn(sentence: string, index: number): string {
  return LEAD_IN.exec(sentence.slice(0, index))?.[0] ?? '';
}

function dueOf({ date, precision, start, openKind, yearInferred }: PlanDate, text: string): Due {
  const isWholeYear = precision === 'year' && /^under\s+(?:år\s+)?\d{4}$/iu.test(text) && date !== null;
  return {
    deadlineText: text,
    deadlineDate: date,
    precision,
    startDate: start ?? (isWholeYear ? `${date.slice(0, 4)}-01-01` : null),
    openKind: openKind ?? null,
    yearInferred: yearInferred === true,
  };
}
