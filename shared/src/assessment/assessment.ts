import type { IsoDate } from '../dates/iso-date';
import type { OpenKind } from '../dates/plan-date';
import type { DeciderState, PathObstacle } from '../decision-path/decision-path';

export const PROGRESS = ['notStarted', 'ongoing', 'done', 'dropped', 'paused', 'continuous'] as const;
/** What the responsible says: ej påbörjad, pågår, klar, utgår, pausad, löpande. */
export type Progress = (typeof PROGRESS)[number];

export const STANDINGS = ['late', 'risk', 'await', 'unknown', 'ok', 'done', 'approved', 'dropped'] as const;
/** The word a reader sees: försenad, riskerar, väntar på beslut, okänt, enligt plan, klar, godkänd, utgår. */
export type Standing = (typeof STANDINGS)[number];

export const LIGHTS = ['red', 'yellow', 'grey', 'green'] as const;
/** The traffic light; grey means that it cannot be judged. */
export type Light = (typeof LIGHTS)[number];

/** Why an action stands as it does: a code and its values, turned into Swedish where it is shown. */
export type Reason =
  | { code: 'deadline-passed'; days: number }
  | { code: 'milestone-passed'; title: string; days: number }
  | { code: 'milestone-near'; title: string; daysLeft: number }
  | { code: 'forecast-late'; forecast: IsoDate; days: number }
  | { code: 'not-started'; daysLeft: number }
  | { code: 'paused' }
  | { code: 'cannot'; because: string }
  | { code: 'dependency-late'; text: string }
  | { code: 'dependency-overdue'; text: string; days: number }
  | { code: 'dependency-undated'; text: string }
  | { code: 'awaiting-decision'; text: string }
  | { code: 'awaiting-approval'; deciders: string[] }
  | { code: 'never-reported'; days: number }
  | { code: 'report-old'; days: number; on: IsoDate }
  | { code: 'deadline-missing' }
  | { code: 'deadline-open'; openKind: OpenKind }
  | { code: 'deadline-relative'; text: string }
  | { code: 'responsible-missing' }
  | { code: 'decider-missing' }
  | { code: 'meeting-impossible'; obstacle: PathObstacle; next: IsoDate | null }
  | { code: 'papers-late'; body: string; meeting: IsoDate; papersDue: IsoDate; days: number; next: IsoDate | null }
  | { code: 'papers-due'; body: string; meeting: IsoDate; papersDue: IsoDate; daysLeft: number }
  | { code: 'on-agenda'; body: string; meeting: IsoDate }
  | { code: 'decision-tabled'; body: string; on: IsoDate | null }
  | { code: 'decision-referred-back'; body: string; on: IsoDate | null }
  | { code: 'decision-rejected'; body: string; on: IsoDate | null }
  | { code: 'decided'; by: string; on: IsoDate | null; paragraph: string | null }
  | { code: 'decided-in-part'; decided: number; of: number }
  | { code: 'decider-not-competent'; decider: string; competent: string[]; source: string | null }
  | { code: 'delay-reason-missing'; days: number }
  | { code: 'falls-on-weekend'; weekday: 'saturday' | 'sunday' }
  | { code: 'falls-on-holiday'; name: string }
  | { code: 'on-track'; daysLeft: number }
  | { code: 'reported-done'; on: IsoDate | null }
  | { code: 'approved'; on: IsoDate | null }
  | { code: 'dropped' }
  | { code: 'not-applicable' };

export interface Assessment {
  light: Light;
  standing: Standing;
  /** Gravest first. The first ones decide the light; remarks such as a weekend come last. Never empty. */
  reasons: Reason[];
}

/** All that the assessment needs to know about an action and what surrounds it. */
export interface AssessedAction {
  deadlineDate: IsoDate | null;
  deadlineText: string | null;
  openKind: OpenKind | null;
  relative: boolean;
  progress: Progress;
  /** Whether it is done only if needed. */
  conditional?: boolean;
  /** The day the progress was last reported; null when nobody has reported. */
  reportedOn: IsoDate | null;
  /** The day the action came into the plan. Silence is counted from here when nobody has reported. */
  addedOn: IsoDate;
  /** The day the responsible believes that it will be done. */
  forecast: IsoDate | null;
  /** Why the responsible says that it cannot be done; null or left out when the latest report says nothing of the kind. */
  cannotBecause?: string | null;
  approvedOn: IsoDate | null;
  hasResponsible: boolean;
  /** False for a timetable's activities, which nobody decides unless the plan says so; true when it is left out. */
  needsDecider?: boolean;
  deciders: readonly string[];
  /** How it stands with each that must decide; left out when nobody has looked. */
  deciderStates?: readonly DeciderState[];
  /** The rule of the delegationsordning that the given decider goes against; null or left out when none does. */
  wrongLevel?: { decider: string; competent: string[]; source: string | null } | null;
  /** A commission that somebody is to be told of, and why it is late. */
  reportedBack?: { delayReason: string | null };
  milestones: readonly { title: string; date: IsoDate | null; done: boolean }[];
  dependencies: readonly AssessedDependency[];
}

/** What an action waits for. `outside`: a process that the plan does not steer. `decision`: somebody's yes. */
export interface AssessedDependency {
  text: string;
  outside: boolean;
  decision?: boolean;
  expected: IsoDate | null;
  settled: boolean;
}
