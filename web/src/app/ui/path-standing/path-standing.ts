import type { PathState, Standing } from '@genomfor/shared';

/** The icon and colour that tell how a matter stands on its way to one body; the words are `pathStateName`. */
export const PATH_STANDING: Record<PathState, Standing> = {
  decided: 'approved',
  'on-agenda': 'await',
  open: 'await',
  'papers-late': 'risk',
  impossible: 'risk',
  'no-calendar': 'unknown',
  'no-deadline': 'unknown',
};
