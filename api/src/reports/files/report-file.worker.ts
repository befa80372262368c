import { parentPort, workerData } from 'node:worker_threads';
import { makeReportFile } from './report-file';
import { type ReportFileMessage } from './make-in-worker';
import { type ReportTask } from './report-task';

function tell(message: ReportFileMessage): void {
  parentPort?.postMessage(message);
}

makeReportFile(workerData as ReportTask).then(
  (bytes) => tell({ kind: 'made', bytes }),
  (error: unknown) =>
    tell({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
