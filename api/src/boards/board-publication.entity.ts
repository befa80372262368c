import { type BoardPage, type IsoDate } from '@genomfor/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';

/** A body's page as it was frozen for a meeting. Rows are only ever added, and never changed. */
@Entity('board_publication')
@Index(['actorId', 'publishedAt'])
export class BoardPublication {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Actor)
  @Column('uuid')
  actorId!: string;
  /** No foreign key: the page stays what it was also when its meeting is moved or taken away. */
  @Column('uuid') meetingId!: string;
  /** The day the meeting was to be held when the page was frozen. */
  @Column('date') meetingDate!: IsoDate;
  /** The secretary's own words above the summary. */
  @Column('text', { nullable: true }) introduction!: string | null;
  @Column('simple-json') page!: BoardPage;
  @Column('date') publishedOn!: IsoDate;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid', { nullable: true }) byId!: string | null;
  /** The name as it was that day; told to those who are signed in, and to nobody with a link. */
  @Column('text') byName!: string;
}
