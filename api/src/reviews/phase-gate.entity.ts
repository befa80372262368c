import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Action } from '../actions/action.entity';
import { Phase } from './phase.entity';

/** What somebody has said of the decision that closes a phase. A phase without a row has nobody said anything of. */
@Entity('phase_gate')
@Index(['actionId'])
export class StoredGate {
  @ForeignKey(() => Phase)
  @PrimaryColumn('uuid')
  phaseId!: string;
  /** The action that is decided; null when no decision is planned. */
  @ForeignKey(() => Action)
  @Column('uuid', { nullable: true })
  actionId!: string | null;
  /** Why none is planned. */
  @Column('text', { nullable: true }) reason!: string | null;
}
