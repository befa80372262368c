import { MONTH_NAMES } from '../dates/format-plan-date';

const DATE = new RegExp(`(?<!\\p{N})(\\d{1,2}) (${MONTH_NAMES.join('|')})(?: (\\d{4}))?(?![\\p{L}\\p{N}])`, 'gu');
const NO_BREAK = '\u00a0';

/** The text with spaces that do not break inside its dates: a line never ends with "30" and begins with "april 2018". */
export function wholeDates(text: string): string {
  return text.replace(DATE, (_, day: string, month: string, year?: string) =>
    [day, month, ...(year === undefined ? [] : [year])].join(NO_BREAK),
  );
}
