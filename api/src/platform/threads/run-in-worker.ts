import { Worker } from 'node:worker_threads';

/** The work took more time or memory than it may. */
export class WorkerGivenUp extends Error {
  constructor(readonly why: 'time' | 'memory') {
    super(`The worker was given up: it took too much ${why}.`);
  }
}

export interface WorkerOptions {
  /** Milliseconds until the work is given up. */
  timeout: number;
  /** Megabytes of memory that it may take. */
  memory: number;
  /** Ends the work; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Arguments of node for the worker; those of this process when not given. */
  execArgv?: string[] | undefined;
}

/** What a message from the worker ends the work with; null while it goes on. */
export type WorkerEnd<Result> = { result: Result } | { error: Error } | null;

/**
 * Runs `file` in a thread of its own, started with `data`, until `hear` says that a message ends the work. Rejects with
 * WorkerGivenUp, or with what went wrong in the worker; it never takes the server down with it.
 */
export function runInWorker<Result>(
  file: string,
  data: unknown,
  { timeout, memory, signal, execArgv }: WorkerOptions,
  hear: (message: unknown) => WorkerEnd<Result>,
): Promise<Result> {
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    ...(execArgv && { execArgv }),
  });
  return new Promise<Result>((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    signal?.addEventListener('abort', () => end(() => reject(abortReason(signal))), { once: true });
    const timer = setTimeout(() => end(() => reject(new WorkerGivenUp('time'))), timeout);
    worker.on('message', (message: unknown) => {
      const heard = hear(message);
      if (heard === null) return;
      end(() => ('error' in heard ? reject(heard.error) : resolve(heard.result)));
    });
    worker.on('error', (error) => end(() => reject(outOfMemory(error) ? new WorkerGivenUp('memory') : error)));
    worker.on('exit', (code) => end(() => reject(new Error(`The worker stopped with code ${code}.`))));
  });
}

function outOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function abortReason({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('The work was ended.');
}
