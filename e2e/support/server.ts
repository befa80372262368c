import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const START_LIMIT_MS = 30_000;

/** The Monday that the demonstration plan was written for: its dates are not moved on this day. */
export const TODAY = '2018-02-26';

/** A running product of its own: built program, empty data folder, demonstration data. */
export interface Product {
  url: string;
  /** The folder of its database. */
  data: string;
  /** The secret of the first administrator's one-time link. */
  firstLink: string;
  /** Starts it again on another day, at the same address and with what has been saved. Who was signed in may have to be again. */
  wakeOn: (day: string) => Promise<void>;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What the product prints when it has started: where it is, and the first way in while nobody has a password. */
async function greetingOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`The product did not start:\n${printed}`)), START_LIMIT_MS);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (/^Genomför finns på .+\n/m.test(printed)) {
        clearTimeout(limit);
        resolve(printed);
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The product stopped with ${String(code)}:\n${printed}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Starts the built product on a free port; `empty` leaves the demonstration data out. */
export async function startProduct({ empty = false, today = TODAY } = {}): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'genomfor-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const run = (day: string): ChildProcess =>
    spawn(process.execPath, [join(root, 'dist', 'api', 'api', 'src', 'main.js')], {
      cwd: root,
      env: {
        ...process.env,
        GENOMFOR_DATA: data,
        GENOMFOR_PORT: String(port),
        GENOMFOR_HOST: '127.0.0.1',
        GENOMFOR_PUBLIC_URL: url,
        GENOMFOR_TODAY: day,
        GENOMFOR_LOG_LEVEL: 'warn',
        GENOMFOR_DEMONSTRATION: empty ? 'nej' : 'ja',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  let child = run(today);
  const firstLink = /\/logga-in\/lank#([\w-]+)/.exec(await greetingOf(child))?.[1] ?? '';
  return {
    url,
    data,
    firstLink,
    wakeOn: async (day) => {
      await end(child);
      child = run(day);
      await greetingOf(child);
    },
    stop: async () => {
      await end(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
