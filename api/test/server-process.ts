import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseLocation } from '../src/platform/database/database';
import { freePort } from './postgres-cluster';

const ROOT = join(__dirname, '../..');
const PATIENCE = 30_000;

export type Environment = Record<string, string>;

/** The server, compiled as it is delivered, in a folder of its own. */
export interface BuiltServer {
  /** Starts it and waits until it can take calls. */
  start: (environment: Environment) => Promise<ServerProcess>;
  /** Starts it, waits until it ends by itself, and returns what it said. */
  fail: (environment: Environment) => Promise<{ code: number | null; errors: string }>;
  remove: () => void;
}

export interface ServerProcess {
  url: string;
  /** What it has written to standard output so far. */
  output: () => string;
  /** Sends the signal and waits for the end; the exit code, or null when it was killed. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Compiles the server once for a suite. */
export function buildServer(): BuiltServer {
  // Inside the project, so that Node finds the packages; ignored by git.
  const folder = join(ROOT, 'dist', `test-${randomBytes(4).toString('hex')}`);
  const { status, stderr } = spawnSync(process.execPath, ['api/bin/build.mjs', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The server does not compile: ${stderr}`);

  const program = join(folder, 'api/src/main.js');
  return {
    start: (environment) => startServer(program, environment),
    fail: async (environment) => {
      const child = run(program, environment);
      const errors = collect(child, 'stderr');
      return { code: await ended(child), errors: errors() };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The settings that put a server on the database of a test. */
export function environmentFor(location: DatabaseLocation): Environment {
  return 'url' in location ? { GENOMFOR_DATABASE_URL: location.url } : { GENOMFOR_DATA: join(location.file, '..') };
}

async function startServer(program: string, environment: Environment): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = run(program, { GENOMFOR_PORT: `${port}`, ...environment });
  const output = collect(child, 'stdout');
  const errors = collect(child, 'stderr');
  const over = ended(child);

  const deadline = Date.now() + PATIENCE;
  while (!(await answers(`${url}/health/ready`))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The server did not start: ${errors()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    output,
    end: (signal) => {
      child.kill(signal);
      return over;
    },
  };
}

function run(program: string, environment: Environment): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GENOMFOR_'));
  // Run from an empty folder: nothing may depend on where the program is started.
  const cwd = mkdtempSync(join(tmpdir(), 'genomfor-run-'));
  const child = spawn(process.execPath, [program], {
    cwd,
    env: { ...Object.fromEntries(inherited), GENOMFOR_WEB: cwd, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.once('exit', () => rmSync(cwd, { recursive: true, force: true }));
  return child;
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  const chunks: Buffer[] = [];
  child[stream]?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Nothing listens there yet.
    return false;
  }
}
