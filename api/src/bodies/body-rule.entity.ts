import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';

/** How matters travel to a body, and how early. A body without a row has said nothing. */
@Entity('body_rule')
@Index(['preparedById'])
export class BodyRule {
  @ForeignKey(() => Actor)
  @PrimaryColumn('uuid')
  actorId!: string;
  @ForeignKey(() => Actor)
  @Column('uuid', { nullable: true })
  preparedById!: string | null;
  @Column('integer', { nullable: true }) submissionLeadDays!: number | null;
  @Column('integer', { nullable: true }) noticeLeadDays!: number | null;
  @VersionColumn() version!: number;
}
