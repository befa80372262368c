import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Who may decide what, as the delegationsordning says. */
@Entity('delegation_rule')
export class DelegationRule {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') subject!: string;
  /** `swedishSortKey(subject)`, in binary order on both databases. */
  @Column({ type: 'text', collation: 'C' }) subjectKey!: string;
  @Column('simple-json') words!: string[];
  @Column('text', { nullable: true }) source!: string | null;
  @VersionColumn() version!: number;
}
