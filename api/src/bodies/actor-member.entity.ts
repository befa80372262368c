import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';

/** One of the actors that a group actor ("Nämnderna") stands for. */
@Entity('actor_member')
@Index(['memberId'])
export class ActorMember {
  @ForeignKey(() => Actor)
  @PrimaryColumn('uuid')
  groupId!: string;
  @ForeignKey(() => Actor)
  @PrimaryColumn('uuid')
  memberId!: string;
}
