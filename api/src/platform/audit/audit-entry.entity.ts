import { type FieldChange } from '@genomfor/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what, when and from where. Names are kept as they were: the account may be gone when it is read. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('uuid') id!: string;
  @Index()
  @Column('timestamptz')
  at!: Date;
  /** Null when nobody was signed in. */
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('text', { nullable: true }) userName!: string | null;
  @Column('text') what!: string;
  @Column('text', { nullable: true }) targetKind!: string | null;
  @Column('text', { nullable: true }) targetId!: string | null;
  /** From what and to what; null when it is not told here. */
  @Column('simple-json', { nullable: true }) changes!: FieldChange[] | null;
  /** The network address that the call came from; null for what the program itself did. */
  @Column('text', { nullable: true }) address!: string | null;
}
