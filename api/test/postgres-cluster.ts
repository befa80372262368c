import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';

export interface PostgresCluster {
  url: string;
  stop: () => Promise<void>;
}

const DEBIAN_FOLDER = '/usr/lib/postgresql';
const SPEED_BEFORE_SAFETY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * Starts a PostgreSQL of its own in a temporary folder; it goes away with this process, however that ends. `tuning` is
 * for whoever needs a server that does not lose what it has answered for: nothing does when the tests end.
 */
export async function startPostgres(tuning: readonly string[] = SPEED_BEFORE_SAFETY): Promise<PostgresCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'genomfor-postgres-'));
  const account = accountThatMayRunPostgres();
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);

  const made = spawnSync(
    findProgram('initdb'),
    ['-D', join(folder, 'data'), '-U', 'genomfor', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...account, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);

  const port = await freePort();
  const place = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`];
  // The shell waits on its standard input, which ends when this process does, even when it is killed.
  const script = '"$@" & server=$!; read -r _; kill -INT $server; wait $server; rm -rf "$FOLDER"';
  const options = [...place, ...tuning].flatMap((setting) => ['-c', setting]);
  const shell = spawn('sh', ['-c', script, 'sh', findProgram('postgres'), '-D', join(folder, 'data'), ...options], {
    ...account,
    cwd: folder,
    env: { ...process.env, FOLDER: folder },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => shell.once('exit', () => resolve()));

  const url = `postgres://genomfor@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url);
  return {
    url,
    stop: () => {
      shell.stdin?.end();
      return ended;
    },
  };
}

// PostgreSQL refuses to run as root.
function accountThatMayRunPostgres(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function idOf(flag: '-u' | '-g'): number {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : 65_534;
}

function findProgram(name: string): string {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN_FOLDER, version, 'bin')),
  ];
  const folder = folders.find((candidate) => existsSync(join(candidate, name)));
  if (!folder) {
    throw new Error(
      `${name} is missing. Install PostgreSQL, or name a server in GENOMFOR_TEST_POSTGRES (postgres://…).`,
    );
  }
  return join(folder, name);
}

/** A port on this machine that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      // It refuses connections until it has started; after ten seconds something else is wrong.
      if (attempt >= 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
