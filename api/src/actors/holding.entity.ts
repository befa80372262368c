import { type IsoDate } from '@genomfor/shared';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../platform/auth/user.entity';
import { Actor } from './actor.entity';

/** A user holds a role between two days, both counted; `toDay` null while it goes on. */
@Entity('holding')
@Index(['userId'])
@Index(['actorId'])
export class Holding {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Actor)
  @Column('uuid')
  actorId!: string;
  @ForeignKey(() => User)
  @Column('uuid')
  userId!: string;
  @Column('date') fromDay!: IsoDate;
  @Column('date', { nullable: true }) toDay!: IsoDate | null;
  @Column('boolean') acting!: boolean;
}
