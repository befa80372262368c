import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Plan } from './plan.entity';

@Entity('section')
@Index(['planId'])
@Index(['importId'])
export class Section {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Plan)
  @Column('uuid')
  planId!: string;
  @Column('text') title!: string;
  @Column('integer') position!: number;
  @Column('uuid', { nullable: true }) importId!: string | null;
  /** A section is never deleted: history may still tell of it. */
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}
