import { COMMITMENT_FIELDS, parseActorCell, type DraftCommitment, type MendDraft } from '@genomfor/shared';
import { Refused } from '../platform/errors/refused';
import { namesIn, readDeadline, titleIn, withIncluded, type MendContext } from './mend-draft';

/**
 * The commitment with one cell mended in a plan's words, or taken in or out; the sentence that it was read from stays. Throws
 * Refused('invalid-input') for an empty title, and for a cell that a commitment does not have.
 */
export function mendCommitment(
  row: DraftCommitment,
  { field, text = '', included }: MendDraft,
  context: MendContext,
): DraftCommitment {
  const chosen = withIncluded(row, included);
  if (field === undefined) return chosen;
  const own = COMMITMENT_FIELDS.find((each) => each === field);
  if (own === undefined) {
    throw new Refused('invalid-input', undefined, [{ field: 'text', message: 'Ett åtagande har inget sådant fält.' }]);
  }
  const { warnings = [], ...understood } = understand(own, text, context);
  return {
    ...chosen,
    ...understood,
    warnings: [...row.warnings.filter((warning) => warning.field !== own), ...warnings],
    edited: [...new Set([...row.edited, own])],
  };
}

function understand(
  field: (typeof COMMITMENT_FIELDS)[number],
  text: string,
  context: MendContext,
): Partial<DraftCommitment> {
  switch (field) {
    case 'title':
      return { title: titleIn(text) };
    case 'deadline':
      return readDeadline(text, context).understood;
    case 'responsible':
      return { responsible: parseActorCell(text, context.known).actors.map(({ name }) => name) };
    case 'decider':
      return { decider: namesIn(text, context.known) };
  }
}
