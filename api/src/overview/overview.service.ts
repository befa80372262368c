import { type MyActionsView, type OverviewView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Scope } from '../actions/standings.queries';
import { readViewing } from '../actions/viewing.queries';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { heldRoles } from '../users/held-roles.queries';
import { readMyActions } from './my-actions.queries';
import { readOverview } from './overview.queries';

/** The two first pages: of the one who watches all deadlines, and of the one who answers for some of them. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** How everything in `scope` stands today, and what needs somebody first. */
  async overview(caller: Caller, scope: Scope): Promise<OverviewView> {
    const viewing = await readViewing(this.dataSource.manager, caller, this.clock.today());
    return readOverview(this.dataSource, scope, viewing);
  }

  /** The open actions of the roles that the caller holds today. */
  async mine(caller: Caller): Promise<MyActionsView> {
    const today = this.clock.today();
    const viewing = await readViewing(this.dataSource.manager, caller, today);
    return readMyActions(this.dataSource, await heldRoles(this.dataSource.manager, caller.id, today), viewing);
  }
}
