import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Action } from '../actions/action.entity';
import { FollowUpRound } from './follow-up-round.entity';

/** An action that a round asks about: one that was open when the round began. */
@Entity('follow_up_item')
@Index(['actionId'])
export class FollowUpItem {
  @ForeignKey(() => FollowUpRound)
  @PrimaryColumn('uuid')
  roundId!: string;
  @ForeignKey(() => Action)
  @PrimaryColumn('uuid')
  actionId!: string;
}
