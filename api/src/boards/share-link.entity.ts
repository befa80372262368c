import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BoardPublication } from './board-publication.entity';

/** Opens one frozen page without signing in, until it expires or is revoked. */
@Entity('share_link')
export class ShareLink {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => BoardPublication)
  @Index()
  @Column('uuid')
  publicationId!: string;
  /** SHA-256 of the secret, in hex. */
  @Index({ unique: true })
  @Column('text')
  tokenHash!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastOpenedAt!: Date | null;
}
