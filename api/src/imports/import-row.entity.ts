import type { DraftAction, DraftActivity, DraftCommitment, DraftDecision } from '@genomfor/shared';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Import } from './import.entity';

/** What a proposed row can be, and what it then holds. */
export interface ImportRowBodies {
  action: DraftAction;
  activity: DraftActivity;
  decision: StoredDecision;
  commitment: DraftCommitment;
}
export type ImportRowKind = keyof ImportRowBodies;

/** Which matter it belongs to, and whether it is known, is asked anew each time: others write down decisions too. */
export type StoredDecision = Omit<DraftDecision, 'matter' | 'known'>;

const KINDS: readonly ImportRowKind[] = ['action', 'activity', 'decision', 'commitment'];

/** One proposed action, activity, decision or commitment of an import, mended row by row. */
@Entity('import_row')
@Check(oneOf('kind', KINDS))
export class ImportRow {
  @PrimaryColumn('uuid') importId!: string;
  @ManyToOne(() => Import, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id' })
  import?: Import;
  @PrimaryColumn('text') key!: string;
  @Column('integer') position!: number;
  @Column('text') kind!: ImportRowKind;
  @Column('simple-json') body!: ImportRowBodies[ImportRowKind];
}

/** Whether the row is of that kind, so that its body is too. */
export function isRowOf<Kind extends ImportRowKind>(
  row: ImportRow,
  kind: Kind,
): row is ImportRow & { kind: Kind; body: ImportRowBodies[Kind] } {
  return row.kind === kind;
}
