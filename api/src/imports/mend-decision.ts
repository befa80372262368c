import {
  DECISION_FIELDS,
  DECISION_OUTCOMES,
  DECISION_OUTCOME_NAME,
  DECISION_ROLES,
  canonicalActor,
  type DecisionField,
  type MendDraft,
} from '@genomfor/shared';
import { Refused } from '../platform/errors/refused';
import { writtenDays } from '../platform/validation/written-days';
import type { StoredDecision } from './import-row.entity';
import { withIncluded, type MendContext } from './mend-draft';

type Said = (text: string, context: MendContext) => Partial<StoredDecision>;

const orNull = (text: string): string | null => text.trim() || null;

function refuse(message: string): never {
  throw new Refused('invalid-input', undefined, [{ field: 'text', message }]);
}

const SAID: Record<DecisionField, Said> = {
  title: (text) => ({ title: orNull(text) ?? refuse('Skriv vad ärendet heter.') }),
  registryNumber: (text) => ({ registryNumber: orNull(text) }),
  body: (text, { known }) => {
    const { name, kind } = canonicalActor(text, known);
    if (kind !== 'body' && kind !== 'role') refuse('Skriv ett organ, eller den roll som beslutar på delegation.');
    return { body: name || refuse('Skriv vem som beslutar.'), parentBody: null };
  },
  date: (text, { referenceDate }) => ({ date: writtenDays({ text }, referenceDate).text ?? null }),
  paragraph: (text) => ({ paragraph: orNull(text.replace(/^\s*§\s*/u, '')) }),
  pages: (text) => ({ pages: orNull(text) }),
  role: (text) => ({
    role: DECISION_ROLES.find((role) => role === text) ?? refuse('Välj vad organet gör med ärendet.'),
  }),
  outcome: (text) => {
    if (text.trim() === '') return { outcome: null, outcomeCode: null };
    const outcomeCode = DECISION_OUTCOMES.find((code) => code === text) ?? refuse('Välj ett utfall.');
    return { outcomeCode, outcome: DECISION_OUTCOME_NAME[outcomeCode] };
  },
};

/**
 * The decision with one cell mended, or taken in or out. A day is written in any way; role and outcome are given by their
 * codes. Throws Refused('invalid-input') for words that say none of it, and for a cell that a decision does not have.
 */
export function mendDecision(
  row: StoredDecision,
  { field, text, included }: MendDraft,
  context: MendContext,
): StoredDecision {
  const chosen = withIncluded(row, included);
  if (field === undefined) return chosen;
  const own = DECISION_FIELDS.find((each) => each === field) ?? refuse('Ett beslut har inget sådant fält.');
  return { ...chosen, ...SAID[own](text ?? '', context), edited: [...new Set([...row.edited, own])] };
}
