import {
  type ActionFilter,
  MISSING_FIELDS,
  MISSING_NAME,
  type MissingField,
  sentenceCase,
  smallNumber,
} from '@genomfor/shared';

/** A fact that the plan lacks for one or more actions, why it matters, and where to give it. */
export interface MissingFact {
  field: MissingField;
  title: string;
  why: string;
  step: string;
  query: ActionFilter;
}

const WHY: Record<MissingField, string> = {
  decider: 'Ingen är utsedd att godkänna när det är klart.',
  responsible: 'Ingen får frågan om hur det går.',
  deadline: 'Utan slutdatum går det inte att se om det blir sent.',
};
const STEP: Record<MissingField, string> = {
  decider: 'Ange beslutande',
  responsible: 'Ange ansvarig',
  deadline: 'Ange slutdatum',
};

/** What the plans lack, in the order of MISSING_FIELDS. Who may not mend it is offered to see it. */
export function missingFacts(missing: Record<MissingField, number>, mayEdit: boolean): MissingFact[] {
  return MISSING_FIELDS.filter((field) => missing[field] > 0).map((field) => {
    const count = missing[field];
    const subject = `${smallNumber(count)} ${count === 1 ? 'åtgärd' : 'åtgärder'}`;
    return {
      field,
      title: sentenceCase(`${subject} ${MISSING_NAME[field].toLocaleLowerCase('sv')}`),
      why: WHY[field],
      step: mayEdit ? STEP[field] : 'Visa vilka',
      query: { missing: field },
    };
  });
}
