import { extname, join } from 'node:path';
import { runInWorker, type WorkerEnd, type WorkerOptions } from '../../platform/threads/run-in-worker';
import { type ReportTask } from './report-task';

/** What the worker tells when it is done. */
export type ReportFileMessage = { kind: 'made'; bytes: Uint8Array } | { kind: 'failed'; message: string };

const TIME = 60_000;
const MEMORY = 512;

/**
 * Makes the file in a thread of its own, so that nobody waits for it who has not asked for it. Rejects when it cannot be made,
 * or takes too much time or memory.
 */
export function makeInWorker(task: ReportTask, options: Partial<WorkerOptions> = {}): Promise<Uint8Array> {
  // The worker is beside this file, compiled or not.
  const file = join(__dirname, `report-file.worker${extname(__filename)}`);
  const hear = (said: unknown): WorkerEnd<Uint8Array> => {
    const message = said as ReportFileMessage;
    if (message.kind === 'made') return { result: message.bytes };
    return { error: new Error(`The file could not be made: ${message.message}`) };
  };
  return runInWorker(file, task, { timeout: TIME, memory: MEMORY, ...options }, hear);
}
