import { makeReportFile } from '../src/reports/files/report-file';
import { ReportFilesService } from '../src/reports/report-files.service';
import type { TestApp } from './testing-app';

/** Lets the program make files in this thread: the worker, which would have to be compiled for each test, has a test of its own. */
export function makeFilesHere({ app }: TestApp): void {
  app.get(ReportFilesService, { strict: false }).make = makeReportFile;
}
