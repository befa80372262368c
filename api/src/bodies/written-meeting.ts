import { meetingTime, type FieldError, type IsoDate, type MeetingChanges, type MeetingInput } from '@genomfor/shared';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { writtenDays } from '../platform/validation/written-days';

/** What a meeting is once the words of a person are understood. */
export interface MeetingFacts {
  date: IsoDate;
  time: string | null;
  place: string | null;
  submissionDue: IsoDate | null;
  noticeDue: IsoDate | null;
}

/**
 * The meeting that a person's words mean. Throws Refused('invalid-input') with each field that does not say a day or a time,
 * and with papers or a notice due after the meeting; `at` is put before the fields' names ('rows.3.').
 */
export function writtenMeeting(input: Omit<MeetingInput, 'bodyId'>, today: IsoDate, at = ''): MeetingFacts {
  const { date, submissionDue = null, noticeDue = null } = input;
  const days = understood(() => writtenDays({ date, submissionDue, noticeDue }, today), at);
  const facts = {
    date: days.date ?? '',
    time: null,
    place: input.place?.trim() || null,
    submissionDue: days.submissionDue ?? null,
    noticeDue: days.noticeDue ?? null,
  };
  const time = input.time?.trim() ? meetingTime(input.time) : null;
  const errors = [
    ...(facts.date === '' ? [{ field: 'date', message: 'Fyll i det här.' }] : []),
    ...(input.time?.trim() && time === null ? [{ field: 'time', message: NO_TIME }] : []),
    ...lateDays(facts),
  ];
  if (errors.length > 0) throw refused(errors, at);
  return { ...facts, time };
}

/** The meeting after a change in a person's words; what is not named stays. Throws Refused as `writtenMeeting` does. */
export function changedMeeting(meeting: MeetingFacts, changes: MeetingChanges, today: IsoDate): MeetingFacts {
  const { date, time, place, submissionDue, noticeDue } = meeting;
  return writtenMeeting({ date, time, place, submissionDue, noticeDue, ...sent(changes) }, today);
}

const NO_TIME = 'Skriv ett klockslag, till exempel 13:00.';
const TOO_LATE = 'Dagen ligger efter sammanträdet.';

function lateDays(facts: Omit<MeetingFacts, 'time'>): FieldError[] {
  const fields = ['submissionDue', 'noticeDue'] as const;
  const late = fields.filter((field) => (facts[field] ?? '') > facts.date);
  return late.map((field) => ({ field, message: TOO_LATE }));
}

function understood<T>(read: () => T, at: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused && error.fields) throw refused(error.fields, at);
    throw error;
  }
}

function refused(errors: readonly FieldError[], at: string): Refused {
  return new Refused(
    'invalid-input',
    undefined,
    errors.map(({ field, message }) => ({ field: `${at}${field}`, message })),
  );
}
