import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** How the municipality wants its mail: one row, or none while nobody has said anything. */
@Entity('mail_settings')
export class StoredMailSettings {
  /** Always 'mail'. */
  @PrimaryColumn('text') name!: string;
  /** Weeks of ISO 8601. */
  @Column('simple-json') pausedWeeks!: number[];
  @Column('integer', { nullable: true }) escalateAfterDays!: number | null;
  @VersionColumn() version!: number;
}
