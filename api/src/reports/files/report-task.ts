import { type IsoDate, type ReportContent, type ReportFile } from '@genomfor/shared';

/** A frozen report, and the file that is to be made of it. */
export interface ReportTask {
  file: ReportFile;
  content: ReportContent;
  publishedOn: IsoDate;
  /** When it was frozen: the moment that the file says it was made, so that it is the same each time. */
  publishedAt: Date;
}
