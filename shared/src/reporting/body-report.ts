import type { ActorRef } from '../actors/actor';
import type { IsoDate } from '../dates/iso-date';

export const REPORT_FORMS = ['oral', 'written'] as const;
/** muntlig, skriftlig. */
export type ReportForm = (typeof REPORT_FORMS)[number];

export const REPORT_PURPOSES = ['information', 'presentation', 'decision'] as const;
/** What the body is to do with it: be told, be shown, or be shown and decide. */
export type ReportPurpose = (typeof REPORT_PURPOSES)[number];

/** That a report has been given, and what it said: what remains of an oral one. */
export interface GivenReport {
  on: IsoDate;
  paragraph: string | null;
  /** What was said, in a line or two; null for a written report that speaks for itself. */
  said: string | null;
}

/** That an action is reported to a body, in what way and at which meeting. One for each body. */
export interface BodyReportView {
  body: ActorRef;
  /** Null when nobody has said. */
  form: ReportForm | null;
  purpose: ReportPurpose;
  /** Null when only the action's own time is known. */
  meeting: { id: string; date: IsoDate } | null;
  given: GivenReport | null;
}

export interface BodyReportInput {
  bodyId: string;
  form?: ReportForm | null;
  purpose: ReportPurpose;
  meetingId?: string | null;
}

/** Writes down that the report was given to the body. */
export interface RecordReport {
  bodyId: string;
  /** A day as anybody writes it; the day of the report's meeting when it is left out. */
  on?: string | null;
  paragraph?: string | null;
  said?: string | null;
}

export interface TakeBackReport {
  bodyId: string;
}
