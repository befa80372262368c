import type { IsoDate } from '../dates/iso-date';

/** Where a § stands: numbers begin anew every year, so body, year and § name one item of one protocol. */
export interface ParagraphPlace {
  bodyId: string;
  /** Null when neither a date nor a meeting tells it. */
  year: number | null;
  paragraph: string | null;
}

/** A § as it is compared: "§ 188", "188 §" and "0188" are "188". Empty when nothing is said. */
export function paragraphKey(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[§\s.:]+/gu, '')
    .replace(/^0+(?=\d)/, '');
}

/** The year of a § by the day of the decision, else by its meeting; null when neither is known. */
export function paragraphYear(date: IsoDate | null, meetingDate: IsoDate | null = null): number | null {
  const day = date ?? meetingDate;
  return day === null ? null : Number(day.slice(0, 4));
}

/** Whether the body has already used the § that year. What lacks a year or a § cannot be compared and is never taken. */
export function paragraphTaken(existing: readonly ParagraphPlace[], wanted: ParagraphPlace): boolean {
  const key = paragraphKey(wanted.paragraph);
  if (key === '' || wanted.year === null) return false;
  return existing.some(
    ({ bodyId, year, paragraph }) =>
      bodyId === wanted.bodyId && year === wanted.year && paragraphKey(paragraph) === key,
  );
}
