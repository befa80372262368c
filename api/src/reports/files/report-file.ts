import { type ReportFile } from '@genomfor/shared';
import { docxFile } from './docx-file';
import { pdfFile, shortPdfFile } from './pdf-file';
import { type ReportTask } from './report-task';
import { xlsxFile } from './xlsx-file';

const MAKERS: Record<ReportFile, (task: ReportTask) => Uint8Array | Promise<Uint8Array>> = {
  pdf: pdfFile,
  short: shortPdfFile,
  docx: docxFile,
  xlsx: xlsxFile,
};

/** The file that the task asks for, made of what the report says and of nothing else. Throws when it cannot be made. */
export async function makeReportFile(task: ReportTask): Promise<Uint8Array> {
  return MAKERS[task.file](task);
}
