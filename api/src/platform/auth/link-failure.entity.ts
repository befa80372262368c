import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An attempt with a link that opens nothing, kept for as long as it counts towards the limit on guessing. */
@Entity('link_failure')
@Index(['address', 'at'])
export class LinkFailure {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') address!: string;
  @Column('timestamptz') at!: Date;
}
