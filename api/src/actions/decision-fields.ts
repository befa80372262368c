import { type ActionEdit } from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { Matter } from '../matters/matter.entity';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { type Action } from './action.entity';
import { refuseNoBody } from './body-reports.queries';

type DecisionColumns = Partial<
  Pick<Action, 'important' | 'proposedById' | 'reportBackToId' | 'matterId' | 'delayReason' | 'effectGoals'>
>;

/**
 * What an edit says of the decisions about an action; what it does not say is left out. Throws Refused: 'not-a-body' for one
 * who is to propose or be reported to and does not meet, 'not-found' for an unknown matter.
 */
export async function decisionColumns(tx: EntityManager, edit: ActionEdit): Promise<DecisionColumns> {
  await refuseNoBody(tx, edit.proposedById);
  await refuseNoBody(tx, edit.reportBackToId);
  if (edit.matterId && !(await tx.existsBy(Matter, { id: edit.matterId }))) throw new Refused('not-found');
  const { important, proposedById, reportBackToId, matterId, delayReason, effectGoals } = edit;
  return sent({
    important,
    proposedById,
    reportBackToId,
    matterId,
    delayReason: delayReason === undefined ? undefined : delayReason?.trim() || null,
    effectGoals: effectGoals?.map(({ title, direction, year }) => ({ title: title.trim(), direction, year })),
  });
}
