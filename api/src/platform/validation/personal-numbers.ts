/** What stands where a personal identity number stood. */
export const MASK = '[personnummer borttaget]';

/**
 * Digits that may be a number: not inside a longer run of digits, and not a part of a registry number, an account or a version, which
 * go on with a slash, a dot or a hyphen and more digits.
 */
const SWEDISH = /(?<![\d/.,-])((?:18|19|20)?\d{6})([-+–‑]?)(\d{4})(?![\d/]|[-–.,]\d)/g;
const NORWEGIAN = /(?<![\d/.,-])(\d{6}) ?(\d{5})(?![\d/]|[-–.,]\d)/g;
const DANISH = /(?<![\d/.,-])(\d{6})-(\d{4})(?![\d/]|[-–.,]\d)/g;
const FINNISH = /(?<![\dA-Z])(\d{6})([-+A-FU-Y])(\d{3})([0-9A-Y])(?![\dA-Z])/g;
const FINNISH_CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** Ten digits that begin so are a Swedish mobile or Stockholm number when nothing says otherwise. */
const PHONE = /^0(?:7[02369]|8)/;
const SAYS_PERSON = /person-?\s?(?:nr|nummer)|\bpnr\b|födel|fødsels|\bcpr\b|henkilötunnus/i;

/** The text with Swedish, Norwegian, Danish and Finnish personal identity numbers masked, and how many there were. */
export function maskPersonalNumbers(text: string): { text: string; found: string[] } {
  if (!/\d{6}/.test(text)) return { text, found: [] };
  const found: string[] = [];
  const labelled = SAYS_PERSON.test(text);
  const maskIf = (isNumber: (...groups: string[]) => boolean) => {
    return (whole: string, ...groups: string[]): string => {
      if (!isNumber(...groups)) return whole;
      found.push(whole.replace(/\D/g, '').slice(-10));
      return MASK;
    };
  };
  const masked = text
    .replace(
      SWEDISH,
      maskIf((birth = '', mark = '', tail = '') => isSwedish(birth, mark, tail, labelled)),
    )
    .replace(
      NORWEGIAN,
      maskIf((birth = '', tail = '') => isNorwegian(birth + tail)),
    )
    .replace(
      DANISH,
      maskIf((birth = '', tail = '') => isDanish(birth, tail, labelled)),
    )
    .replace(
      FINNISH,
      maskIf((birth = '', _mark = '', tail = '', check = '') => isFinnish(birth, tail, check)),
    );
  return { text: masked, found };
}

function isSwedish(birth: string, mark: string, tail: string, labelled: boolean): boolean {
  const six = birth.slice(-6);
  if (birth.length === 6 && mark === '' && PHONE.test(six) && !labelled) return false;
  const day = Number(six.slice(4));
  const isDay = isDayOfYear(Number(six.slice(2, 4)), day > 60 ? day - 60 : day, Number(birth.slice(0, -4)));
  if (!isDay) return false;
  // A number that somebody has mistyped is still about a person: with its hyphen, or a word that says so, it needs no check digit.
  return luhn(six + tail) || labelled || (mark !== '' && !isSpanOfDays(six, tail));
}

/** "180115-0215": from one day to another in the same year, which only looks like a number. */
function isSpanOfDays(six: string, tail: string): boolean {
  const isDay = isDayOfYear(Number(tail.slice(0, 2)), Number(tail.slice(2)), Number(six.slice(0, 2)));
  return isDay && tail > six.slice(2);
}

function isNorwegian(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const isDay = isDayOfYear(Number(digits.slice(2, 4)), day > 40 ? day - 40 : day, Number(digits.slice(4, 6)));
  return (
    isDay && weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  );
}

/** Danish numbers given out since 2007 need not pass the check, so then a word must say that it is one. */
function isDanish(birth: string, tail: string, labelled: boolean): boolean {
  const isDay = isDayOfYear(Number(birth.slice(2, 4)), Number(birth.slice(0, 2)), Number(birth.slice(4, 6)));
  return isDay && (labelled || weighted(birth + tail, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]));
}

function isFinnish(birth: string, tail: string, check: string): boolean {
  const isDay = isDayOfYear(Number(birth.slice(2, 4)), Number(birth.slice(0, 2)), Number(birth.slice(4, 6)));
  return isDay && FINNISH_CHECKS[Number(birth + tail) % 31] === check;
}

function weighted(digits: string, weights: number[]): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

/** Whether the last digit is the check digit of the others by Luhn's formula. */
function luhn(digits: string): boolean {
  const sum = digits.split('').reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Years of two digits are taken as of this century or the last, which only matters for 29 February. */
function isDayOfYear(month: number, day: number, year: number): boolean {
  const leap = year % 4 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
