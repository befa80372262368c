import type { ActionRow, FieldChange, HistoryKind } from '../actions/action';
import type { MissingField } from '../actions/action-list';
import type { ActorRef } from '../actors/actor';
import type { Standing } from '../assessment/assessment';
import type { IsoDate, IsoInstant } from '../dates/iso-date';
import type { DeciderState } from '../decision-path/decision-path';
import type { MatterRow } from '../matters/matter';

/** How many open actions have their deadline in a span of days counted from today, both ends counted. */
export interface DeadlineSpan {
  key: 'late' | 'today' | 'in30' | 'in60' | 'in90' | 'later' | 'undated';
  count: number;
  from: IsoDate | null;
  to: IsoDate | null;
}

export interface LateAge {
  key: 'week' | 'month' | 'quarter' | 'older';
  count: number;
}

export interface RoleLoad {
  actor: ActorRef;
  open: number;
  atRisk: number;
  late: number;
}

export interface RecentChange {
  id: string;
  at: IsoInstant;
  by: string;
  actionId: string;
  actionTitle: string;
  what: HistoryKind;
  changes: FieldChange[];
  reason: string | null;
}

/** One process outside the plan, resource or decision that nobody has set a date for and that holds up several actions. */
export interface SharedBlocker {
  text: string;
  expected: IsoDate | null;
  /** How many open actions wait for it; `actions` holds at most 20 of them, the earliest deadline first. */
  total: number;
  actions: { id: string; title: string; deadline: IsoDate | null }[];
}

/** One decision that is awaited: an action, which may be reported as done, and one of its deciding bodies. */
export interface AwaitedDecision {
  actionId: string;
  title: string;
  deadline: IsoDate | null;
  /** "beslut 1 av 4" when several bodies decide. */
  part: { number: number; of: number } | null;
  state: DeciderState;
  standing: Standing;
}

/** A governing document that soon no longer holds. */
export interface LapsingDocument {
  matterId: string;
  title: string;
  validTo: IsoDate;
}

/** What the person who watches all deadlines needs to see today. */
export interface OverviewView {
  today: IsoDate;
  week: number;
  total: number;
  spans: DeadlineSpan[];
  lateByAge: LateAge[];
  standings: Record<Standing, number>;
  missing: Record<MissingField, number>;
  /** Gravest first, at most 12; `needsTotal` says how many there are. */
  needs: ActionRow[];
  needsTotal: number;
  /** Open actions with a deadline within 90 days, earliest first, at most 50. */
  upcoming: ActionRow[];
  upcomingTotal: number;
  load: RoleLoad[];
  changes: RecentChange[];
  blockers: SharedBlocker[];
  /** Decisions awaited from bodies, the earliest papers' day first, at most 20; `awaitedTotal` says how many there are. */
  awaited: AwaitedDecision[];
  awaitedTotal: number;
  /** How many of them, of open actions, have papers due within 30 days, counted from today. */
  papersSoon: number;
  /** How many of them, of open actions, miss their meeting: no chain of meetings makes the deadline, or the papers are late. */
  missesMeeting: number;
  /** Motions and commissions whose clock has run out, the oldest first, at most 20. */
  lateMatters: MatterRow[];
  lapsing: LapsingDocument[];
}

export interface MyActionsView {
  today: IsoDate;
  roles: ActorRef[];
  rows: ActionRow[];
  /** Reported as done, and waiting for the yes of one of the roles. */
  toApprove: ActionRow[];
}
