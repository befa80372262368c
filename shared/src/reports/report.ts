import type { ActorRef, BodyKind } from '../actors/actor';
import type { Standing } from '../assessment/assessment';
import type { BoardChange, BoardPage, BoardStanding } from '../boards/board-page';
import type { IsoDate, IsoInstant } from '../dates/iso-date';
import type { TimelinePicture } from '../timeline/timeline-picture';

export const REPORT_FILES = ['pdf', 'short', 'docx', 'xlsx'] as const;
/** The files of a report: PDF, the PDF of two pages, Word, Excel. */
export type ReportFile = (typeof REPORT_FILES)[number];

/** A plan that the report is about, as it was known that day. */
export interface ReportPlan {
  title: string;
  registryNumber: string | null;
  /** "Version 4, 18 januari 2018"; null when nobody has said. */
  version: string | null;
}

/** Something that waits for the body: what it is asked for, at which meeting, and when the papers are due. */
export interface ReportDecision {
  title: string;
  /** "Beslut", "Beredning" or "Redovisning". */
  ask: string;
  meeting: IsoDate | null;
  papersDue: IsoDate | null;
  text: string;
  standing: Standing;
}

/** An action with how it stands and every reason why. */
export interface ReportAction {
  title: string;
  responsible: string[];
  standing: Standing;
  /** Whole sentences, gravest first. */
  reasons: string;
  /** When it begins, in words; null when nobody has said. */
  start: string | null;
  /** In words, as exact as the plan; null when it has none. */
  deadline: string | null;
  /** The deadline as it was first decided, when it has been moved. */
  original: string | null;
  /** When the responsible believes that it will be done. */
  forecast: string | null;
}

export interface ReportGroup {
  title: string;
  actions: ReportAction[];
}

/** A line of the list that follows up decisions and commissions. */
export interface ReportFollowUp {
  decidedOn: IsoDate | null;
  paragraph: string | null;
  registryNumber: string | null;
  title: string;
  deciders: string[];
  responsible: string[];
  deadline: IsoDate | null;
  deadlineText: string | null;
  original: IsoDate | null;
  originalText: string | null;
  standing: Standing;
  comment: string;
  closedOn: IsoDate | null;
}

/** One figure with what it is of, and what it is measured against. */
export interface ReportFigure {
  label: string;
  value: string;
  note: string;
}

/** An effect that actions of the plan are to have. */
export interface ReportGoal {
  title: string;
  /** "Beviljade timmar ska minska till 2019". */
  text: string;
}

/** Everything that a report says. Files and pages are made from it and from nothing else. Holds no name of a person. */
export interface ReportContent {
  title: string;
  organisation: string | null;
  body: ActorRef;
  bodyKind: BodyKind | null;
  meeting: NonNullable<BoardPage['meeting']>;
  previousMeeting: IsoDate | null;
  /** The day the report is of. */
  asOf: IsoDate;
  plans: ReportPlan[];
  introduction: string | null;
  /** Short paragraphs that can be read aloud. */
  summary: string[];
  /** What the body is proposed to decide: att-satser, without a full stop. */
  proposal: string[];
  decisions: ReportDecision[];
  total: number;
  standings: BoardStanding[];
  figures: ReportFigure[];
  goals: ReportGoal[];
  timeline: TimelinePicture | null;
  groups: ReportGroup[];
  changes: BoardChange[];
  followUp: ReportFollowUp[];
}

/** A report in a list. `publishedOn` null: it is a draft, that can be changed. */
export interface ReportRow {
  id: string;
  title: string;
  body: ActorRef;
  meeting: { id: string; date: IsoDate };
  publishedOn: IsoDate | null;
  publishedAt: IsoInstant | null;
  by: string;
  version: number;
}

/** A report with what it says: of today while it is a draft, of the day it was published from then on. */
export interface ReportView extends ReportRow {
  /** The reviews that were chosen; none for everything that the body owns or decides. */
  reviewIds: string[];
  introduction: string | null;
  proposal: string[];
  content: ReportContent;
}

export interface ReportInput {
  bodyId: string;
  meetingId: string;
  /** The reviews that it is about; none for everything that the body owns or decides. */
  reviewIds?: string[];
  introduction?: string | null;
  proposal?: string[];
}

export type ReportChanges = Partial<Omit<ReportInput, 'bodyId'>>;
