import { WATCHED_DAYS, type IsoDate, type LeadDays, type WatchedDayKind } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Action } from '../actions/action.entity';
import { User } from '../platform/auth/user.entity';
import { oneOf } from '../platform/database/one-of';

/** That somebody has been told of a day of an action. A day that is moved is another, and told anew. */
@Entity('told_day')
@Check(oneOf('kind', WATCHED_DAYS))
export class ToldDayRow {
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  userId!: string;
  @ForeignKey(() => Action)
  @PrimaryColumn('uuid')
  actionId!: string;
  @PrimaryColumn('text') kind!: WatchedDayKind;
  @PrimaryColumn('date') day!: IsoDate;
  @PrimaryColumn('integer') lead!: LeadDays | 0;
  /** The same mail, composed again the same day, tells the same. */
  @Column('date') toldOn!: IsoDate;
}
