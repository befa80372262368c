import { DELIVERY_CHANNELS, DELIVERY_STATES, type DeliveryChannel, type DeliveryState } from '@genomfor/shared';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../database/one-of';

/** Something that shall reach somebody outside the program once. The row is both the queue and the log. */
@Entity('delivery')
@Check(oneOf('channel', DELIVERY_CHANNELS))
@Check(oneOf('state', DELIVERY_STATES))
@Index(['state', 'nextAttemptAt'])
@Index(['createdAt', 'id'])
export class Delivery {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') channel!: DeliveryChannel;
  /** Names the composer that is asked when it is sent. */
  @Column('text') kind!: string;
  /** What makes the same thing the same: 'digest:<user>:2018-W09'. */
  @Index({ unique: true })
  @Column('text')
  key!: string;
  /** No foreign key: the log stays what it was also when the account is gone. */
  @Index()
  @Column('uuid', { nullable: true })
  recipientId!: string | null;
  @Column('simple-json') payload!: Record<string, unknown>;
  @Column('text') state!: DeliveryState;
  @Column('integer') attempts!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  /** When it is tried next, or first; null when it will not be tried by itself. */
  @Column('timestamptz', { nullable: true }) nextAttemptAt!: Date | null;
  /** The process that is sending it... */
  @Column('uuid', { nullable: true }) leaseOwner!: string | null;
  /** ...and until when that is believed without a sign of life. */
  @Column('timestamptz', { nullable: true }) leaseUntil!: Date | null;
  /** Written before the end of the message is let go: from then on it may have arrived, and is not sent again by itself. */
  @Column('timestamptz', { nullable: true }) handedOverAt!: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) messageId!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) html!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  /** Why it was not sent, or not yet, in Swedish for people... */
  @Column('text', { nullable: true }) problem!: string | null;
  /** ...and as a code: '550', 'timeout', 'skipped'. */
  @Column('text', { nullable: true }) problemCode!: string | null;
}
