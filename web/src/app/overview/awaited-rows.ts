import {
  type AwaitedDecision,
  type BodyPath,
  bodyInText,
  type DecisionFilter,
  formatIsoDate,
  formatShortDate,
  type IsoDate,
  isAmongDecisions,
  numberText,
  obstacleText,
  type OverviewView,
  pathStateName,
  type PathStep,
  type Standing,
} from '@genomfor/shared';
import { daysAway } from '../ui/days-away/days-away';
import { PATH_STANDING } from '../ui/path-standing/path-standing';

/** A decision that is awaited from a body, as a line of the table. */
export interface AwaitedRow {
  key: string;
  actionId: string;
  title: string;
  /** False for the second and later decisions of the same action, which are told quietly. */
  first: boolean;
  /** "beslut 1 av 4". */
  part: string | null;
  body: { id: string; name: string };
  meeting: string | null;
  papers: string | null;
  /** "om 66 dagar, via kommunstyrelsen 28 maj". */
  papersNote: string;
  standing: Standing;
  words: string;
}

/** An awaited decision that no meeting makes in time, and what can be reached instead. */
export interface MissedRow {
  key: string;
  actionId: string;
  title: string;
  /** "Missar sammanträdet". */
  words: string;
  why: string;
  next: string | null;
}

/** How many decisions there are of a kind, leading to the actions they are about. */
export interface AwaitedCount {
  words: string;
  query: { decision: DecisionFilter };
}

/**
 * The awaited decisions that still have a way to a meeting; the decisions of one action stand together and are numbered in
 * the order they are taken, after those that have been.
 */
export function awaitedRows(awaited: readonly AwaitedDecision[], today: IsoDate): AwaitedRow[] {
  const shown = awaited.filter((each) => !isMissed(each, today));
  const order = [...new Set(shown.map(({ actionId }) => actionId))];
  return order.flatMap((id) => {
    const together = shown.filter(({ actionId }) => actionId === id);
    return together.map((each, at) => ({
      ...awaitedRow(each, today),
      first: at === 0,
      part: each.part && `beslut ${each.part.of - together.length + at + 1} av ${each.part.of}`,
    }));
  });
}

function awaitedRow(awaited: AwaitedDecision, today: IsoDate): Omit<AwaitedRow, 'first' | 'part'> {
  const { actionId, title, state, standing } = awaited;
  const { decider, path } = state;
  const { meeting, papersDue } = nearestWay(awaited);
  return {
    key: `${actionId} ${decider.id}`,
    actionId,
    title,
    body: decider,
    meeting: meeting && formatIsoDate(meeting),
    papers: papersDue && formatIsoDate(papersDue),
    papersNote: [papersDue && daysAway(papersDue, today), viaText(path?.steps ?? [])].filter(Boolean).join(', '),
    ...(standing === 'done' ? DONE : standingOf(path)),
  };
}

/** The work is done whatever day the body meets, so that no meeting is missed. */
const DONE = { standing: 'done', words: 'Klar, väntar på ja' } as const;

function standingOf(path: BodyPath | null): Pick<AwaitedRow, 'standing' | 'words'> {
  return path ? { standing: PATH_STANDING[path.state], words: pathStateName(path) } : { standing: 'await', words: '' };
}

/** The meeting to aim for: the one that makes the deadline, and of what is done already the next there is. */
function nearestWay({ state: { path }, standing }: AwaitedDecision): Record<'meeting' | 'papersDue', IsoDate | null> {
  if (path?.meeting) return { meeting: path.meeting.date, papersDue: path.papersDue };
  const next = standing === 'done' ? path?.next : null;
  return { meeting: next?.meeting ?? null, papersDue: next?.papersDue ?? null };
}

/** The awaited decisions whose papers are late or that no chain of meetings makes in time. */
export function missedRows(awaited: readonly AwaitedDecision[], today: IsoDate): MissedRow[] {
  return awaited
    .filter((each) => isMissed(each, today))
    .map(({ actionId, title, state }) => {
      const { decider, path } = state;
      const next = path?.next;
      return {
        key: `${actionId} ${decider.id}`,
        actionId,
        title,
        words: path ? pathStateName(path) : '',
        why: whyText(state, today),
        next: next
          ? `Nästa möjliga beslut ${formatIsoDate(next.meeting)}${next.papersDue === null ? '' : `, papper in senast ${formatIsoDate(next.papersDue)}`}`
          : null,
      };
    });
}

/** "9 beslut väntas", "2 behöver papper inom 30 dagar", "1 missar sitt sammanträde"; none of those that are none. */
export function awaitedCounts({
  awaitedTotal,
  papersSoon,
  missesMeeting,
}: Pick<OverviewView, 'awaitedTotal' | 'papersSoon' | 'missesMeeting'>): AwaitedCount[] {
  const counts: (AwaitedCount & { count: number })[] = [
    { count: awaitedTotal, words: `${numberText(awaitedTotal)} beslut väntas`, query: { decision: 'awaiting' } },
    {
      count: papersSoon,
      words: `${numberText(papersSoon)} behöver papper inom 30 dagar`,
      query: { decision: 'papers' },
    },
    {
      count: missesMeeting,
      words: `${numberText(missesMeeting)} missar sitt sammanträde`,
      query: { decision: 'misses' },
    },
  ];
  return counts.filter(({ count }) => count > 0).map(({ words, query }) => ({ words, query }));
}

function isMissed({ state, standing }: AwaitedDecision, today: IsoDate): boolean {
  return isAmongDecisions(state, 'misses', today, standing !== 'done');
}

function whyText({ path, decider }: AwaitedDecision['state'], today: IsoDate): string {
  if (path?.obstacle) return `${obstacleText(path.obstacle)}.`;
  const { papersDue = null, meeting = null } = path ?? {};
  if (papersDue === null || meeting === null) return '';
  return `Papper skulle ha lämnats in ${formatIsoDate(papersDue)} till ${bodyInText(decider.name)} ${formatShortDate(meeting.date)}, ${daysAway(papersDue, today)}.`;
}

/** The bodies that prepare the matter, with their meetings. */
function viaText(steps: readonly PathStep[]): string {
  const via = steps.filter(({ kind, settled }) => kind === 'prepare' && !settled);
  const bodies = via.map(({ body, date }) => `${bodyInText(body?.name ?? '')} ${formatShortDate(date)}`);
  return bodies.length > 0 ? `via ${bodies.join(' och ')}` : '';
}
