import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from './user.entity';

/** A key by which a script acts as its owner. */
@Entity('access_token')
export class AccessToken {
  @PrimaryColumn('uuid') id!: string;
  @Index()
  @Column('uuid')
  userId!: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user?: User;
  @Column('text') name!: string;
  /** SHA-256 of the secret, in hex. */
  @Index({ unique: true })
  @Column('text')
  tokenHash!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
