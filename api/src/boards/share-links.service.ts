import { randomUUID } from 'node:crypto';
import { type NewShareLinkView, type ShareLinkInput, type ShareLinkView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { hashOf, newSecret } from '../platform/auth/secret';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { BoardPublication } from './board-publication.entity';
import { ShareLink } from './share-link.entity';

const DAY = 24 * 3_600_000;

/**
 * Links that open one frozen page without signing in. They belong to the page and not to who made them: they last when that
 * person's account is closed, and anybody who may publish can revoke them.
 */
@Injectable()
export class ShareLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The page's links, newest first; expired and revoked ones too. Throws Refused('not-found'). */
  async list(publicationId: string): Promise<ShareLinkView[]> {
    const { manager } = this.dataSource;
    await refuseUnknown(manager, publicationId);
    const links = await manager.find(ShareLink, {
      where: { publicationId },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    return links.map(toShareLinkView);
  }

  /** Makes a link that opens the page for so many days, with its address, which cannot be read again. Throws Refused('not-found'). */
  make(by: Caller, publicationId: string, { days }: ShareLinkInput): Promise<NewShareLinkView> {
    const token = newSecret();
    const id = randomUUID();
    return this.unitOfWork.write(async (tx) => {
      await refuseUnknown(tx, publicationId);
      const createdAt = this.clock.now();
      const link = tx.create(ShareLink, {
        id,
        publicationId,
        tokenHash: hashOf(token),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + days * DAY),
        revokedAt: null,
        lastOpenedAt: null,
      });
      await tx.insert(ShareLink, link);
      await this.audit.record(tx, by, 'share-link.made', { kind: 'share-link', id });
      return { ...toShareLinkView(link), url: `${this.settings.publicUrl}/delad/${token}` };
    });
  }

  /** Makes the link useless from now on. Throws Refused('not-found') when there is none that is not revoked already. */
  async revoke(by: Caller, id: string): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      const { affected } = await tx.update(ShareLink, { id, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
      if (!affected) throw new Refused('not-found');
      await this.audit.record(tx, by, 'share-link.revoked', { kind: 'share-link', id });
    });
  }
}

async function refuseUnknown(manager: EntityManager, publicationId: string): Promise<void> {
  if (!(await manager.existsBy(BoardPublication, { id: publicationId }))) throw new Refused('not-found');
}

/** Names every field that leaves the API; never the hash. */
function toShareLinkView({ id, createdAt, expiresAt, revokedAt, lastOpenedAt }: ShareLink): ShareLinkView {
  return {
    id,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
    lastOpenedAt: lastOpenedAt?.toISOString() ?? null,
  };
}
