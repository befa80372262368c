import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Actor } from '../actors/actor.entity';
import { Action } from './action.entity';

export const ACTOR_PARTS = ['responsible', 'involved', 'decider'] as const;
/** What an actor has to do with an action. */
export type ActorPart = (typeof ACTOR_PARTS)[number];

@Entity('action_actor')
@Check(oneOf('part', ACTOR_PARTS))
@Index(['actorId', 'part'])
export class ActionActor {
  @ForeignKey(() => Action)
  @PrimaryColumn('uuid')
  actionId!: string;
  @PrimaryColumn('text') part!: ActorPart;
  /** Counted from 0; the first responsible is the main one. */
  @PrimaryColumn('integer') position!: number;
  @ForeignKey(() => Actor)
  @Column('uuid')
  actorId!: string;
}
