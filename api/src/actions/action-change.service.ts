import { actionWords, fieldChanges, type ActionDetail, type FieldChange, type HistoryKind } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import { HistoryService } from '../history/history.service';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { judged, readOpened, toTold, withTalk, type OpenedAction } from './action-detail.queries';
import { readParts } from './action-parts.queries';
import { readStored } from './action-rows.queries';
import { Action } from './action.entity';
import { readViewing, type Viewing } from './viewing.queries';

/** Which version of which action somebody has seen and wants to change. */
export interface SeenVersion {
  id: string;
  version: number;
}

/** What a change found when it began. */
export interface OpenedForChange extends OpenedAction {
  tx: EntityManager;
  viewing: Viewing;
}

/** What a change does, and how it is told. */
export interface Change {
  /** Null is told in the audit trail alone, as `audited`. */
  what: HistoryKind | null;
  columns: QueryDeepPartialEntity<Action>;
  reason?: string | null;
  /** What is told beside the fields that read otherwise. */
  told?: FieldChange[];
  /** Whether it changed actors or dependencies, so that they must be read anew. */
  parts?: boolean;
  /** Whether it is told even when no field reads otherwise afterwards. */
  always?: boolean;
  /** What the audit trail calls it, when it is not by the name of the history. */
  audited?: string;
}

/** The one way to change an action: its version is asked for, and its history and the audit trail are told in the same write. */
@Injectable()
export class ActionChangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly history: HistoryService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The action after `decide` has changed it. Throws Refused: 'not-found'; 'changed-by-other' with the action as it stands
   * when `seen` is not its newest version, and then nothing is written.
   */
  change(
    by: Caller,
    seen: SeenVersion,
    decide: (opened: OpenedForChange) => Promise<Change> | Change,
  ): Promise<ActionDetail> {
    return this.unitOfWork.write(async (tx) => {
      const viewing = await readViewing(tx, by, this.clock.today());
      const opened = await readOpened(tx, seen.id, viewing);
      if (!opened) throw new Refused('not-found');
      if (opened.stored.version !== seen.version) {
        throw new Refused('changed-by-other', await withTalk(tx, opened, viewing));
      }
      const change = await decide({ ...opened, tx, viewing });
      const after = await this.store(tx, opened, viewing, change);
      await this.tell(tx, by, { opened, after, change });
      return withTalk(tx, after, viewing);
    });
  }

  private async store(
    tx: EntityManager,
    { stored, parts }: OpenedAction,
    viewing: Viewing,
    change: Change,
  ): Promise<OpenedAction> {
    const { id, version } = stored;
    const columns = { ...change.columns, changedOn: viewing.today };
    // The version in the WHERE clause makes the second of two simultaneous editors lose on PostgreSQL too.
    const { affected } = await tx.update(Action, { id, version }, columns);
    const after = affected ? await readStored(tx, id) : null;
    if (after) return judged(tx, after, change.parts ? await partsOf(tx, id, parts) : parts, viewing);

    const standing = await readOpened(tx, id, viewing);
    if (!standing) throw new Refused('not-found');
    throw new Refused('changed-by-other', await withTalk(tx, standing, viewing));
  }

  private async tell(
    tx: EntityManager,
    by: Caller,
    { opened, after, change }: { opened: OpenedAction; after: OpenedAction; change: Change },
  ): Promise<void> {
    const { what, reason = null, told = [], audited, always = false } = change;
    const { id, version } = after.stored;
    if (what === null) {
      await this.audit.record(tx, by, audited ?? 'action.changed', { kind: 'action', id });
      return;
    }
    const words = (each: OpenedAction) => actionWords(toTold(each));
    const changes = [...fieldChanges(words(opened), words(after)), ...told];
    if (changes.length > 0 || always)
      await this.history.record(tx, by, { actionId: id, what, changes, reason, version, audited });
  }
}

async function partsOf(tx: EntityManager, id: string, before: OpenedAction['parts']): Promise<OpenedAction['parts']> {
  return (await readParts(tx, [id])).get(id) ?? before;
}
