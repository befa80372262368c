import {
  OWN_ASSESSMENTS,
  PROGRESS,
  REPORT_ANSWERS,
  type IsoDate,
  type OwnAssessment,
  type Progress,
  type ReportAnswer,
} from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Action } from './action.entity';

@Entity('status_report')
@Check(oneOf('progress', PROGRESS))
@Check(oneOf('answer', REPORT_ANSWERS))
@Check(oneOf('assessment', OWN_ASSESSMENTS))
@Index(['actionId'])
export class StatusReport {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Action)
  @Column('uuid')
  actionId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) byId!: string | null;
  @Column('text') byName!: string;
  @Column('text') progress!: Progress;
  @Column('date', { nullable: true }) forecast!: IsoDate | null;
  @Column('text', { nullable: true }) assessment!: OwnAssessment | null;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('text', { nullable: true }) answer!: ReportAnswer | null;
  @Column('boolean') byLink!: boolean;
}
