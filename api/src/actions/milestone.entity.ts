import { type IsoDate, type OpenKind, type Precision } from '@genomfor/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Action } from './action.entity';

/** A dated part of an action. Who answers for it is kept as the plan's words. */
@Entity('milestone')
@Index(['actionId'])
export class Milestone {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Action)
  @Column('uuid')
  actionId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) deadlineText!: string | null;
  @Column('date', { nullable: true }) deadlineDate!: IsoDate | null;
  @Column('text', { nullable: true }) deadlinePrecision!: Precision | null;
  @Column('date', { nullable: true }) deadlineStart!: IsoDate | null;
  @Column('boolean') deadlineApproximate!: boolean;
  @Column('text', { nullable: true }) deadlineOpen!: OpenKind | null;
  @Column('simple-json') responsible!: string[];
  @Column('boolean') done!: boolean;
  @Column('integer') position!: number;
}
