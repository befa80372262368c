import type { Light } from './assessment';

export const OWN_ASSESSMENTS = ['green', 'yellow', 'red'] as const;
/** What the responsible believes: goes as planned, deviates but will be done, will not be done in time. */
export type OwnAssessment = (typeof OWN_ASSESSMENTS)[number];

/**
 * Whether somebody believes better of an action than what is computed. Grey cannot be judged, so nothing is better than it.
 * Worse may be said freely; better needs a comment. Source: the municipal auditors' wish that lights are derived, see
 * docs/adr/0025-a-round-asks-and-is-frozen.md.
 */
export function isBetterThanComputed(own: OwnAssessment, light: Light): boolean {
  return light !== 'grey' && OWN_ASSESSMENTS.indexOf(own) < OWN_ASSESSMENTS.indexOf(light);
}

/** Why the assessment cannot be taken as it is; null when it can. */
export function refusalToAssess(
  own: OwnAssessment | null,
  light: Light,
  comment: string | null,
): 'assessment-needs-comment' | null {
  const isUnexplained = own !== null && comment === null && isBetterThanComputed(own, light);
  return isUnexplained ? 'assessment-needs-comment' : null;
}
