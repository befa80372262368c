import { USER_ROLES, type UserRole } from '@genomfor/shared';
import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../database/one-of';

@Entity('user_account')
@Check(oneOf('role', USER_ROLES))
export class User {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** Trimmed and in lower case, so that there is one account to an address. */
  @Index({ unique: true })
  @Column('text')
  email!: string;
  @Column('text') role!: UserRole;
  @Column('boolean') active!: boolean;
  /** argon2id in its text form; null until the first password is chosen. */
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastSignInAt!: Date | null;
  @VersionColumn() version!: number;
}
