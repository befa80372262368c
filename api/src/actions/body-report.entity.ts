import { REPORT_FORMS, REPORT_PURPOSES, type IsoDate, type ReportForm, type ReportPurpose } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { Meeting } from '../bodies/meeting.entity';
import { oneOf } from '../platform/database/one-of';
import { Action } from './action.entity';

/** That an action is reported to a body, and what remains of it when it has been. */
@Entity('body_report')
@Check(oneOf('form', REPORT_FORMS))
@Check(oneOf('purpose', REPORT_PURPOSES))
@Index(['actorId'])
@Index(['meetingId'])
export class BodyReport {
  @ForeignKey(() => Action)
  @PrimaryColumn('uuid')
  actionId!: string;
  @ForeignKey(() => Actor)
  @PrimaryColumn('uuid')
  actorId!: string;
  @Column('integer') position!: number;
  /** Null when nobody has said. */
  @Column('text', { nullable: true }) form!: ReportForm | null;
  @Column('text') purpose!: ReportPurpose;
  @ForeignKey(() => Meeting)
  @Column('uuid', { nullable: true })
  meetingId!: string | null;
  /** The day it was given; null while it has not been. */
  @Column('date', { nullable: true }) givenOn!: IsoDate | null;
  @Column('text', { nullable: true }) paragraph!: string | null;
  /** What was said, in somebody's words. */
  @Column('text', { nullable: true }) said!: string | null;
}
