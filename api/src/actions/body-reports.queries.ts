import type { BodyReportInput } from '@genomfor/shared';
import { In, Not, type EntityManager } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { Meeting } from '../bodies/meeting.entity';
import { Refused } from '../platform/errors/refused';
import { BodyReport } from './body-report.entity';

/** To whom and how an action is reported, before anything has been given. */
export type PlannedReport = Pick<BodyReport, 'actorId' | 'form' | 'purpose' | 'meetingId'>;

type PlannedRow = PlannedReport & Pick<BodyReport, 'actionId' | 'position' | 'givenOn' | 'paragraph' | 'said'>;

/** The rows of reports that are planned for the action, in the order given. */
export function plannedReports(actionId: string, reports: readonly PlannedReport[]): PlannedRow[] {
  return reports.map((report, position) => ({
    ...report,
    actionId,
    position,
    givenOn: null,
    paragraph: null,
    said: null,
  }));
}

/**
 * What was sent of reports. Throws Refused: 'already-exists' for a body that is named twice, 'not-a-body', 'not-found' for a
 * meeting that the body does not have.
 */
export async function understoodReports(
  tx: EntityManager,
  inputs: readonly BodyReportInput[],
): Promise<PlannedReport[]> {
  const ids = inputs.map(({ bodyId }) => bodyId);
  if (new Set(ids).size < ids.length) throw new Refused('already-exists');
  for (const { bodyId, meetingId } of inputs) {
    await refuseNoBody(tx, bodyId);
    if (meetingId && !(await tx.existsBy(Meeting, { id: meetingId, actorId: bodyId }))) throw new Refused('not-found');
  }
  return inputs.map(({ bodyId, form, purpose, meetingId }) => ({
    actorId: bodyId,
    form: form ?? null,
    purpose,
    meetingId: meetingId ?? null,
  }));
}

/** Lets the action be reported to exactly these. That a report has been given to one that stays is kept. */
export async function replaceReports(
  tx: EntityManager,
  actionId: string,
  inputs: readonly BodyReportInput[],
): Promise<void> {
  const reports = await understoodReports(tx, inputs);
  await tx.delete(BodyReport, { actionId, actorId: Not(In(reports.map(({ actorId }) => actorId))) });
  for (const row of plannedReports(actionId, reports)) {
    const { actorId, form, purpose, meetingId, position } = row;
    const { affected } = await tx.update(BodyReport, { actionId, actorId }, { form, purpose, meetingId, position });
    if (!affected) await tx.insert(BodyReport, row);
  }
}

/** Refuses with 'not-a-body' who does not meet, or is there no more; nobody at all is not refused. */
export async function refuseNoBody(tx: EntityManager, id: string | null | undefined): Promise<void> {
  if (!id) return;
  const actor = await tx.findOneBy(Actor, { id });
  if (actor?.kind !== 'body' || actor.removedAt !== null) throw new Refused('not-a-body');
}
