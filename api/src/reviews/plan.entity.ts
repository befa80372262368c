import { type IsoDate } from '@genomfor/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Review } from './review.entity';

/** The living plan of a review. */
@Entity('plan')
@Index(['reviewId'])
export class Plan {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Review)
  @Column('uuid')
  reviewId!: string;
  @Column('date', { nullable: true }) date!: IsoDate | null;
  @Column('text', { nullable: true }) versionLabel!: string | null;
}
