import { MEETING_STATES, type IsoDate, type MeetingState } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { oneOf } from '../platform/database/one-of';

/** A day on which a body meets, or was to meet. */
@Entity('meeting')
@Check(oneOf('state', MEETING_STATES))
@Index(['actorId', 'date'], { unique: true, where: "state = 'planned'" })
@Index(['actorId'])
@Index(['date'])
export class Meeting {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Actor)
  @Column('uuid')
  actorId!: string;
  @Column('date') date!: IsoDate;
  /** "13:00", Europe/Stockholm. */
  @Column('text', { nullable: true }) time!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  /** Only when given for this meeting: otherwise it is counted from the body's lead days. */
  @Column('date', { nullable: true }) submissionDue!: IsoDate | null;
  @Column('date', { nullable: true }) noticeDue!: IsoDate | null;
  @Column('text') state!: MeetingState;
  /** The day it was first to be held. */
  @Column('date', { nullable: true }) movedFrom!: IsoDate | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @VersionColumn() version!: number;
}
