import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sign-in that failed, kept for as long as it counts towards the limit on guessing. */
@Entity('sign_in_failure')
export class SignInFailure {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of the e-mail address that was tried, in hex: people mistype, and write passwords in the wrong field. */
  @Index()
  @Column('text')
  emailHash!: string;
  @Index()
  @Column('text')
  address!: string;
  @Index()
  @Column('timestamptz')
  at!: Date;
}
