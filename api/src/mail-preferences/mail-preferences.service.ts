import { MAIL_KINDS, type MailKind, type MailPreferenceView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail, type AuditActor } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Signer } from '../platform/auth/signer';
import { User } from '../platform/auth/user.entity';
import { Settings } from '../platform/config/settings';
import { among, select } from '../platform/database/select';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { MailPreference } from './mail-preference.entity';

const PURPOSE = 'mail-preference';

/** Why somebody is sent nothing: they said no after the mail was put in the queue. */
export const NOT_WANTED = { skip: 'Mottagaren har valt bort mejlet.' };

/** Which kinds of mail people want, chosen in Inställningar or by the link in a mail. */
@Injectable()
export class MailPreferencesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly signer: Signer,
    private readonly settings: Settings,
  ) {}

  /** Those among `userIds` who want mail of the kind: all who have not said no. */
  async wanting(manager: EntityManager, userIds: readonly string[], kind: MailKind): Promise<Set<string>> {
    const users = among(manager, 'user_id', userIds);
    const declined = await select<{ user_id: string }>(
      manager,
      `SELECT user_id FROM mail_preference WHERE kind = ? AND NOT wanted AND ${users.sql}`,
      [kind, ...users.values],
    );
    const without = new Set(declined.map(({ user_id }) => user_id));
    return new Set(userIds.filter((id) => !without.has(id)));
  }

  /**
   * The address that ends mail of the kind to the user, without signing in: a mail program posts to it (RFC 8058), and a
   * person who opens it is shown the choice. It lasts as long as the account, as does the mail that it is in.
   */
  unsubscribeUrl(userId: string, kind: MailKind): string {
    return `${this.settings.publicUrl}/api/mail/unsubscribe/${this.signer.sign(PURPOSE, `${userId} ${kind}`)}`;
  }

  /** What the caller has chosen, every kind in the order of `MAIL_KINDS`. */
  async list(by: Caller): Promise<MailPreferenceView[]> {
    const chosen = await this.dataSource.manager.findBy(MailPreference, { userId: by.id });
    return MAIL_KINDS.map((kind) => ({ kind, wanted: chosen.find((row) => row.kind === kind)?.wanted ?? true }));
  }

  /** Remembers the caller's choice. */
  choose(by: Caller, kind: MailKind, wanted: boolean): Promise<MailPreferenceView> {
    return this.unitOfWork.write((tx) => this.save(tx, by, by.id, { kind, wanted }));
  }

  /** The choice that the token of an address is about, as it stands. Throws Refused('link-expired') for any other token. */
  async subscription(token: string): Promise<MailPreferenceView> {
    const { manager } = this.dataSource;
    const { user, kind } = await this.opened(manager, token);
    const chosen = await manager.findOneBy(MailPreference, { userId: user.id, kind });
    return { kind, wanted: chosen?.wanted ?? true };
  }

  /** Remembers the choice of whoever has the token, from the network address. Throws as `subscription`. */
  chooseByToken(token: string, wanted: boolean, address: string): Promise<MailPreferenceView> {
    return this.unitOfWork.write(async (tx) => {
      const { user, kind } = await this.opened(tx, token);
      return this.save(tx, { id: user.id, name: user.name, address }, user.id, { kind, wanted });
    });
  }

  private async opened(manager: EntityManager, token: string): Promise<{ user: User; kind: MailKind }> {
    const [userId = '', named] = (this.signer.verify(PURPOSE, token) ?? '').split(' ');
    const kind = MAIL_KINDS.find((known) => known === named);
    const user = kind ? await manager.findOneBy(User, { id: userId }) : null;
    if (!kind || !user) throw new Refused('link-expired');
    return { user, kind };
  }

  // Said again, it stays as it is, and leaves no trace: mail programs repeat themselves.
  private async save(
    tx: EntityManager,
    by: AuditActor,
    userId: string,
    { kind, wanted }: MailPreferenceView,
  ): Promise<MailPreferenceView> {
    const before = (await tx.findOneBy(MailPreference, { userId, kind }))?.wanted ?? true;
    if (before === wanted) return { kind, wanted };
    await tx.upsert(MailPreference, { userId, kind, wanted }, ['userId', 'kind']);
    await this.audit.record(tx, by, 'mail-preference.changed', { kind: 'user', id: userId }, [
      { field: kind, before: yesOrNo(before), after: yesOrNo(wanted) },
    ]);
    return { kind, wanted };
  }
}

function yesOrNo(wanted: boolean): string {
  return wanted ? 'ja' : 'nej';
}
