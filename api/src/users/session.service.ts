import { Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS, type SessionView } from '@genomfor/shared';
import { DataSource } from 'typeorm';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { heldRoles } from './held-roles.queries';
import { organisationOfReviews } from './organisation.queries';

/** What the web needs to know about who is signed in. */
@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The session as it is shown; `needsPassword` when it was opened by a one-time link. */
  async view(userId: string, needsPassword: boolean): Promise<SessionView> {
    const today = this.clock.today();
    const { id, name, email, role } = await this.dataSource.manager.findOneByOrFail(User, { id: userId });
    return {
      user: { id, name, email, role },
      permissions: [...ROLE_PERMISSIONS[role]],
      roles: await heldRoles(this.dataSource.manager, userId, today),
      today,
      organisation: this.settings.organisation ?? (await organisationOfReviews(this.dataSource.manager)),
      needsPassword,
    };
  }
}
