import { createServer } from 'node:http';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { productDatabase } from '../src/data-source';
import { migrate } from '../src/platform/database/migrate';
import { describeOnBothDatabases, newSqliteFile } from './database';
import { freePort } from './postgres-cluster';
import { buildServer, environmentFor, type BuiltServer } from './server-process';

const ONE_LINE = /^[^\n]+\n$/;

describe('Starting the server', () => {
  let server: BuiltServer;
  beforeAll(() => (server = buildServer()));
  afterAll(() => server.remove());

  /** Starts with `environment`, and expects it to end at once with code 1 and the one line that `words` match. */
  async function expectRefusal(environment: Record<string, string>, words: RegExp): Promise<void> {
    const place = await newSqliteFile();
    const { code, errors } = await server.fail({ ...environmentFor(place.location), ...environment });
    await place.remove();
    expect(errors).toMatch(ONE_LINE);
    expect(errors).toMatch(words);
    expect(code).toBe(1);
  }

  it(
    'ends with one clear line when a setting is wrong',
    () => expectRefusal({ GENOMFOR_PORT: 'många' }, /^GENOMFOR_PORT ska vara ett heltal/),
    30_000,
  );

  it('ends with one clear line when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expectRefusal({ GENOMFOR_PORT: `${port}` }, new RegExp(`^Porten ${port} är upptagen`));
    other.close();
  }, 30_000);

  it('ends with one clear line when the data folder cannot be written in', async () => {
    const place = await newSqliteFile();
    const file = 'file' in place.location ? place.location.file : '';
    writeFileSync(file, '');
    await expectRefusal({ GENOMFOR_DATA: join(file, 'data') }, /^Mappen .* går inte att skriva i/);
    await place.remove();
  }, 30_000);

  it('ends with one clear line when the file is no database', async () => {
    const place = await newSqliteFile();
    writeFileSync('file' in place.location ? place.location.file : '', 'Det här är ingen databas. '.repeat(100));
    await expectRefusal(environmentFor(place.location), /^Databasen i .* går inte att öppna/);
    await place.remove();
  }, 30_000);

  it('ends with one clear line when PostgreSQL does not answer', async () => {
    const url = `postgres://genomfor:hemligt@127.0.0.1:${await freePort()}/genomfor`;
    await expectRefusal({ GENOMFOR_DATABASE_URL: url }, /^Databasen 127\.0\.0\.1:\d+\/genomfor svarar inte/);
  }, 30_000);

  it('prints a one-time link until somebody has a password, and no password anywhere', async () => {
    const place = await newSqliteFile();
    const first = await server.start(environmentFor(place.location));
    const link = /\/logga-in\/lank#(\S{43})/;
    await until(() => link.test(first.output()));
    const token = link.exec(first.output())?.[1];
    const opened = await post(`${first.url}/api/session/link`, { token });
    expect(opened.status).toBe(200);
    expect(await opened.json()).toMatchObject({ needsPassword: true, user: { role: 'administrator' } });
    expect((await post(`${first.url}/api/session/link`, { token })).status).toBe(410);

    const cookies = opened.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    const xsrf = cookies.find((cookie) => cookie.startsWith('XSRF-TOKEN='))?.slice(11) ?? '';
    const chosen = await fetch(`${first.url}/api/session/password`, {
      method: 'PUT',
      headers: { Cookie: cookies.join('; '), 'X-XSRF-TOKEN': xsrf, 'Content-Type': 'application/json' },
      body: JSON.stringify({ password: 'en ganska lång mening' }),
    });
    expect(chosen.status).toBe(204);
    await first.end('SIGTERM');

    const second = await server.start(environmentFor(place.location));
    await until(() => second.output().includes('Genomför finns på'));
    expect(second.output()).not.toMatch(link);
    await second.end('SIGTERM');
    await place.remove();
  }, 60_000);
});

describeOnBothDatabases('A database that a newer program has changed', (db) => {
  it('is refused', async () => {
    await db.dataSource.query(
      `INSERT INTO migrations (timestamp, name) VALUES (4102444800000, 'FromTheFuture4102444800000')`,
    );
    const again = await productDatabase(db.location).initialize();
    await expect(migrate(again)).rejects.toThrow('Databasen hör till en nyare version av Genomför.');
    await again.destroy();
  });
});

function post(url: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

async function until(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100 && !condition(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
