import type { IsoDate } from '@genomfor/shared';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../platform/auth/user.entity';
import { FollowUpRound } from './follow-up-round.entity';

/** That somebody has been reminded of a round. The key is what keeps anybody from being reminded twice of the same. */
@Entity('follow_up_reminder')
export class FollowUpReminder {
  @ForeignKey(() => FollowUpRound)
  @PrimaryColumn('uuid')
  roundId!: string;
  @ForeignKey(() => User)
  @PrimaryColumn('uuid')
  userId!: string;
  /** 'before' and 'after' the last day by itself; the day, when somebody asked for it. */
  @PrimaryColumn('text') occasion!: string;
  @Column('date') onDay!: IsoDate;
}
