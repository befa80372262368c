import type { FieldChange, HistoryKind } from '../actions/action';
import type { ActorRef } from '../actors/actor';
import type { DigestInput } from '../digests/digest';
import type { IsoDate } from '../dates/iso-date';
import type { ToldDay } from './watched-days';

export const NOTICE_SUBJECTS = ['role', 'assigned', 'mention', 'deadline', 'decision'] as const;
/** What is worth a mail of its own, in the order it is told: ny roll, ny åtgärd, omnämnd, ändrat slutdatum, beslut. */
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

/** One thing that somebody else did and that concerns the recipient. */
export interface NoticeNews {
  about: NoticeSubject;
  date: IsoDate;
  /** Null for a role. */
  actionId: string | null;
  /** The role that has come to own actions; null for the rest. */
  actorId: string | null;
  /** What the history calls it; null when the history does not tell it. */
  what: HistoryKind | null;
  changes: readonly FieldChange[];
}

/** What the mails that come between the week's are composed from, as it stands when they are sent. */
type MailInput = Pick<DigestInput, 'today' | 'links' | 'hide'> & {
  /** What the recipient holds today, but for bodies. */
  roles: readonly ActorRef[];
};

export interface NoticeInput extends MailInput {
  /** The actions of `news`, and for a role its open ones; what is gone is left out. */
  rows: DigestInput['rows'];
  news: readonly NoticeNews[];
}

export interface LeadInput extends MailInput {
  rows: DigestInput['rows'];
  leads: readonly ToldDay[];
}

export interface EscalationInput extends MailInput {
  /** What is late and has not been told before. */
  rows: DigestInput['rows'];
}
