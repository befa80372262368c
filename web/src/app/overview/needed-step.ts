import type { ActionRow, Reason } from '@genomfor/shared';

/** What the person is asked to do about an action, as the words of a button. */
export function neededStep(
  { assessment, mayReport }: Pick<ActionRow, 'assessment' | 'mayReport'>,
  mayEdit: boolean,
): string {
  const why = assessment.reasons[0]?.code;
  if (mayEdit && why) {
    const step = EDIT_STEP[why];
    if (step) return step;
  }
  return mayReport ? 'Uppdatera läget' : 'Öppna åtgärden';
}

const EDIT_STEP: Partial<Record<Reason['code'], string>> = {
  'deadline-missing': 'Ange slutdatum',
  'responsible-missing': 'Ange ansvarig',
  'decider-missing': 'Ange beslutande',
};
