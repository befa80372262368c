import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../platform/auth/user.entity';

/** Lets one person answer through the links of one mail, without signing in, until it expires or is revoked. */
@Entity('answer_pass')
export class AnswerPass {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Index()
  @Column('uuid')
  userId!: string;
  /** The mail. No foreign key: what has been sent may be cleared away while its links still work. */
  @Index({ unique: true })
  @Column('uuid')
  deliveryId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Index()
  @Column('timestamptz')
  expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastOpenedAt!: Date | null;
}
