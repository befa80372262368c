import {
  awaitedStates,
  isAmongDecisions,
  type AwaitedDecision,
  type DeciderState,
  type IsoDate,
  type OverviewView,
} from '@genomfor/shared';
import { type StandingRow } from '../actions/standings.queries';
import { type Source } from '../platform/database/select';
import { readTitles } from './titles.queries';

const MOST_AWAITED = 20;
/** Comes after every day in the order of texts. */
const NO_DAY = '~';

type Awaited = Pick<OverviewView, 'awaited' | 'awaitedTotal' | 'papersSoon' | 'missesMeeting'>;

interface Pending {
  row: StandingRow;
  state: DeciderState;
}

/** The decisions of bodies that open actions wait for, and how many of them need papers soon or miss their meeting. */
export async function readAwaited(source: Source, rows: readonly StandingRow[], today: IsoDate): Promise<Awaited> {
  const pending = rows.flatMap((row) => awaitedStates(row.deciderStates).map((state) => ({ row, state })));
  const countOf = (filter: 'papers' | 'misses'): number =>
    pending.filter(({ state }) => isAmongDecisions(state, filter, today)).length;
  const first = [...pending].sort(earliestPapersFirst).slice(0, MOST_AWAITED);
  const titles = await readTitles(source, [...new Set(first.map(({ row }) => row.id))]);
  return {
    awaited: first.map((each) => toAwaited(each, titles)),
    awaitedTotal: pending.length,
    papersSoon: countOf('papers'),
    missesMeeting: countOf('misses'),
  };
}

/** Then the earliest deadline, then the order of the deciders. */
function earliestPapersFirst(a: Pending, b: Pending): number {
  return (
    compareTexts(a.state.path?.papersDue ?? NO_DAY, b.state.path?.papersDue ?? NO_DAY) ||
    compareTexts(a.row.deadline ?? NO_DAY, b.row.deadline ?? NO_DAY) ||
    compareTexts(a.row.id, b.row.id)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toAwaited({ row, state }: Pending, titles: ReadonlyMap<string, string>): AwaitedDecision {
  const { id, deadline, standing, deciderStates } = row;
  const of = deciderStates.length;
  return {
    actionId: id,
    title: titles.get(id) ?? '',
    deadline,
    part: of > 1 ? { number: deciderStates.indexOf(state) + 1, of } : null,
    state,
    standing,
  };
}
