import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { DelegationRule } from './delegation-rule.entity';

/** One of those who may decide what the rule is about, the first named first. */
@Entity('delegation_rule_competent')
export class DelegationRuleCompetent {
  @ForeignKey(() => DelegationRule)
  @PrimaryColumn('uuid')
  ruleId!: string;
  @PrimaryColumn('integer') position!: number;
  @ForeignKey(() => Actor)
  @Column('uuid')
  actorId!: string;
}
