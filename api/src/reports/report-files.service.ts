import { type ReportFile } from '@genomfor/shared';
import { Injectable, Logger } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { Turns } from '../platform/threads/turns';
import { makeInWorker } from './files/make-in-worker';
import { ReportsService } from './reports.service';

/** Two at a time leave a core for everybody else. */
const MADE_AT_ONCE = 2;

const KINDS: Record<ReportFile, { type: string; ending: string }> = {
  pdf: { type: 'application/pdf', ending: '.pdf' },
  short: { type: 'application/pdf', ending: '-kortversion.pdf' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: '.docx' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: '.xlsx' },
};

export interface MadeFile {
  bytes: Uint8Array;
  type: string;
  name: string;
}

/** Reports as files, made of what was frozen each time somebody asks for one. */
@Injectable()
export class ReportFilesService {
  /** How a file is made: in a worker thread, except in tests that are about something else. */
  make: typeof makeInWorker = makeInWorker;
  private readonly log = new Logger(ReportFilesService.name);
  private readonly turns = new Turns(MADE_AT_ONCE);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly reports: ReportsService,
  ) {}

  /**
   * The frozen report as a file. Throws Refused: 'not-found', 'report-not-frozen' for a draft, 'report-file-failed' when it
   * cannot be made.
   */
  async file(by: Caller, id: string, file: ReportFile): Promise<MadeFile> {
    const { content, publishedOn, publishedAt, meeting } = await this.reports.report(by, id);
    if (publishedOn === null || publishedAt === null) throw new Refused('report-not-frozen');
    const task = { file, content, publishedOn, publishedAt: new Date(publishedAt) };
    const bytes = await this.turns.take(() => this.make(task)).catch((error: unknown) => this.refuse(id, file, error));
    await this.unitOfWork.write((tx) => this.audit.record(tx, by, 'report.downloaded', { kind: 'report', id }));
    const { type, ending } = KINDS[file];
    return { bytes, type, name: `rapport-${meeting.date}${ending}` };
  }

  private refuse(id: string, file: ReportFile, error: unknown): never {
    this.log.error(
      `The report ${id} could not be made as ${file}`,
      error instanceof Error ? error.stack : String(error),
    );
    throw new Refused('report-file-failed');
  }
}
