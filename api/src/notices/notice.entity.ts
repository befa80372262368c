import { NOTICE_SUBJECTS, type FieldChange, type HistoryKind, type NoticeSubject } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Action } from '../actions/action.entity';
import { Actor } from '../actors/actor.entity';
import { User } from '../platform/auth/user.entity';
import { oneOf } from '../platform/database/one-of';

/** One thing that one person is to be told in one direct mail. */
@Entity('notice')
@Check(oneOf('about', NOTICE_SUBJECTS))
export class Notice {
  @PrimaryColumn('uuid') id!: string;
  @Index()
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid')
  userId!: string;
  @Index()
  @Column('timestamptz')
  at!: Date;
  /** The key of the delivery that tells it: each thing is in one mail, whenever that is sent. */
  @Index()
  @Column('text')
  mailKey!: string;
  @Column('text') about!: NoticeSubject;
  @ForeignKey(() => Action)
  @Column('uuid', { nullable: true })
  actionId!: string | null;
  @ForeignKey(() => Actor)
  @Column('uuid', { nullable: true })
  actorId!: string | null;
  @Column('text', { nullable: true }) what!: HistoryKind | null;
  @Column('simple-json') changes!: FieldChange[];
}
