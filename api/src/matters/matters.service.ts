import {
  type IsoDate,
  type MatterChanges,
  type MatterDetail,
  type MatterEventInput,
  type MatterFilter,
  type MatterInput,
  type MatterList,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { readViewing } from '../actions/viewing.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { execute, select } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { writtenDays } from '../platform/validation/written-days';
import { Review } from '../reviews/review.entity';
import { changedByOther, existing, MatterChangesService } from './matter-changes.service';
import { readMatterDetail } from './matter-detail.queries';
import { MatterEvent } from './matter-event.entity';
import { insertMatter, insertMatterEvent, matterColumns, type MatterRecord } from './matter-writer.service';
import { Matter } from './matter.entity';
import { readMatters } from './matters.queries';

/** The matters of the municipality, and what has happened to them outside the bodies' tables. */
@Injectable()
export class MattersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: MatterChangesService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The matters that `filter` asks for, as they stand today. */
  list(filter: MatterFilter): Promise<MatterList> {
    return readMatters(this.dataSource, filter, this.clock.today());
  }

  /** Everything about one matter. Throws Refused('not-found'). */
  async detail(by: Caller, id: string): Promise<MatterDetail> {
    const viewing = await readViewing(this.dataSource.manager, by, this.clock.today());
    return existing(await readMatterDetail(this.dataSource, id, viewing));
  }

  /** Adds a matter. Throws Refused: 'invalid-input' for words that are no day, 'not-found' for an unknown review. */
  async add(by: Caller, input: MatterInput): Promise<MatterDetail> {
    const said = this.recordIn(input);
    const { title, kind } = input;
    return this.changes.write(by, async (tx) => {
      await refuseUnknownReview(tx, said.reviewId);
      refuseBackwards(said);
      return { matterId: await insertMatter(tx, { ...said, title, kind }), what: 'matter.added' };
    });
  }

  /**
   * Changes a matter; what is not named stays, and so do its actions, also when it is closed. Throws Refused as `add`, and
   * 'changed-by-other' with the matter as it stands when `version` is not the newest.
   */
  async change(by: Caller, id: string, version: number, changes: MatterChanges): Promise<MatterDetail> {
    const said = this.recordIn(changes);
    return this.changes.write(by, async (tx, viewing) => {
      const record = { ...recordOf(existing(await tx.findOneBy(Matter, { id }))), ...said };
      await refuseUnknownReview(tx, said.reviewId);
      refuseBackwards(record);
      const { affected } = await tx.update(Matter, { id, version }, matterColumns(record));
      if (!affected) throw await changedByOther(tx, id, viewing);
      return { matterId: id, what: 'matter.changed' };
    });
  }

  /** Takes a matter away. Throws Refused: 'not-found', and 'matter-in-use' while it has decisions or actions. */
  async remove(by: Caller, id: string): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      existing(await tx.findOneBy(Matter, { id }));
      const uses = await select(
        tx,
        `SELECT id FROM decision WHERE matter_id = ?
          UNION ALL SELECT id FROM action WHERE matter_id = ? AND removed_at IS NULL LIMIT 1`,
        [id, id],
      );
      if (uses.length > 0) throw new Refused('matter-in-use');
      // What an undone import brought is still there for its history, and would hold the matter.
      await execute(tx, 'UPDATE action SET matter_id = NULL WHERE matter_id = ? AND removed_at IS NOT NULL', [id]);
      await tx.delete(MatterEvent, { matterId: id });
      await tx.delete(Matter, { id });
      await this.audit.record(tx, by, 'matter.removed', { kind: 'matter', id });
    });
  }

  /** Tells what has happened to the matter. Throws Refused: 'not-found', 'invalid-input' for words that are no day. */
  async addEvent(by: Caller, id: string, { kind, date, text }: MatterEventInput): Promise<MatterDetail> {
    const { date: day = null } = writtenDays({ date }, this.clock.today());
    return this.changes.write(by, async (tx) => {
      existing(await tx.findOneBy(Matter, { id }));
      await insertMatterEvent(tx, id, { kind, date: day, text });
      return { matterId: id, what: 'matter.event-added' };
    });
  }

  /** Takes away what was told by mistake. Throws Refused('not-found'). */
  async removeEvent(by: Caller, id: string, eventId: string): Promise<MatterDetail> {
    return this.changes.write(by, async (tx) => {
      const { affected } = await tx.delete(MatterEvent, { id: eventId, matterId: id });
      if (!affected) throw new Refused('not-found');
      return { matterId: id, what: 'matter.event-removed' };
    });
  }

  private recordIn(input: MatterChanges): Partial<MatterRecord> {
    const { submittedOn, validFrom, validTo, closedOn, ...said } = input;
    const days = writtenDays({ submittedOn, validFrom, validTo, closedOn }, this.clock.today());
    return sent({ ...said, ...days });
  }
}

/** Throws Refused('invalid-input') when a document would cease to hold before it begins to. */
function refuseBackwards({ validFrom, validTo }: { validFrom?: IsoDate | null; validTo?: IsoDate | null }): void {
  if (!validFrom || !validTo || validFrom <= validTo) return;
  const message = 'Sista dagen kommer före den första.';
  throw new Refused('invalid-input', undefined, [{ field: 'validTo', message }]);
}

function recordOf(matter: Matter): MatterRecord {
  const { title, kind, registryNumber, submittedOn, closedOn, reviewId, delayReason, validFrom, validTo, note } =
    matter;
  return { title, kind, registryNumber, submittedOn, closedOn, reviewId, delayReason, validFrom, validTo, note };
}

async function refuseUnknownReview(tx: EntityManager, id: string | null | undefined): Promise<void> {
  if (id && !(await tx.existsBy(Review, { id, removedAt: IsNull() }))) throw new Refused('not-found');
}
