import { parentPort, workerData } from 'node:worker_threads';
import { extract } from '../extraction/extract';
import { DocumentRefused } from './document-refused';
import { readDocument, readPasted } from './read-document';
import type { ReadingMessage, ReadingTask } from './read-in-worker';

/** The share of the work that is reading; the rest is understanding what was read. */
const READING_SHARE = 0.9;
/** Progress is told in steps of this size, so that a large document does not flood its listener. */
const STEP = 0.02;

function tell(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}

function isTask(data: unknown): data is ReadingTask {
  return typeof data === 'object' && data !== null && 'today' in data && 'input' in data;
}

async function run(task: unknown): Promise<void> {
  if (!isTask(task)) throw new TypeError('The reading worker was started without a document.');
  let told = 0;
  const onProgress = (share: number): void => {
    if (share * READING_SHARE - told < STEP) return;
    told = share * READING_SHARE;
    tell({ kind: 'progress', share: told });
  };
  const { input, today } = task;
  const document =
    'pasted' in input ? await readPasted(input.pasted) : await readDocument(input.bytes, input.name, onProgress, today);
  tell({ kind: 'progress', share: READING_SHARE });
  tell({ kind: 'read', result: { document, extraction: extract(document, { today }) } });
}

function tellFailure(error: unknown): void {
  if (error instanceof DocumentRefused) {
    const cause = error.cause instanceof Error ? error.cause.stack : undefined;
    tell({ kind: 'refused', code: error.code, details: error.details, cause });
  } else {
    tell({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

run(workerData).catch(tellFailure);
