import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The installation's one key to sign with, made the first time the program starts. */
@Entity('signing_key')
export class SigningKey {
  /** What the key is for; there is one to each name. */
  @PrimaryColumn('text') name!: string;
  /** 256 random bits as URL-safe text. */
  @Column('text') secret!: string;
  @Column('timestamptz') createdAt!: Date;
}
