import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Action } from '../actions/action.entity';
import { StatusReport } from '../actions/status-report.entity';
import { FollowUpRound } from './follow-up-round.entity';

/** A report on an action while a round asked about it. Rows are only ever added; the latest of an action is its answer. */
@Entity('follow_up_answer')
@Index(['roundId', 'actionId'])
@Index(['statusReportId'])
export class FollowUpAnswer {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => FollowUpRound)
  @Column('uuid')
  roundId!: string;
  @ForeignKey(() => Action)
  @Column('uuid')
  actionId!: string;
  @ForeignKey(() => StatusReport)
  @Column('uuid')
  statusReportId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) byId!: string | null;
  @Column('text') byName!: string;
}
