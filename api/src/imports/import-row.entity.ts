import type { DraftAction, DraftActivity } from '@genomfor/shared';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Import } from './import.entity';

/** One proposed action or activity of an import, mended row by row. */
@Entity('import_row')
@Check(oneOf('kind', ['action', 'activity']))
export class ImportRow {
  @PrimaryColumn('uuid') importId!: string;
  @ManyToOne(() => Import, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id' })
  import?: Import;
  @PrimaryColumn('text') key!: string;
  @Column('integer') position!: number;
  @Column('text') kind!: 'action' | 'activity';
  @Column('simple-json') body!: DraftAction | DraftActivity;
}
