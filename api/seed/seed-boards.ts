import type { IsoDate } from '@genomfor/shared';
import { MoreThanOrEqual, type EntityManager } from 'typeorm';
import type { BoardsService } from '../src/boards/boards.service';
import { Meeting } from '../src/bodies/meeting.entity';
import type { Caller } from '../src/platform/auth/caller';

const BODY = 'Vård- och omsorgsnämnden';
const INTRODUCTION =
  'Redovisningen av tidigare översynsrapporter tas upp nu. Beslut om delegering föreslås till nästa sammanträde.';

/** Freezes, as part of the running write, the page of one board for its next meeting. `actors` are the ids by name. */
export async function seedBoards(
  tx: EntityManager,
  boards: BoardsService,
  { actors, by, today }: { actors: ReadonlyMap<string, string>; by: Caller; today: IsoDate },
): Promise<void> {
  const actorId = actors.get(BODY);
  if (actorId === undefined) throw new Error(`The demonstration has no actor ${BODY}`);
  const meeting = await tx.findOne(Meeting, {
    where: { actorId, state: 'planned', date: MoreThanOrEqual(today) },
    order: { date: 'ASC' },
  });
  if (meeting) await boards.publishWithin(tx, by, actorId, { meetingId: meeting.id, introduction: INTRODUCTION });
}
