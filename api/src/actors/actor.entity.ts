import { ACTOR_KINDS, BODY_KINDS, type ActorKind, type BodyKind } from '@genomfor/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';

@Entity('actor')
@Check(oneOf('kind', ACTOR_KINDS))
@Check(oneOf('body_kind', BODY_KINDS))
@Index(['nameKey'], { unique: true, where: 'removed_at IS NULL' })
export class Actor {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ActorKind;
  @Column('text') name!: string;
  /** `actorKey(name)`: two actors in use never share it. */
  @Column('text') nameKey!: string;
  @Column({ type: 'text', collation: 'C' }) sortKey!: string;
  @Column('text') searchText!: string;
  @Column('text', { nullable: true }) abbreviation!: string | null;
  @Column('simple-json') aliases!: string[];
  @Column('text', { nullable: true }) bodyKind!: BodyKind | null;
  /** The role that this one reports to; null when nobody has said. */
  @Index()
  @ForeignKey(() => Actor)
  @Column('uuid', { nullable: true })
  superiorId!: string | null;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn() version!: number;
}
