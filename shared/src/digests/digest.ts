import type { ActionRow, FieldChange, HistoryKind } from '../actions/action';
import type { ActionFilter } from '../actions/action-list';
import type { ActorRef } from '../actors/actor';
import type { ReportAnswer } from '../answers/report-answer';
import type { BoardPage } from '../boards/board-page';
import type { IsoDate } from '../dates/iso-date';
import type { MailDocument, MailItem, MailSection } from '../mail/mail-document';
import type { RoleLoad } from '../overview/overview';

export const DIGEST_SECTIONS = ['late', 'week', 'month', 'decision', 'others', 'missing', 'changed'] as const;
/**
 * The parts of the week's mail, in their order: försenat, denna vecka, nästa 30 dagar, väntar på ditt beslut, väntar på andra,
 * saknar uppgift, ändrat sedan förra.
 */
export type DigestSectionKey = (typeof DIGEST_SECTIONS)[number];

/** Where the lines of a digest lead. Absolute addresses. */
export interface DigestLinks {
  /** The action, opened in its plan; among the actions of all plans when `reviewId` is null. */
  action: (action: { id: string; reviewId: string | null }) => string;
  /** The page that answers for the action without signing in, with `answer` chosen; null for none chosen. */
  answer: (actionId: string, answer: ReportAnswer | null) => string;
  /** The list of actions, narrowed. */
  list: (filter: ActionFilter) => string;
  /** What the recipient answers for. */
  mine: string;
  overview: string;
  board: (bodyId: string) => string;
  /** Where the recipient chooses which mails come. */
  preferences: string;
}

/** Something that was done to an action since the previous mail. */
export interface DigestChange {
  actionId: string;
  title: string;
  date: IsoDate;
  what: HistoryKind;
  changes: readonly FieldChange[];
  /** The role of whoever did it, held that day; null when none is known. Never a person's name. */
  by: string | null;
  /** True when the recipient did it: nobody is told of what they did themselves. */
  byRecipient: boolean;
}

/** What somebody who watches whole plans is also told. */
export interface DigestWatch {
  /** Open actions in all the plans. */
  total: number;
  /** The most first. */
  load: readonly RoleLoad[];
}

/** Everything that one person's mail of the week is composed from, read when it is sent. */
export interface DigestInput {
  /** The day of the mail in Sweden. Usually a Monday. */
  today: IsoDate;
  /** The day of the previous mail; a week ago for the first one. */
  since: IsoDate;
  /** All that the recipient holds today: roles, and bodies that they act for. */
  roles: readonly ActorRef[];
  /** Given to somebody who watches plans (the sektorchef's variant), who is told of all of `rows`; null for others. */
  watch: DigestWatch | null;
  /**
   * Each action once, in any order: those that one of `roles` answers for or decides and, for a watcher, all in the plans.
   * Also those that wait for one of `roles`, by which mutual waiting is seen; what is nobody's concern is left out.
   */
  rows: readonly ActionRow[];
  /** What was done since the previous mail to any of the rows, and to what has been taken away from them. Oldest first. */
  changes: readonly DigestChange[];
  links: DigestLinks;
  /** A text with the names of persons left out (`hidingNames`). */
  hide: (text: string) => string;
}

/** One line of a digest. */
export interface DigestItem extends MailItem {
  actionId: string;
}

export interface DigestSection extends MailSection {
  key: DigestSectionKey | 'load';
  items: readonly DigestItem[];
}

/** The mail of the week, ready to be drawn by `mailHtml` and `mailText`. */
export interface Digest extends MailDocument {
  sections: readonly DigestSection[];
}

export const BOARD_DIGEST_SECTIONS = ['awaiting', 'commissions', 'standings', 'changes'] as const;
/** The parts of a board's mail, in their order: väntar på nämnden, uppdrag, läget, ändrat sedan förra sammanträdet. */
export type BoardDigestSectionKey = (typeof BOARD_DIGEST_SECTIONS)[number];

/** What a board's mail before a meeting is composed from. */
export interface BoardDigestInput {
  today: IsoDate;
  /** As `composeBoardPage` gives it for the meeting: without names of persons. */
  page: BoardPage;
  /** The last day to hand in papers for the meeting; null when nobody has said. */
  papersDue: IsoDate | null;
  links: Pick<DigestLinks, 'action' | 'board' | 'preferences'>;
}

export interface BoardDigestSection extends MailSection {
  key: BoardDigestSectionKey;
}

/** A board's mail before its meeting, ready to be drawn. */
export interface BoardDigest extends MailDocument {
  sections: readonly BoardDigestSection[];
}
