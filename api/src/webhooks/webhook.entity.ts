import { PAUSE_REASONS, type PauseReason, type WebhookEvent } from '@genomfor/shared';
import { Check, Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';

/** An address of another system that is told of events. */
@Entity('webhook')
@Check(oneOf('paused', PAUSE_REASONS))
export class Webhook {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') url!: string;
  @Column('simple-json') events!: WebhookEvent[];
  /** What deliveries are signed with. Kept as it is, since a signature cannot be made from its hash. */
  @Column('text') secret!: string;
  @Column('text', { nullable: true }) paused!: PauseReason | null;
  /** Since when every attempt has failed. */
  @Column('timestamptz', { nullable: true }) failingSince!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}
