import { randomUUID } from 'node:crypto';
import { type BoardView, type BodyView, type PublicationView, type PublishBoard } from '@genomfor/shared';
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
import { meetingPlace, readBoardPage } from './board-page.queries';
import { BoardPublication } from './board-publication.entity';
import { readPublishable } from './publishable-text.queries';
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
      page: await readBoardPage(
        this.dataSource,
        { body, meeting: body.nextMeeting && meetingPlace(body.nextMeeting) },
        viewing,
      ),
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
      introduction: await readPublishable(tx, introduction ?? '', 'introduction'),
      page: await readBoardPage(tx, { body, meeting: meetingPlace(meeting) }, await readViewing(tx, by, today)),
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
