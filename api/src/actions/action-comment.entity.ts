import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Action } from './action.entity';

@Entity('action_comment')
@Index(['actionId'])
export class ActionComment {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Action)
  @Column('uuid')
  actionId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) byId!: string | null;
  @Column('text') byName!: string;
  @Column('text') text!: string;
}
