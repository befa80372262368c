import type { IsoDate } from '../dates/iso-date';
import type { Stop } from './chain-search';
import { PATH_STEP_KINDS, type PathBody, type PathStep } from './decision-path';
import type { SettledStep } from './matter-progress';

/** The last day for the papers, and the body they go to. */
export interface PapersDue {
  date: IsoDate;
  body: PathBody;
}

/** When the papers of a chain are due: the earliest day of its meetings. Null when they are in, or when nobody has said a day. */
export function papersOf(stops: readonly Stop[]): PapersDue | null {
  if (!stops.some(({ meeting, due }) => due !== null && meeting.submissionDue !== null)) return null;
  const days = stops.flatMap(({ body, due }): PapersDue[] => (due === null ? [] : [{ date: due, body }]));
  return days.reduce<PapersDue | null>((first, day) => (first && first.date <= day.date ? first : day), null);
}

/** The whole way in the order of time. What was said on a day that nobody has written down has no place in it. */
export function pathSteps(
  deciderId: string,
  settled: readonly SettledStep[],
  stops: readonly Stop[],
  consultation: readonly PathStep[],
): PathStep[] {
  const papers = papersOf(stops);
  const steps: PathStep[] = [
    ...settled.flatMap(({ body, meetingId, date }): PathStep[] =>
      date === null ? [] : [bodyStep(body, { id: meetingId, date }, deciderId, true)],
    ),
    ...stops.map(({ body, meeting }) => bodyStep(body, meeting, deciderId, false)),
    ...consultation,
  ];
  if (papers) {
    steps.push({ kind: 'papers', date: papers.date, body: nameOf(papers.body), meetingId: null, settled: false });
  }
  return steps.sort((a, b) => a.date.localeCompare(b.date) || kindOrder(a) - kindOrder(b));
}

/** A body as a path refers to it. */
export function nameOf({ id, name }: PathBody): { id: string; name: string } {
  return { id, name };
}

function bodyStep(
  body: PathBody,
  { id, date }: { id: string | null; date: IsoDate },
  deciderId: string,
  settled: boolean,
): PathStep {
  const kind = body.id === deciderId ? 'decide' : 'prepare';
  return { kind, date, body: nameOf(body), meetingId: id, settled };
}

function kindOrder({ kind }: PathStep): number {
  return PATH_STEP_KINDS.indexOf(kind);
}
