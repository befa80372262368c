import { MATTER_KINDS, type IsoDate, type MatterKind } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Review } from '../reviews/review.entity';

/** A matter (ärende) with its registry number, which one or several bodies handle. */
@Entity('matter')
@Check(oneOf('kind', MATTER_KINDS))
@Index(['reviewId'])
@Index(['registryKey'])
@Index(['validTo'])
@Index(['importId'])
export class Matter {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  /** `swedishSortKey(title)`, in binary order on both databases. */
  @Column({ type: 'text', collation: 'C' }) titleKey!: string;
  /** `searchKey` of registry number and title. */
  @Column('text') searchText!: string;
  @Column('text') kind!: MatterKind;
  @Column('text', { nullable: true }) registryNumber!: string | null;
  /** `registrySearchKey` of the registry number; empty when there is none. */
  @Column('text') registryKey!: string;
  @Column('date', { nullable: true }) submittedOn!: IsoDate | null;
  @Column('date', { nullable: true }) closedOn!: IsoDate | null;
  @ForeignKey(() => Review)
  @Column('uuid', { nullable: true })
  reviewId!: string | null;
  @Column('text', { nullable: true }) delayReason!: string | null;
  @Column('date', { nullable: true }) validFrom!: IsoDate | null;
  @Column('date', { nullable: true }) validTo!: IsoDate | null;
  @Column('text', { nullable: true }) note!: string | null;
  /** The import that made the matter; null when a person did. */
  @Column('uuid', { nullable: true }) importId!: string | null;
  @VersionColumn() version!: number;
}
