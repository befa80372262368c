import { ROUND_STATES, type FollowUpPage, type FollowUpPeriod, type IsoDate, type RoundState } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Review } from '../reviews/review.entity';

/** A follow-up of a review's plan for a period. Once it is closed the row is never changed. */
@Entity('follow_up_round')
@Check(oneOf('state', ROUND_STATES))
@Index(['reviewId', 'period'], { unique: true })
export class FollowUpRound {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Review)
  @Column('uuid')
  reviewId!: string;
  @Column('text') period!: FollowUpPeriod;
  @Column('date') lastDay!: IsoDate;
  @Column('text') state!: RoundState;
  @Column('date') openedOn!: IsoDate;
  @Column('timestamptz') openedAt!: Date;
  @Column('uuid', { nullable: true }) openedById!: string | null;
  /** The name as it was that day. */
  @Column('text') openedByName!: string;
  @Column('date', { nullable: true }) closedOn!: IsoDate | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedById!: string | null;
  @Column('text', { nullable: true }) closedByName!: string | null;
  /** What it told when it was closed; null while it is open. */
  @Column('simple-json', { nullable: true }) content!: FollowUpPage | null;
  @VersionColumn() version!: number;
}
