import { HISTORY_KINDS, type FieldChange, type HistoryKind } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Action } from '../actions/action.entity';

/** One operation on an action, told in the words that were shown then. Rows are only ever added. */
@Entity('history_entry')
@Check(oneOf('what', HISTORY_KINDS))
@Index(['actionId', 'at'])
@Index(['at'])
export class HistoryEntry {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Action)
  @Column('uuid')
  actionId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) byId!: string | null;
  /** The name as it was that day. */
  @Column('text') byName!: string;
  @Column('text') what!: HistoryKind;
  @Column('simple-json') changes!: FieldChange[];
  @Column('text', { nullable: true }) reason!: string | null;
  /** Orders entries of the same instant: the action's version after it. */
  @Column('integer') version!: number;
}
