import { type SharedBoardView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { LinkLimit } from '../platform/auth/link-limit';
import { hashOf } from '../platform/auth/secret';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { organisationOfReviews } from '../users/organisation.queries';
import { BoardPublication } from './board-publication.entity';
import { ShareLink } from './share-link.entity';

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
    private readonly limit: LinkLimit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * The page that the token opens. Throws Refused('link-expired') for a link that has expired, been revoked or never been, all
   * alike, and 'too-many-attempts' for any link once an address has tried too many of those.
   */
  async open(token: string, { address, isRead }: Opening): Promise<SharedBoardView> {
    const { manager } = this.dataSource;
    await this.limit.refuseGuesser(address);
    const link = await manager.findOneBy(ShareLink, {
      tokenHash: hashOf(token),
      revokedAt: IsNull(),
      expiresAt: MoreThan(this.clock.now()),
    });
    if (!link) {
      await this.limit.countFailure(address);
      throw new Refused('link-expired');
    }
    if (isRead) await this.markOpened(link);
    const publication = await manager.findOneByOrFail(BoardPublication, { id: link.publicationId });
    return toSharedBoardView(publication, this.settings.organisation ?? (await organisationOfReviews(manager)));
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
