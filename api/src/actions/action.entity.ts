import {
  ACTION_KINDS,
  PROGRESS,
  type ActionKind,
  type ActionOrigin,
  type EffectGoal,
  type IsoDate,
  type OpenKind,
  type Precision,
  type Progress,
  type ProvenanceView,
} from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { Matter } from '../matters/matter.entity';
import { oneOf } from '../platform/database/one-of';
import { Phase } from '../reviews/phase.entity';
import { Plan } from '../reviews/plan.entity';
import { Review } from '../reviews/review.entity';
import { Section } from '../reviews/section.entity';

@Entity('action')
@Check(oneOf('kind', ACTION_KINDS))
@Check(oneOf('progress', PROGRESS))
@Index(['reviewId', 'position'])
@Index(['sectionId', 'position'])
@Index(['deadlineDate'])
@Index(['titleKey'])
@Index(['changedOn'])
@Index(['importId'])
@Index(['matterId'])
@Index(['reportBackToId'])
export class Action {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Review)
  @Column('uuid')
  reviewId!: string;
  @ForeignKey(() => Plan)
  @Column('uuid')
  planId!: string;
  @ForeignKey(() => Section)
  @Column('uuid', { nullable: true })
  sectionId!: string | null;
  @ForeignKey(() => Phase)
  @Column('uuid', { nullable: true })
  phaseId!: string | null;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') title!: string;
  /** `swedishSortKey(title)`, in binary order on both databases. */
  @Column({ type: 'text', collation: 'C' }) titleKey!: string;
  /** `searchKey` of number, title and description. */
  @Column('text') searchText!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text') kind!: ActionKind;
  @Column('boolean') conditional!: boolean;

  @Column('text', { nullable: true }) deadlineText!: string | null;
  @Column('date', { nullable: true }) deadlineDate!: IsoDate | null;
  @Column('text', { nullable: true }) deadlinePrecision!: Precision | null;
  @Column('date', { nullable: true }) deadlineStart!: IsoDate | null;
  @Column('boolean') deadlineApproximate!: boolean;
  @Column('text', { nullable: true }) deadlineOpen!: OpenKind | null;
  @Column('text', { nullable: true }) originalText!: string | null;
  @Column('date', { nullable: true }) originalDate!: IsoDate | null;
  @Column('text', { nullable: true }) originalPrecision!: Precision | null;
  @Column('date', { nullable: true }) originalStart!: IsoDate | null;
  @Column('boolean') originalApproximate!: boolean;
  @Column('text', { nullable: true }) originalOpen!: OpenKind | null;

  @Column('date', { nullable: true }) startDate!: IsoDate | null;
  @Column('text') progress!: Progress;
  /** What the progress was when the action was dropped; null when it is not. */
  @Column('text', { nullable: true }) droppedFrom!: Progress | null;
  @Column('date', { nullable: true }) forecast!: IsoDate | null;
  @Column('date', { nullable: true }) reportedOn!: IsoDate | null;
  /** Why it cannot be done, when the latest report says so. */
  @Column('text', { nullable: true }) cannotBecause!: string | null;
  @Column('date', { nullable: true }) approvedOn!: IsoDate | null;
  @Column('text', { nullable: true }) approvedBy!: string | null;
  @Column('text', { nullable: true }) approvedNote!: string | null;

  @Column('text', { nullable: true }) registryNumber!: string | null;
  @Column('text', { nullable: true }) paragraph!: string | null;
  @Column('text', { nullable: true }) comment!: string | null;

  @Column('boolean') important!: boolean;
  @ForeignKey(() => Actor)
  @Column('uuid', { nullable: true })
  proposedById!: string | null;
  @ForeignKey(() => Actor)
  @Column('uuid', { nullable: true })
  reportBackToId!: string | null;
  @ForeignKey(() => Matter)
  @Column('uuid', { nullable: true })
  matterId!: string | null;
  @Column('text', { nullable: true }) delayReason!: string | null;
  @Column('simple-json') effectGoals!: EffectGoal[];
  @Column('simple-json', { nullable: true }) origin!: ActionOrigin | null;

  /** How many actors answer for it and decide it: kept with `action_actor` so that lists need not count. */
  @Column('integer') responsibleCount!: number;
  @Column('integer') deciderCount!: number;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('simple-json', { nullable: true }) source!: Omit<ProvenanceView, 'importId'> | null;
  @Column('date') addedOn!: IsoDate;
  @Column('date') changedOn!: IsoDate;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn() version!: number;
}
