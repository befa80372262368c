import {
  DECISION_OUTCOMES,
  DECISION_ROLES,
  type DecisionOutcome,
  type DecisionRole,
  type FloorEntry,
  type IsoDate,
} from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { Meeting } from '../bodies/meeting.entity';
import { oneOf } from '../platform/database/one-of';
import { Matter } from './matter.entity';

/** One body's handling of a matter, or what a role decides by delegation; such a decision may stand without a matter. */
@Entity('decision')
@Check(oneOf('role', DECISION_ROLES))
@Check(oneOf('outcome', DECISION_OUTCOMES))
@Index(['matterId'])
@Index(['meetingId'])
@Index(['importId'])
@Index(['actorId', 'paragraphKey'], { unique: true })
export class Decision {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Matter)
  @Column('uuid', { nullable: true })
  matterId!: string | null;
  /** The body, or the role that decides by delegation. */
  @ForeignKey(() => Actor)
  @Column('uuid')
  actorId!: string;
  @Column('boolean') byDelegation!: boolean;
  @ForeignKey(() => Meeting)
  @Column('uuid', { nullable: true })
  meetingId!: string | null;
  /** Null while it is pending: its day is then that of its meeting, wherever that is moved. */
  @Column('date', { nullable: true }) decidedOn!: IsoDate | null;
  @Column('text', { nullable: true }) paragraph!: string | null;
  /** The year and the §, which a body gives once; null when either is unknown. */
  @Column('text', { nullable: true }) paragraphKey!: string | null;
  @Column('text', { nullable: true }) pages!: string | null;
  @Column('text') role!: DecisionRole;
  @Column('text', { nullable: true }) outcome!: DecisionOutcome | null;
  @Column('simple-json') clauses!: string[];
  @Column('simple-json') floorMotions!: FloorEntry[];
  @Column('simple-json') dissents!: FloorEntry[];
  @Column('date', { nullable: true }) approvedOn!: IsoDate | null;
  @Column('date', { nullable: true }) postedOn!: IsoDate | null;
  /** The import that made it; null when a person did. */
  @Column('uuid', { nullable: true }) importId!: string | null;
  @VersionColumn() version!: number;
}
