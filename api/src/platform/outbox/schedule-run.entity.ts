import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a schedule has run for a period. Two processes cannot both add it: the second is told that it is done. */
@Entity('schedule_run')
export class ScheduleRun {
  @PrimaryColumn('text') name!: string;
  @PrimaryColumn('text') period!: string;
  @Column('timestamptz') at!: Date;
}
