import { MAIL_KINDS, type MailKind } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../platform/auth/user.entity';
import { oneOf } from '../platform/database/one-of';

/** What somebody has chosen about one kind of mail. Without a row, the mail is wanted. */
@Entity('mail_preference')
@Check(oneOf('kind', MAIL_KINDS))
export class MailPreference {
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  userId!: string;
  @PrimaryColumn('text') kind!: MailKind;
  @Column('boolean') wanted!: boolean;
}
