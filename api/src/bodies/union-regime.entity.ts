import { UNION_MODES, type IsoDate, type UnionMode } from '@genomfor/shared';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';

/** How a union is consulted from a day on. */
@Entity('union_regime')
@Check(oneOf('mode', UNION_MODES))
@Index(['nameKey', 'fromDay'], { unique: true })
export class StoredUnionRegime {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** `searchKey(name)`: a union has one way at a time. */
  @Column('text') nameKey!: string;
  @Column('text') mode!: UnionMode;
  @Column('date') fromDay!: IsoDate;
  @Column('text', { nullable: true }) note!: string | null;
}
