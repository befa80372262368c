import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Action } from '../actions/action.entity';
import { Actor } from '../actors/actor.entity';
import { Decision } from './decision.entity';

/** That a decision answers for one of those who must decide an action. */
@Entity('action_decision')
@Index(['decisionId'])
export class ActionDecision {
  @ForeignKey(() => Action)
  @PrimaryColumn('uuid')
  actionId!: string;
  @ForeignKey(() => Decision)
  @PrimaryColumn('uuid')
  decisionId!: string;
  /** The decider of the action, or the member of a group that decides it. */
  @ForeignKey(() => Actor)
  @PrimaryColumn('uuid')
  deciderId!: string;
}
