import { LIGHTS, STANDINGS, type Assessment, type Light, type Standing } from './assessment';

/** Gravest first: the order of lists, counters and legends. */
export const STANDING_ORDER: readonly Standing[] = STANDINGS;

/** How many of the assessments stand how; every standing is present, with 0 where there are none. */
export function countStandings(assessments: Iterable<Pick<Assessment, 'standing'>>): Record<Standing, number> {
  const counts: Record<Standing, number> = {
    late: 0,
    risk: 0,
    await: 0,
    unknown: 0,
    ok: 0,
    done: 0,
    approved: 0,
    dropped: 0,
  };
  for (const { standing } of assessments) counts[standing] += 1;
  return counts;
}

/** What of an assessment decides how grave it is: small enough to keep for thousands of actions. */
export interface Gravity {
  standing: Standing;
  light: Light;
  /** Days to the deadline, negative when it has passed; far away when the reasons do not say. */
  daysLeft: number;
}

/** How grave an assessment is. */
export function gravityOf({ standing, light, reasons }: Assessment): Gravity {
  return { standing, light, daysLeft: daysLeft(reasons) };
}

/**
 * Sorts the gravest first: by standing, then by light, then the one that is most days late or has the fewest days left.
 * 0 for two that are equally grave.
 */
export function compareByGravity(a: Gravity, b: Gravity): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    LIGHTS.indexOf(a.light) - LIGHTS.indexOf(b.light) ||
    a.daysLeft - b.daysLeft
  );
}

function daysLeft(reasons: Assessment['reasons']): number {
  for (const reason of reasons) {
    if (reason.code === 'deadline-passed') return -reason.days;
    if (reason.code === 'not-started' || reason.code === 'on-track') return reason.daysLeft;
  }
  return Number.MAX_SAFE_INTEGER;
}
