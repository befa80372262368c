import {
  awaitedStates,
  paperWarning,
  type ActionRow,
  type AwaitedDecision,
  type DeciderState,
  type IsoDate,
  type OverviewView,
} from '@genomfor/shared';
import { type StandingRow } from '../actions/standings.queries';
import { compareTexts, NO_DAY } from './order';

const MOST_AWAITED = 20;

/** Decisions of bodies that actions wait for, also those that are done. */
export interface Awaiting extends Pick<OverviewView, 'awaitedTotal' | 'papersSoon' | 'missesMeeting'> {
  /** Those to be shown, the earliest papers first. */
  first: { id: string; deciderId: string }[];
}

interface Pending {
  row: StandingRow;
  state: DeciderState;
}

/** What is awaited from bodies, and how many of the decisions about open actions need papers soon or miss their meeting. */
export function awaitedOf(rows: readonly StandingRow[], today: IsoDate): Awaiting {
  const pending = rows.flatMap((row) => awaitedStates(row.deciderStates).map((state) => ({ row, state })));
  const warnings = { papers: 0, misses: 0 };
  for (const { row, state } of pending) {
    const warning = row.open ? paperWarning(state, today) : null;
    if (warning) warnings[warning] += 1;
  }
  const first = [...pending].sort(earliestPapersFirst).slice(0, MOST_AWAITED);
  return {
    first: first.map(({ row, state }) => ({ id: row.id, deciderId: state.decider.id })),
    awaitedTotal: pending.length,
    papersSoon: warnings.papers,
    missesMeeting: warnings.misses,
  };
}

/** One awaited decision as it is shown, of the action's whole row; nothing when the row is gone. */
export function toAwaited(row: ActionRow | undefined, deciderId: string): AwaitedDecision[] {
  const place = row?.deciderStates.findIndex(({ decider }) => decider.id === deciderId) ?? -1;
  const state = row?.deciderStates[place];
  if (!row || !state) return [];
  const of = row.deciderStates.length;
  return [
    {
      actionId: row.id,
      title: row.title,
      deadline: row.deadline.date,
      part: of > 1 ? { number: place + 1, of } : null,
      state,
      standing: row.assessment.standing,
    },
  ];
}

/** Then the earliest deadline. */
function earliestPapersFirst(a: Pending, b: Pending): number {
  return (
    compareTexts(a.state.path?.papersDue ?? NO_DAY, b.state.path?.papersDue ?? NO_DAY) ||
    compareTexts(a.row.deadline ?? NO_DAY, b.row.deadline ?? NO_DAY) ||
    compareTexts(a.row.id, b.row.id)
  );
}
