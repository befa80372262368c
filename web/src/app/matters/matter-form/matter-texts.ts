import {
  formatIsoDate,
  type IsoDate,
  type MatterChanges,
  type MatterDetail,
  type MatterInput,
  type MatterKind,
} from '@genomfor/shared';
import { dayReading } from '../../ui/day-echo/day-reading';
import { type Fault } from '../../ui/error-summary/error-summary';

/** A matter as it is typed: days in anybody's words, empty for what is not said. */
export interface MatterTexts {
  title: string;
  registryNumber: string;
  kind: MatterKind;
  submittedOn: string;
  reviewId: string;
  validFrom: string;
  validTo: string;
  note: string;
}

export const NEW_MATTER: MatterTexts = {
  title: '',
  registryNumber: '',
  kind: 'other',
  submittedOn: '',
  reviewId: '',
  validFrom: '',
  validTo: '',
  note: '',
};

export const MATTER_FIELD_NAME: Record<keyof MatterTexts, string> = {
  title: 'Rubrik',
  registryNumber: 'Diarienummer',
  kind: 'Slag',
  submittedOn: 'Väckt eller inkommet',
  reviewId: 'Översyn',
  validFrom: 'Gäller från',
  validTo: 'Gäller till',
  note: 'Anteckning',
};

const DAYS = ['submittedOn', 'validFrom', 'validTo'] as const;
const NOT_A_DAY = 'Skriv en dag, eller lämna fältet tomt.';

/** The id of a field of the form, by the field's name. */
export function matterFieldId(key: string): string {
  return `matter-${key}`;
}

/** What stands in the form for a matter. */
export function matterTextsOf(matter: MatterDetail): MatterTexts {
  const { title, registryNumber, kind, submittedOn, reviewId, validFrom, validTo, note } = matter;
  return {
    title,
    registryNumber: registryNumber ?? '',
    kind,
    submittedOn: dayText(submittedOn),
    reviewId: reviewId ?? '',
    validFrom: dayText(validFrom),
    validTo: dayText(validTo),
    note: note ?? '',
  };
}

/** What is missing or not understood, with the id of each field to mend. */
export function matterFaults(texts: MatterTexts, today: IsoDate): Fault[] {
  const days = DAYS.filter((key) => dayReading(texts[key], today)?.date === null);
  return [
    ...(texts.title.trim() ? [] : [{ field: matterFieldId('title'), message: 'Skriv vad ärendet gäller.' }]),
    ...days.map((key) => ({ field: matterFieldId(key), message: NOT_A_DAY })),
  ];
}

/** The matter to save, its days as the form said that they are read; null for what is empty. */
export function matterInput(texts: MatterTexts, today: IsoDate): MatterInput {
  const day = (text: string): IsoDate | null => dayReading(text, today)?.date ?? null;
  return {
    title: texts.title.trim(),
    kind: texts.kind,
    registryNumber: texts.registryNumber.trim() || null,
    submittedOn: day(texts.submittedOn),
    reviewId: texts.reviewId || null,
    validFrom: day(texts.validFrom),
    validTo: day(texts.validTo),
    note: texts.note.trim() || null,
  };
}

/** Only what differs between two forms; empty when nothing does. */
export function matterChanges(before: MatterTexts, texts: MatterTexts, today: IsoDate): MatterChanges {
  const now = matterInput(before, today);
  return Object.fromEntries(
    Object.entries(matterInput(texts, today)).filter(([key, value]) => now[key as keyof MatterInput] !== value),
  );
}

function dayText(day: IsoDate | null): string {
  return day === null ? '' : formatIsoDate(day);
}
