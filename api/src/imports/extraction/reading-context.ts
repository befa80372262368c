import type { ExtractionWarning, IsoDate, PlanDateContext } from '@genomfor/shared';

/** What is known of the document when one of its rows is read. */
export interface ReadingContext {
  today: IsoDate;
  /** The day the document says it was written; null when it does not. */
  documentDate: IsoDate | null;
  /** The year that a heading or the title gives for all dates below; null when none does. */
  year: number | null;
  isEnglish: boolean;
  /** Whether "5/6 2018" can be the fifth of June or the sixth of May. */
  dayMonthUncertain: boolean;
}

/** What the date rules should know about a date in this document. */
export function dateContext(context: ReadingContext): PlanDateContext {
  return {
    referenceDate: context.documentDate ?? context.today,
    ...(context.year === null ? {} : { year: context.year }),
    ...(context.dayMonthUncertain ? { dayMonthUncertain: true } : {}),
  };
}

/** Warnings gathered while a row is read, and whether a person must look at it. */
export interface Doubts {
  warnings: ExtractionWarning[];
  needsReview: boolean;
}

/** Adds the warning once. */
export function warn(doubts: Doubts, warning: ExtractionWarning, review = false): void {
  const isSame = (other: ExtractionWarning): boolean =>
    other.code === warning.code && other.field === warning.field && other.text === warning.text;
  if (!doubts.warnings.some(isSame)) doubts.warnings.push(warning);
  if (review) doubts.needsReview = true;
}
