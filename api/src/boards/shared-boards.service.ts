import { randomUUID } from 'node:crypto';
import { type SharedBoardView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { hashOf } from '../platform/auth/secret';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { takeTurn } from '../platform/database/take-turn';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { organisationOfReviews } from '../users/organisation.queries';
import { BoardPublication } from './board-publication.entity';
import { ShareLinkFailure } from './share-link-failure.entity';
import { ShareLink } from './share-link.entity';

const WINDOW = 15 * 60_000;
/** As many as sign-in allows one place: a whole municipality may share an address, and try a link that has just expired. */
const MOST_FROM_ONE_PLACE = 100;
/** How stale `lastOpenedAt` may be, in milliseconds, so that reading does not always mean writing. */
const OPENED_AGAIN = 60_000;

export interface Opening {
  address: string;
  /** Whether somebody reads it now; a program that only looks ahead is no reader. */
  isRead: boolean;
}

/** What somebody with a link may see: the frozen page, and nothing else. */
@Injectable()
export class SharedBoardsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * The page that the token opens. Throws Refused('link-expired') for a link that has expired, been revoked or never been, all
   * alike, and 'too-many-attempts' for any link once an address has tried too many of those.
   */
  async open(token: string, { address, isRead }: Opening): Promise<SharedBoardView> {
    const { manager } = this.dataSource;
    await this.refuseGuesser(manager, address);
    const link = await manager.findOneBy(ShareLink, {
      tokenHash: hashOf(token),
      revokedAt: IsNull(),
      expiresAt: MoreThan(this.clock.now()),
    });
    if (!link) {
      await this.countFailure(address);
      throw new Refused('link-expired');
    }
    if (isRead) await this.markOpened(link);
    const publication = await manager.findOneByOrFail(BoardPublication, { id: link.publicationId });
    return toSharedBoardView(publication, this.settings.organisation ?? (await organisationOfReviews(manager)));
  }

  /** One at a time for each address, so that many guesses at once cannot all slip past. */
  private countFailure(address: string): Promise<void> {
    return this.unitOfWork.write(async (tx) => {
      await takeTurn(tx, `share link from ${address}`);
      await this.refuseGuesser(tx, address);
      await tx.delete(ShareLinkFailure, { at: LessThan(this.windowStart()) });
      await tx.insert(ShareLinkFailure, { id: randomUUID(), address, at: this.clock.now() });
    });
  }

  private async refuseGuesser(manager: EntityManager, address: string): Promise<void> {
    const failures = await manager.countBy(ShareLinkFailure, { address, at: MoreThan(this.windowStart()) });
    if (failures >= MOST_FROM_ONE_PLACE) throw new Refused('too-many-attempts');
  }

  private windowStart(): Date {
    return new Date(this.clock.now().getTime() - WINDOW);
  }

  private async markOpened({ id, lastOpenedAt }: ShareLink): Promise<void> {
    const now = this.clock.now();
    if (lastOpenedAt && now.getTime() - lastOpenedAt.getTime() < OPENED_AGAIN) return;
    await this.unitOfWork.write((tx) => tx.update(ShareLink, { id }, { lastOpenedAt: now }));
  }
}

/** Names every field that leaves the API: not who published it, and no ids of the publication and its meeting. */
function toSharedBoardView(
  { page, introduction, publishedOn }: BoardPublication,
  organisation: string | null,
): SharedBoardView {
  return { page, introduction, publishedOn, organisation };
}
