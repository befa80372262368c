import { VIEW_AUDIENCES, type ViewAudience, type ViewFilter } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { User } from '../platform/auth/user.entity';
import { oneOf } from '../platform/database/one-of';

/** A filter with order and grouping that somebody has given a name. */
@Entity('saved_view')
@Check(oneOf('audience', VIEW_AUDIENCES))
export class SavedView {
  @PrimaryColumn('uuid') id!: string;
  @Index()
  @ForeignKey(() => User)
  @Column('uuid')
  ownerId!: string;
  @Column('text') name!: string;
  /** `swedishSortKey(name)`, in binary order on both databases. */
  @Column({ type: 'text', collation: 'C' }) sortKey!: string;
  @Column('text') audience!: ViewAudience;
  @ForeignKey(() => Actor)
  @Column('uuid', { nullable: true })
  roleId!: string | null;
  @Column('simple-json') filter!: ViewFilter;
  /** When it was taken away; it can be put back. */
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn() version!: number;
}
