import { VIEW_PERIODS, type ViewPeriod } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../platform/auth/user.entity';
import { oneOf } from '../platform/database/one-of';
import { SavedView } from './saved-view.entity';

/** That somebody gets a view by mail. */
@Entity('saved_view_subscription')
@Check(oneOf('period', VIEW_PERIODS))
@Index(['viewId', 'userId'], { unique: true })
export class ViewSubscription {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => SavedView)
  @Column('uuid')
  viewId!: string;
  @Index()
  @ForeignKey(() => User)
  @Column('uuid')
  userId!: string;
  @Column('text') period!: ViewPeriod;
  @Column('boolean') onlyChanged!: boolean;
  /** A digest of what the latest mail showed, the period that it was for, and the digest of the one before. */
  @Column('text', { nullable: true }) shown!: string | null;
  @Column('text', { nullable: true }) shownIn!: string | null;
  @Column('text', { nullable: true }) shownBefore!: string | null;
}
