import {
  type BodyPath,
  formatIsoDate,
  type IsoDate,
  type PathStep,
  type PathStepKind,
  stepText,
} from '@genomfor/shared';
import { daysAway } from '../../ui/days-away/days-away';

/** One thing on the vertical line that leads to a decision. */
export interface WayPoint {
  what: string;
  when: string;
  /** 'next' is what must be done first of what remains, 'decision' the decision itself. */
  mark: 'done' | 'next' | 'ahead' | 'decision';
}

/** What is done before a day rather than on it. */
const HAS_LAST_DAY: readonly PathStepKind[] = ['risk', 'mbl', 'papers'];
/** What `stepText` does not tell as past. */
const SAYS_NOT_DONE: readonly PathStepKind[] = ['risk', 'union', 'mbl', 'papers'];

/** The steps of a way, earliest first, with the day of each and how long is left to hand in the papers on `today`. */
export function wayPoints({ steps }: Pick<BodyPath, 'steps'>, today: IsoDate): WayPoint[] {
  const next = steps.find(({ settled }) => !settled);
  return steps.map((step) => ({ what: stepText(step), when: whenText(step, today), mark: markOf(step, next) }));
}

function whenText({ kind, date, meetingId, settled }: PathStep, today: IsoDate): string {
  const day = formatIsoDate(date);
  if (settled) return SAYS_NOT_DONE.includes(kind) ? `${day}, klart` : day;
  const by = HAS_LAST_DAY.includes(kind) || meetingId === null ? `senast ${day}` : day;
  return kind === 'papers' ? `${by}, ${daysAway(date, today)}` : by;
}

function markOf(step: PathStep, next: PathStep | undefined): WayPoint['mark'] {
  if (step.settled) return 'done';
  if (step.kind === 'decide') return 'decision';
  return step === next ? 'next' : 'ahead';
}
