import { extname, join } from 'node:path';
import type { Extraction, IsoDate, RefusalCode } from '@genomfor/shared';
import { runInWorker, WorkerGivenUp, type WorkerEnd } from '../../platform/threads/run-in-worker';
import { DocumentRefused } from './document-refused';
import type { SourceDocument } from './source-document';

/** What to read: a file with its name, or a pasted text. */
export type ReadingInput = { bytes: Uint8Array; name: string } | { pasted: string };

/** What the worker is started with. */
export interface ReadingTask {
  input: ReadingInput;
  today: IsoDate;
}

export interface ReadingResult {
  document: SourceDocument;
  extraction: Extraction;
}

/** What the worker tells while it reads. */
export type ReadingMessage =
  | { kind: 'progress'; share: number }
  | { kind: 'read'; result: ReadingResult }
  | { kind: 'refused'; code: RefusalCode; details: unknown; cause: string | undefined }
  | { kind: 'failed'; message: string };

export interface ReadingOptions {
  /** The day that chooses years which the document leaves out. */
  today: IsoDate;
  /** Ends the reading; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Gets shares from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Milliseconds until the reading is given up; READING_LIMIT_MS when not given. */
  timeout?: number;
  /** Megabytes of memory that the reading may take; 512 when not given. */
  memory?: number;
  /** Arguments of node for the worker; those of this process when not given. */
  execArgv?: string[];
}

/** How long a document may take to read, in milliseconds. */
export const READING_LIMIT_MS = 60_000;
const MEMORY = 512;

/**
 * Reads a document and what it plans in a thread of its own, so that a large or hostile file neither blocks nor brings down the server.
 * Rejects with DocumentRefused; 'file-too-slow' and 'file-bomb' are for a file that takes too much time or memory.
 */
export async function readInWorker(input: ReadingInput, options: ReadingOptions): Promise<ReadingResult> {
  const { today, onProgress, timeout = READING_LIMIT_MS, memory = MEMORY, signal, execArgv } = options;
  const task: ReadingTask = { input, today };
  // The worker is beside this file, compiled or not.
  const file = join(__dirname, `reading.worker${extname(__filename)}`);
  const hear = (said: unknown): WorkerEnd<ReadingResult> => {
    const message = said as ReadingMessage;
    if (message.kind === 'read') return { result: message.result };
    if (message.kind !== 'progress') return { error: errorOf(message) };
    onProgress?.(message.share);
    return null;
  };
  try {
    return await runInWorker(file, task, { timeout, memory, signal, execArgv }, hear);
  } catch (error) {
    if (!(error instanceof WorkerGivenUp)) throw error;
    throw new DocumentRefused(error.why === 'time' ? 'file-too-slow' : 'file-bomb');
  }
}

function errorOf(message: Extract<ReadingMessage, { kind: 'refused' | 'failed' }>): Error {
  return message.kind === 'refused'
    ? new DocumentRefused(message.code, message.details, message.cause)
    : new Error(`Reading failed: ${message.message}`);
}
