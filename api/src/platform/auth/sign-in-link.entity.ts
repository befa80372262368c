import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from './user.entity';

/** A one-time link that signs one user in. */
@Entity('sign_in_link')
export class SignInLink {
  /** SHA-256 of the token, in hex. */
  @PrimaryColumn('text') tokenHash!: string;
  @Index()
  @Column('uuid')
  userId!: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user?: User;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
