import {
  formatIsoDate,
  type IsoDate,
  type MeetingChanges,
  type MeetingInput,
  meetingTime,
  type MeetingView,
} from '@genomfor/shared';
import { dayReading } from '../../ui/day-echo/day-reading';
import { type Fault } from '../../ui/error-summary/error-summary';

/** A meeting as it is typed: days in anybody's words, empty for what is not said. */
export interface MeetingTexts {
  date: string;
  time: string;
  place: string;
  submissionDue: string;
  noticeDue: string;
}

export const NO_TEXTS: MeetingTexts = { date: '', time: '', place: '', submissionDue: '', noticeDue: '' };

const DAYS = [
  { key: 'date', field: 'meeting-date' },
  { key: 'submissionDue', field: 'meeting-submission' },
  { key: 'noticeDue', field: 'meeting-notice' },
] as const;
const NOT_A_DAY: Record<(typeof DAYS)[number]['key'], string> = {
  date: 'Skriv sammanträdets dag.',
  submissionDue: 'Skriv en dag för papperen, eller lämna fältet tomt.',
  noticeDue: 'Skriv en dag för kallelsen, eller lämna fältet tomt.',
};

/** What stands in the form for a meeting; days that were counted are left empty, so that they go on being counted. */
export function textsOf(meeting: MeetingView): MeetingTexts {
  const { date, time, place, submissionDue, submissionGiven, noticeDue, noticeGiven } = meeting;
  return {
    date: formatIsoDate(date),
    time: time ?? '',
    place: place ?? '',
    submissionDue: submissionGiven && submissionDue ? formatIsoDate(submissionDue) : '',
    noticeDue: noticeGiven && noticeDue ? formatIsoDate(noticeDue) : '',
  };
}

/** The days and the time that are not understood, with the id of each field to mend. A day without a year is read in `year`. */
export function faultsIn(texts: MeetingTexts, today: IsoDate, year?: number): Fault[] {
  const days = DAYS.flatMap(({ key, field }) => {
    const reading = dayReading(texts[key], today, year);
    if (reading === null) return key === 'date' ? [{ field, message: NOT_A_DAY.date }] : [];
    return reading.date === null ? [{ field, message: NOT_A_DAY[key] }] : [];
  });
  const timeIsClear = texts.time.trim() === '' || meetingTime(texts.time) !== null;
  return timeIsClear ? days : [...days, { field: 'meeting-time', message: 'Skriv tiden som 13:00, eller lämna tomt.' }];
}

/** The meeting to save, its days as the form said that they are read; null for what is empty. */
export function inputOf(bodyId: string, texts: MeetingTexts, today: IsoDate, year?: number): MeetingInput {
  const day = (text: string): IsoDate | null => dayReading(text, today, year)?.date ?? null;
  return {
    bodyId,
    date: day(texts.date) ?? texts.date,
    time: meetingTime(texts.time),
    place: texts.place.trim() || null,
    submissionDue: day(texts.submissionDue),
    noticeDue: day(texts.noticeDue),
  };
}

/** Only what differs from the meeting as it is; empty when nothing does. */
export function changesOf(meeting: MeetingView, texts: MeetingTexts, today: IsoDate): MeetingChanges {
  const wanted = inputOf(meeting.body.id, texts, today, Number(meeting.date.slice(0, 4)));
  const now = inputOf(meeting.body.id, textsOf(meeting), today);
  const changes: MeetingChanges = {};
  if (wanted.date !== now.date) changes.date = wanted.date;
  for (const key of ['time', 'place', 'submissionDue', 'noticeDue'] as const)
    if (wanted[key] !== now[key]) changes[key] = wanted[key];
  return changes;
}

/** Whether actions and matters may lean on what changes: its day, or the day for its papers. */
export function mayMoveOthers(changes: MeetingChanges): boolean {
  return changes.date !== undefined || changes.submissionDue !== undefined;
}
