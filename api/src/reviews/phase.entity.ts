import { type IsoDate, type Precision } from '@genomfor/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Plan } from './plan.entity';

@Entity('phase')
@Index(['planId'])
@Index(['importId'])
export class Phase {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Plan)
  @Column('uuid')
  planId!: string;
  @Column('text') label!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('date', { nullable: true }) startDay!: IsoDate | null;
  @Column('date', { nullable: true }) endDay!: IsoDate | null;
  @Column('text', { nullable: true }) precision!: Precision | null;
  @Column('integer') position!: number;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}
