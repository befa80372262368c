import {
  readMeetingPlan,
  type ActorView,
  type MeetingPlanDraft,
  type PlanBlock,
  type ReadMeetingPlan,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readActors } from '../actors/actors.queries';
import { refuseOtherThanBodies } from '../bodies/bodies.queries';
import { readMeetingDays } from '../bodies/meetings.queries';
import { DocumentReadingService } from '../imports/document-reading.service';
import { Clock } from '../platform/clock/clock';
import { Refused } from '../platform/errors/refused';
import { MOST_MEETINGS } from './meeting-plan.dto';

/** A sammanträdesplan as it comes: a file with its name, or a pasted text. */
export type PlanInput = Parameters<DocumentReadingService['read']>[0];

/** Which body and year a plan is for, where it does not say so itself. */
export type PlanFor = Pick<ReadMeetingPlan, 'bodyId' | 'year'>;

/** Reads sammanträdesplaner into drafts that a person says yes to. */
@Injectable()
export class MeetingPlansService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly documents: DocumentReadingService,
    private readonly clock: Clock,
  ) {}

  /**
   * The meetings of a plan, and which of them the bodies have already; nothing is saved. A text without meetings gives none.
   * Throws Refused: 'not-found' and 'not-a-body' for the body, and the reasons a document is not read.
   */
  async read(input: PlanInput, { bodyId, year }: PlanFor): Promise<MeetingPlanDraft> {
    if (bodyId) await refuseOtherThanBodies(this.dataSource, [bodyId]);
    const today = this.clock.today();
    const blocks = await this.blocksOf(input);
    const actors = await readActors(this.dataSource);
    const bodies = actors.filter(({ kind }) => kind === 'body');
    const forBody = bodies.find(({ id }) => id === bodyId);
    const rows = readMeetingPlan(blocks, {
      today,
      year: year ?? null,
      forBody: forBody ? refOf(forBody) : null,
      bodies,
    });
    if (rows.length > MOST_MEETINGS) throw new Refused('file-bomb');

    const days = await readMeetingDays(this.dataSource);
    const isKnown = ({ body, date }: (typeof rows)[number]) =>
      body !== null && date !== null && days.get(body.id)?.has(date) === true;
    return { rows: rows.map((row) => ({ ...row, known: isKnown(row) })), today };
  }

  private async blocksOf(input: PlanInput): Promise<PlanBlock[]> {
    // The reader refuses what is empty as a file that came to harm; an empty field is only not filled in yet.
    if ('pasted' in input && input.pasted.trim() === '') return [];
    return this.documents.read(input);
  }
}

function refOf({ id, name, kind }: ActorView) {
  return { id, name, kind };
}
