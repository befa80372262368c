import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';

@Entity('review')
@Index(['importId'])
export class Review {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column({ type: 'text', collation: 'C' }) sortKey!: string;
  @Column('text', { nullable: true }) organisation!: string | null;
  @Column('text', { nullable: true }) orgUnit!: string | null;
  @Column('text', { nullable: true }) commissioner!: string | null;
  @ForeignKey(() => Actor)
  @Column('uuid', { nullable: true })
  ownerId!: string | null;
  @Column('text', { nullable: true }) registryNumber!: string | null;
  /** The import that made the review; null when a person did. */
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn() version!: number;
}
