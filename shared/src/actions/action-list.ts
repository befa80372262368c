import type { Standing } from '../assessment/assessment';
import type { IsoDate } from '../dates/iso-date';
import type { ActionRow } from './action';

export const ACTION_SORTS = ['plan', 'deadline', 'title', 'responsible', 'decider', 'standing'] as const;
export type ActionSort = (typeof ACTION_SORTS)[number];

export const ACTION_GROUPS = ['section', 'responsible', 'decider', 'month', 'standing', 'none'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export const DECISION_FILTERS = ['awaiting', 'papers', 'misses'] as const;
/** Waits for a body's decision; papers are due within 30 days; no meeting makes the deadline. */
export type DecisionFilter = (typeof DECISION_FILTERS)[number];

export const MISSING_FIELDS = ['decider', 'responsible', 'deadline'] as const;
export type MissingField = (typeof MISSING_FIELDS)[number];

/** What a list of actions is narrowed to; the same words stand in the page's address. */
export interface ActionFilter {
  review?: string;
  q?: string;
  responsible?: string;
  decider?: string;
  /** An actor in any part: responsible, involved, decider, waited for or reported to. */
  actor?: string;
  standing?: Standing;
  missing?: MissingField;
  decision?: DecisionFilter;
  /** Only what remains to be done: neither done nor dropped. */
  open?: boolean;
  /** Only what has no day to be done by. */
  undated?: boolean;
  /** Deadline on or after, on or before. */
  from?: IsoDate;
  to?: IsoDate;
  changedSince?: IsoDate;
  sort?: ActionSort;
  descending?: boolean;
  group?: ActionGroup;
  offset?: number;
  limit?: number;
}

export interface ActionList {
  rows: ActionRow[];
  /** How many match the filter, before paging. */
  total: number;
  /** How many there are without any filter but the review. */
  all: number;
  /** Of all in the review: how many stand how. */
  standings: Record<Standing, number>;
  missing: Record<MissingField, number>;
  today: IsoDate;
}
