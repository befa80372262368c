import { randomUUID } from 'node:crypto';
import {
  fieldChanges,
  firstDay,
  mustSayWhyMoved,
  type IsoDate,
  type MeetingChanges,
  type MeetingInput,
  type MeetingList,
  type MeetingState,
  type MeetingView,
  type SavedMeetingPlan,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { isStillReferredTo } from '../platform/database/database-errors';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { refuseOtherThanBodies } from './bodies.queries';
import { Meeting } from './meeting.entity';
import { readMeeting, readMeetingDays, readMeetings, type MeetingFilter } from './meetings.queries';
import { changedMeeting, writtenMeeting, type MeetingFacts } from './written-meeting';

type Seen = Pick<MeetingView, 'id' | 'version'>;

/** When bodies meet. A meeting is moved or cancelled, and remembers when it was first to be held. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The meetings, cancelled ones too, earliest first. */
  async list(filter: MeetingFilter): Promise<MeetingList> {
    const today = this.clock.today();
    return { rows: await readMeetings(this.dataSource, today, filter), today };
  }

  /** One meeting. Throws Refused('not-found'). */
  async detail(id: string): Promise<MeetingView> {
    const meeting = await readMeeting(this.dataSource, id, this.clock.today());
    if (!meeting) throw new Refused('not-found');
    return meeting;
  }

  /**
   * Adds a meeting. Throws Refused: 'invalid-input' for words that say no day or time, 'not-found' and 'not-a-body' for who
   * meets, 'already-exists' when the body meets that day.
   */
  add(by: Caller, input: MeetingInput): Promise<MeetingView> {
    const meeting = { bodyId: input.bodyId, ...writtenMeeting(input, this.clock.today()) };
    return this.unitOfWork.write(async (tx) => {
      await refuseOtherThanBodies(tx, [input.bodyId]);
      const id = await this.insert(tx, by, meeting);
      return this.view(tx, id);
    });
  }

  /**
   * Adds the meetings of a plan, all of them or none. A day that the body has a meeting on already, or has moved or cancelled
   * one from, is left as it is. Throws Refused as `add` does, with the fields named 'rows.3.date'.
   */
  addAll(by: Caller, rows: readonly MeetingInput[]): Promise<SavedMeetingPlan> {
    return this.unitOfWork.write((tx) => this.addAllWithin(tx, by, rows));
  }

  /** As `addAll`, as part of the running write. */
  async addAllWithin(tx: EntityManager, by: Caller, rows: readonly MeetingInput[]): Promise<SavedMeetingPlan> {
    const today = this.clock.today();
    const meetings = rows.map((row, index) => ({
      bodyId: row.bodyId,
      ...writtenMeeting(row, today, `rows.${String(index)}.`),
    }));
    await refuseOtherThanBodies(tx, [...new Set(meetings.map(({ bodyId }) => bodyId))]);
    const known = await readMeetingDays(tx);
    const added = new Set<string>();
    for (const meeting of meetings) {
      const day = `${meeting.bodyId} ${meeting.date}`;
      if (added.has(day) || known.get(meeting.bodyId)?.has(meeting.date)) continue;
      added.add(day);
      await this.insert(tx, by, meeting);
    }
    return { saved: added.size, known: meetings.length - added.size };
  }

  /**
   * Changes or moves a meeting; what is not named stays. One that is moved remembers the day it was first to be held. Throws
   * Refused as `add` does, 'reason-missing' when it is moved after its notice, and 'changed-by-other'.
   */
  change(by: Caller, seen: Seen, changes: MeetingChanges): Promise<MeetingView> {
    return this.unitOfWork.write(async (tx) => {
      const { meeting, columns } = await this.changed(tx, seen.id, changes);
      await this.save(tx, seen, columns);
      const what = meeting.date === columns.date ? 'meeting.changed' : 'meeting.moved';
      await this.tell(tx, by, what, meeting, columns);
      return this.view(tx, seen.id);
    });
  }

  /** Cancels a meeting. Throws Refused: 'not-found', 'reason-missing', 'changed-by-other'. */
  cancel(by: Caller, seen: Seen, reason: string): Promise<MeetingView> {
    return this.unitOfWork.write(async (tx) => {
      const meeting = await stored(tx, seen.id);
      if (reason.trim() === '') throw new Refused('reason-missing');
      const columns = { state: 'cancelled', reason: reason.trim() } as const;
      await this.save(tx, seen, columns);
      await this.tell(tx, by, 'meeting.cancelled', meeting, columns);
      return this.view(tx, seen.id);
    });
  }

  /** Lets a cancelled meeting be held after all. Throws Refused: 'not-found', 'changed-by-other', 'already-exists'. */
  restore(by: Caller, seen: Seen): Promise<MeetingView> {
    return this.unitOfWork.write(async (tx) => {
      const meeting = await stored(tx, seen.id);
      const columns = { state: 'planned', reason: meeting.state === 'cancelled' ? null : meeting.reason } as const;
      await this.save(tx, seen, columns);
      await this.tell(tx, by, 'meeting.restored', meeting, columns);
      return this.view(tx, seen.id);
    });
  }

  /**
   * Takes away a meeting that was entered by mistake. Throws Refused: 'not-found', 'changed-by-other', and 'meeting-in-use'
   * when something refers to it.
   */
  remove(by: Caller, { id, version }: Seen): Promise<void> {
    return this.unitOfWork.write(async (tx) => {
      const meeting = await stored(tx, id);
      if (meeting.version !== version) throw new Refused('changed-by-other', await this.view(tx, id));
      try {
        await tx.delete(Meeting, { id, version });
      } catch (error) {
        // The database knows everything that refers to a meeting, also what was made after this was written.
        throw isStillReferredTo(error) ? new Refused('meeting-in-use') : error;
      }
      await this.tell(tx, by, 'meeting.removed', meeting, NO_MEETING);
    });
  }

  private async changed(tx: EntityManager, id: string, changes: MeetingChanges) {
    const today = this.clock.today();
    const view = await this.view(tx, id);
    const meeting = await stored(tx, id);
    const facts = changedMeeting(meeting, changes, today);
    const isMoved = facts.date !== meeting.date;
    const reason = reasonAfter(meeting, changes, isMoved);
    const isHeld = meeting.state === 'planned';
    const mustSay = isHeld ? isMoved && mustSayWhyMoved(view, today) : true;
    if (mustSay && reason === null) throw new Refused('reason-missing');
    const movedFrom = isMoved ? firstDay(meeting, facts.date) : meeting.movedFrom;
    return { meeting, columns: { ...facts, movedFrom, reason } };
  }

  private async insert(
    tx: EntityManager,
    by: Caller,
    { bodyId, ...facts }: { bodyId: string } & MeetingFacts,
  ): Promise<string> {
    const id = randomUUID();
    const meeting = { ...facts, state: 'planned', movedFrom: null, reason: null } as const;
    await tx.insert(Meeting, { id, actorId: bodyId, ...meeting });
    await this.tell(tx, by, 'meeting.added', { id, ...NO_MEETING }, meeting);
    return id;
  }

  /** A meeting has no history of its own: the audit trail says what each change went from and to. */
  private async tell(
    tx: EntityManager,
    by: Caller,
    what: string,
    { id, ...before }: ToldMeeting & { id: string },
    after: Partial<ToldMeeting>,
  ): Promise<void> {
    const changes = fieldChanges(toTold(before), toTold({ ...before, ...after }));
    await this.audit.record(tx, by, what, { kind: 'meeting', id }, changes);
  }

  private async save(tx: EntityManager, { id, version }: Seen, columns: Partial<Meeting>): Promise<void> {
    const { affected } = await tx.update(Meeting, { id, version }, columns);
    if (!affected) throw new Refused('changed-by-other', await this.view(tx, id));
  }

  private async view(tx: EntityManager, id: string): Promise<MeetingView> {
    const meeting = await readMeeting(tx, id, this.clock.today());
    if (!meeting) throw new Refused('not-found');
    return meeting;
  }
}

/** What the audit trail tells of a meeting. */
type ToldMeeting = Omit<MeetingFacts, 'date'> & {
  date: IsoDate | null;
  state: MeetingState | null;
  reason: string | null;
};

/** Before a meeting is added, and after it is removed. */
const NO_MEETING: ToldMeeting = {
  date: null,
  time: null,
  place: null,
  submissionDue: null,
  noticeDue: null,
  state: null,
  reason: null,
};

function toTold({ date, time, place, submissionDue, noticeDue, state, reason }: ToldMeeting) {
  return { date, time, place, submissionDue, noticeDue, state, reason };
}

/** Throws Refused('not-found'). */
async function stored(tx: EntityManager, id: string): Promise<Meeting> {
  const meeting = await tx.findOneBy(Meeting, { id });
  if (!meeting) throw new Refused('not-found');
  return meeting;
}

/** The reason after a change: a new one, else the one that stands, which says nothing of a day that it was not written for. */
function reasonAfter(meeting: Meeting, changes: MeetingChanges, isMoved: boolean): string | null {
  if (changes.reason !== undefined) return changes.reason?.trim() || null;
  return isMoved && meeting.state === 'planned' ? null : meeting.reason;
}
