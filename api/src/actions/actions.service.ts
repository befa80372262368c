import { type ActionDetail, type ActionFilter, type ActionList } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Refused } from '../platform/errors/refused';
import { readDetail } from './action-detail.queries';
import { readList } from './action-list.queries';
import { readViewing, type Viewing } from './viewing.queries';

/** What can be read of actions; how they are changed is for the services beside. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The actions that `filter` asks for, in its order, as they stand today. */
  async list(caller: Caller, filter: ActionFilter): Promise<ActionList> {
    return readList(this.dataSource, filter, await this.viewing(caller));
  }

  /** Everything about one action. Throws Refused('not-found'). */
  async detail(caller: Caller, id: string): Promise<ActionDetail> {
    const detail = await this.find(caller, id);
    if (!detail) throw new Refused('not-found');
    return detail;
  }

  /** Everything about one action; null when it is gone. */
  async find(caller: Caller, id: string): Promise<ActionDetail | null> {
    return readDetail(this.dataSource, id, await this.viewing(caller));
  }

  /** For whom, and for which day, `caller` reads. */
  viewing(caller: Caller): Promise<Viewing> {
    return readViewing(this.dataSource.manager, caller, this.clock.today());
  }
}
