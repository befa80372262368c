import { type IsoDate, type ReportContent } from '@genomfor/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';

/** A report to a body for a meeting: a draft until it is published, and never changed from then on. */
@Entity('report')
@Index(['actorId', 'meetingDate'])
export class Report {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Actor)
  @Column('uuid')
  actorId!: string;
  /** No foreign key: the report stays what it was also when its meeting is moved or taken away. */
  @Column('uuid') meetingId!: string;
  @Column('date') meetingDate!: IsoDate;
  /** None for everything that the body owns or decides. */
  @Column('simple-json') reviewIds!: string[];
  @Column('text') title!: string;
  @Column('text', { nullable: true }) introduction!: string | null;
  @Column('simple-json') proposal!: string[];
  /** Null while it is a draft. */
  @Column('simple-json', { nullable: true }) content!: ReportContent | null;
  @Column('date', { nullable: true }) publishedOn!: IsoDate | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) byId!: string | null;
  /** Who wrote it last, by the name of that day; told to those who are signed in, and never in the report. */
  @Column('text') byName!: string;
  @VersionColumn() version!: number;
}
