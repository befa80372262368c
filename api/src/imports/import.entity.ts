import {
  IMPORT_FORMATS,
  IMPORT_STATES,
  type ExtractedDocument,
  type ExtractedEvent,
  type ExtractedPhase,
  type ExtractionWarning,
  type ImportFormat,
  type ImportState,
  type RefusalBody,
  type SourceLine,
} from '@genomfor/shared';
import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';

/** A document that somebody read in. The file itself is never kept, only what was read from it. */
@Entity('import')
@Check(oneOf('state', IMPORT_STATES))
@Check(oneOf('format', IMPORT_FORMATS))
export class Import {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: ImportState;
  @Column('text') fileName!: string;
  @Column('text', { nullable: true }) format!: ImportFormat | null;
  /** Whole percent. */
  @Column('integer') progress!: number;
  /** Reading that has not ended by now was cut off by a stop of the service. */
  @Column('timestamptz') readingUntil!: Date;
  @Column('uuid') byId!: string;
  @Column('text') byName!: string;
  @Index()
  @Column('timestamptz')
  at!: Date;
  @Column('integer') actions!: number;
  @Column('integer') activities!: number;
  @Column('integer') decisions!: number;
  @Column('integer') commitments!: number;
  @Column('integer') unsure!: number;
  @Column('simple-json') document!: ExtractedDocument;
  @Column('simple-json') phases!: ExtractedPhase[];
  @Column('simple-json') events!: ExtractedEvent[];
  @Column('simple-json') warnings!: ExtractionWarning[];
  @Column('simple-json') source!: SourceLine[];
  @Column('simple-json', { nullable: true }) failure!: RefusalBody | null;
  @Column('uuid', { nullable: true }) reviewId!: string | null;
  /** The matters that its decisions came to belong to, new ones and those that were there. */
  @Column('simple-json') matterIds!: string[];
  /** What it told of those matters, so that it can be taken out again. */
  @Column('simple-json') eventIds!: string[];
  @VersionColumn() version!: number;
}
