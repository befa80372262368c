import { type IsoDate } from '@genomfor/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Decision } from './decision.entity';

/** Somebody that a decision is sent to. */
@Entity('decision_dispatch')
@Index(['decisionId'])
export class DecisionDispatch {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Decision)
  @Column('uuid')
  decisionId!: string;
  @Column('text') recipient!: string;
  @Column('date', { nullable: true }) sentOn!: IsoDate | null;
  @Column('integer') position!: number;
}
