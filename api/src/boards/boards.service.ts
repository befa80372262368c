import { randomUUID } from 'node:crypto';
import {
  fullNameIn,
  type BoardView,
  type BodyView,
  type MeetingView,
  type PublicationView,
  type PublishBoard,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readViewing } from '../actions/viewing.queries';
import { readBody } from '../bodies/bodies.queries';
import { readMeeting } from '../bodies/meetings.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { type Source } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { DomainEvents } from '../platform/events/domain-events';
import { maskPersonalNumbers } from '../platform/validation/personal-numbers';
import { readBoardPage } from './board-page.queries';
import { BoardPublication } from './board-publication.entity';
import { readPersonNames } from './known-names.queries';
import { readPublication, readPublications } from './publications.queries';

/** The page of a body: as it is today, and as it was frozen for its meetings. */
@Injectable()
export class BoardsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly events: DomainEvents,
  ) {}

  /** The page as of today, made for the body's next meeting. Throws Refused('not-found') for what is not a body. */
  async board(by: Caller, bodyId: string): Promise<BoardView> {
    const today = this.clock.today();
    const body = await this.body(this.dataSource, bodyId);
    const viewing = await readViewing(this.dataSource.manager, by, today);
    return {
      page: await readBoardPage(this.dataSource, body, body.nextMeeting && placeOf(body.nextMeeting), viewing),
      publications: await readPublications(this.dataSource, bodyId, this.clock.now()),
    };
  }

  /**
   * Freezes the page as it is now for one of the body's meetings; what was frozen for the same meeting before stays as it is.
   * Throws Refused: 'not-found', 'no-papers-for-board' for a meeting that is cancelled, unknown or another body's,
   * 'case-data' when the introduction holds a personal identity number, 'invalid-input' when it names a known person.
   */
  publish(by: Caller, bodyId: string, input: PublishBoard): Promise<PublicationView> {
    return this.unitOfWork.write((tx) => this.publishWithin(tx, by, bodyId, input));
  }

  /** As `publish`, as part of the running write. */
  async publishWithin(
    tx: EntityManager,
    by: Caller,
    bodyId: string,
    { meetingId, introduction }: PublishBoard,
  ): Promise<PublicationView> {
    const today = this.clock.today();
    const body = await this.body(tx, bodyId);
    const meeting = await readMeeting(tx, meetingId, today);
    if (meeting?.body.id !== bodyId || meeting.state !== 'planned') throw new Refused('no-papers-for-board');
    const id = randomUUID();
    const at = this.clock.moment();
    await tx.insert(BoardPublication, {
      id,
      actorId: bodyId,
      meetingId,
      meetingDate: meeting.date,
      introduction: await publishable(tx, introduction ?? ''),
      page: await readBoardPage(tx, body, placeOf(meeting), await readViewing(tx, by, today)),
      publishedOn: today,
      publishedAt: at,
      byId: by.id,
      byName: by.name,
    });
    await this.audit.record(tx, by, 'board.published', { kind: 'board-publication', id });
    await this.events.tell(tx, [{ kind: 'board-page', id, at, by: { id: by.id, name: by.name }, bodyId, meetingId }]);
    return this.existing(tx, id);
  }

  /** A frozen page, as it was. Throws Refused('not-found'). */
  publication(id: string): Promise<PublicationView> {
    return this.existing(this.dataSource, id);
  }

  private async existing(source: Source, id: string): Promise<PublicationView> {
    const publication = await readPublication(source, id, this.clock.now());
    if (!publication) throw new Refused('not-found');
    return publication;
  }

  private async body(source: Source, id: string): Promise<BodyView> {
    const body = await readBody(source, id, this.clock.today());
    if (!body) throw new Refused('not-found');
    return body;
  }
}

function placeOf({ date, time, place }: MeetingView): Pick<MeetingView, 'date' | 'time' | 'place'> {
  return { date, time, place };
}

/** The introduction as it may be read by anybody; null when there is none. */
async function publishable(tx: EntityManager, introduction: string): Promise<string | null> {
  const text = introduction.trim();
  if (text === '') return null;
  if (maskPersonalNumbers(text).found.length > 0) throw new Refused('case-data');
  const name = fullNameIn(text, await readPersonNames(tx));
  if (name === null) return text;
  // The page's own sentences are composed and can be rewritten; what somebody has written is theirs to mend.
  const message = `Skriv rollen i stället för ”${name}”. Sidan kan läsas utan inloggning och innehåller inga personnamn.`;
  throw new Refused('invalid-input', undefined, [{ field: 'introduction', message }]);
}
