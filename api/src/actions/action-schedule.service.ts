import { formatIsoDate, type ActionDetail, type ScheduleAction } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Meeting } from '../bodies/meeting.entity';
import { ActionDecision } from '../matters/action-decision.entity';
import { insertDecision } from '../matters/decision-writer.service';
import { Decision } from '../matters/decision.entity';
import { insertMatter } from '../matters/matter-writer.service';
import { type Caller } from '../platform/auth/caller';
import { Refused } from '../platform/errors/refused';
import { ActionChangeService, type OpenedForChange, type SeenVersion } from './action-change.service';

/** Puts actions on the agenda of the meetings where they are to be decided. */
@Injectable()
export class ActionScheduleService {
  constructor(private readonly changes: ActionChangeService) {}

  /**
   * Puts the action on the agenda of a meeting of one of its deciders, instead of the one it stood on; a matter is made when
   * it has none. Throws Refused: 'not-a-decider', 'not-found' for a meeting that the body does not have, and 'invalid-input'
   * for one that is cancelled.
   */
  schedule(by: Caller, seen: SeenVersion, { bodyId, meetingId }: ScheduleAction): Promise<ActionDetail> {
    return this.changes.change(by, seen, async (opened) => {
      const { tx, deciding } = opened;
      const state = deciding.states.find(({ decider }) => decider.id === bodyId);
      if (!state?.path) throw new Refused('not-a-decider');
      const meeting = await meetingOf(tx, bodyId, meetingId);
      const matterId = await matterOf(opened);
      await putOnAgenda(opened, { matterId, bodyId, meetingId });
      const where = `${state.decider.name} ${formatIsoDate(meeting.date)}`;
      return {
        what: 'scheduled',
        columns: { matterId },
        told: [{ field: 'meeting', before: null, after: where }],
      };
    });
  }
}

async function meetingOf(tx: EntityManager, actorId: string, id: string): Promise<Meeting> {
  const meeting = await tx.findOneBy(Meeting, { id, actorId });
  if (!meeting) throw new Refused('not-found');
  if (meeting.state === 'planned') return meeting;
  const message = 'Sammanträdet är inställt. Välj ett annat.';
  throw new Refused('invalid-input', undefined, [{ field: 'meetingId', message }]);
}

/** The action's matter, made when it has none. */
async function matterOf({ tx, stored }: OpenedForChange): Promise<string> {
  if (stored.matter_id !== null) return stored.matter_id;
  return insertMatter(tx, {
    title: stored.title,
    kind: 'other',
    registryNumber: stored.registry_number,
    reviewId: stored.review_id,
  });
}

/** What the body is about to decide of the action is moved to the meeting; the matter gets a row for it when it has none. */
async function putOnAgenda(
  { tx, stored }: OpenedForChange,
  { matterId, bodyId, meetingId }: { matterId: string; bodyId: string; meetingId: string },
): Promise<void> {
  const pending = await tx.findOneBy(Decision, { matterId, actorId: bodyId, role: 'decides', outcome: IsNull() });
  if (!pending) {
    const answers = [{ actionId: stored.id, deciderId: bodyId }];
    await insertDecision(tx, { matterId, actorId: bodyId, meetingId, role: 'decides', answers });
    return;
  }
  // What is pending is held when its meeting is, and no longer on a day of its own.
  await tx.update(Decision, { id: pending.id }, { meetingId, decidedOn: null });
  const link = { actionId: stored.id, decisionId: pending.id, deciderId: bodyId };
  if (!(await tx.existsBy(ActionDecision, link))) await tx.insert(ActionDecision, link);
}
