import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from './user.entity';

/** A browser that is signed in. The token itself is only in its cookie. */
@Entity('session')
export class Session {
  /** SHA-256 of the token, in hex. */
  @PrimaryColumn('text') tokenHash!: string;
  @Index()
  @Column('uuid')
  userId!: string;
  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user?: User;
  /** Signed in by a one-time link: a password must be chosen before anything else. */
  @Column('boolean') byLink!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastSeenAt!: Date;
}
