import { MATTER_EVENT_KINDS, type IsoDate, type MatterEventKind } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Matter } from './matter.entity';

/** What has happened to a matter outside the bodies' tables: a motion submitted, a statement given. */
@Entity('matter_event')
@Check(oneOf('kind', MATTER_EVENT_KINDS))
@Index(['matterId'])
export class MatterEvent {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Matter)
  @Column('uuid')
  matterId!: string;
  @Column('text') kind!: MatterEventKind;
  @Column('date', { nullable: true }) date!: IsoDate | null;
  @Column('text') text!: string;
  /** Orders those of the same day, and those without one. */
  @Column('integer') position!: number;
}
