import { DEPENDENCY_KINDS, type DependencyKind, type IsoDate } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Actor } from '../actors/actor.entity';
import { Action } from './action.entity';

@Entity('dependency')
@Check(oneOf('kind', DEPENDENCY_KINDS))
@Index(['actionId'])
@Index(['actorId'])
export class Dependency {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Action)
  @Column('uuid')
  actionId!: string;
  @Column('text') kind!: DependencyKind;
  @Column('text') text!: string;
  @ForeignKey(() => Actor)
  @Column('uuid', { nullable: true })
  actorId!: string | null;
  /** The action it waits for, when it is one of the plan's own. */
  @ForeignKey(() => Action)
  @Column('uuid', { nullable: true })
  onActionId!: string | null;
  @Column('date', { nullable: true }) expected!: IsoDate | null;
  @Column('boolean') settled!: boolean;
  @Column('integer') position!: number;
}
