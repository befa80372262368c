import type { ActorRef, BodyKind } from '../actors/actor';
import type { Standing } from '../assessment/assessment';
import type { IsoDate, IsoInstant } from '../dates/iso-date';

/** A matter that waits for the body: at which meeting, to decide or to be told, and when its papers are due. */
export interface BoardAwaiting {
  actionId: string;
  title: string;
  /** Null when no meeting is known. */
  meeting: IsoDate | null;
  form: 'decision' | 'information';
  /** One or two sentences: how many bodies decide, when papers are due, what stands in the way. */
  text: string;
  papersDue: IsoDate | null;
  standing: Standing;
}

/** One line of the picture: how many of the body's actions stand so, and what is worth saying of them. */
export interface BoardStanding {
  standing: Standing;
  count: number;
  text: string;
}

export interface BoardCommission {
  actionId: string;
  title: string;
  /** The words of the deadline, "februari 2018". */
  deadline: string | null;
  responsible: string[];
  standing: Standing;
  /** "Redovisat 31 januari", "Sex dagar sen", the decision that gave it. */
  note: string;
}

/** A report that the body has been given: for an oral one, what was said is all that remains. */
export interface BoardReportGiven {
  actionId: string;
  title: string;
  on: IsoDate;
  /** "Muntlig information", with the § when there is one. */
  how: string;
  said: string | null;
}

export interface BoardChange {
  actionId: string;
  date: IsoDate;
  title: string;
  text: string;
  standing: Standing;
}

/** An action of a plan that the body owns or decides. */
export interface BoardAction {
  actionId: string;
  title: string;
  deadline: string | null;
  responsible: string[];
  standing: Standing;
  reason: string;
}

/** Actions under a heading of their plan, or a theme. */
export interface BoardActionGroup {
  title: string;
  actions: BoardAction[];
}

/** The body's page as its members read it. Holds no name of a person. */
export interface BoardPage {
  body: ActorRef;
  bodyKind: BodyKind | null;
  /** The meeting it is made for, or the next one; null when none is known. */
  meeting: { date: IsoDate; time: string | null; place: string | null } | null;
  /** The meeting before: what changed since then is told. */
  previousMeeting: IsoDate | null;
  /** The day the picture is of. */
  asOf: IsoDate;
  /** Short paragraphs that can be read aloud. */
  summary: string[];
  awaiting: BoardAwaiting[];
  total: number;
  standings: BoardStanding[];
  commissions: BoardCommission[];
  /** What the body has been told within a year, latest first. A page that was frozen before this was kept has none. */
  given?: BoardReportGiven[];
  groups: BoardActionGroup[];
  changes: BoardChange[];
}

/** The page as it was frozen for a meeting. */
export interface PublicationRow {
  id: string;
  meeting: { id: string; date: IsoDate };
  publishedOn: IsoDate;
  publishedAt: IsoInstant;
  by: string;
  /** Links that can still be opened. */
  openLinks: number;
}

export interface PublicationView extends PublicationRow {
  page: BoardPage;
  /** The secretary's own words above the summary; null when there are none. */
  introduction: string | null;
}

export interface BoardView {
  page: BoardPage;
  publications: PublicationRow[];
}

export interface PublishBoard {
  meetingId: string;
  introduction?: string | null;
}

export interface ShareLinkInput {
  /** How many days it opens the page: 1 to 365. */
  days: number;
}

export interface ShareLinkView {
  id: string;
  createdAt: IsoInstant;
  expiresAt: IsoInstant;
  revokedAt: IsoInstant | null;
  lastOpenedAt: IsoInstant | null;
}

/** `url` is shown this once and cannot be read again. */
export interface NewShareLinkView extends ShareLinkView {
  url: string;
}

/** What somebody with a link sees, and nothing else. */
export interface SharedBoardView {
  page: BoardPage;
  introduction: string | null;
  publishedOn: IsoDate;
  organisation: string | null;
}
