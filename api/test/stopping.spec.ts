import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { newSqliteFile } from './database';
import { buildServer, environmentFor, type BuiltServer } from './server-process';

describe('A server that is told to stop', () => {
  let server: BuiltServer;
  beforeAll(() => (server = buildServer()));
  afterAll(() => server.remove());

  it('finishes the call under way, takes no new ones, and ends well', async () => {
    const place = await newSqliteFile();
    const running = await server.start(environmentFor(place.location));
    const body = JSON.stringify({ email: 'a@vikby.example', password: 'fel' });
    const slow = connect(Number(new URL(running.url).port), '127.0.0.1');
    const head = [
      'POST /api/session HTTP/1.1',
      'Host: x',
      'Content-Type: application/json',
      'Expect: 100-continue',
      `Content-Length: ${body.length}`,
    ];
    slow.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`);
    expect(String((await once(slow, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 /);

    const end = running.end('SIGTERM');
    await untilClosed(`${running.url}/health/live`);
    slow.write(body.slice(10));
    const [answer] = (await once(slow, 'data')) as [Buffer];

    expect(answer.toString('utf8')).toMatch(/^HTTP\/1\.1 401 [^]*"wrong-credentials"/);
    expect(await end).toBe(0);
    expect(running.output()).toContain('"msg":"stopped"');
    await place.remove();
  }, 60_000);
});

/** Waits until calls to `url` are turned away; throws after ten seconds in which all were answered. */
async function untilClosed(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const open = await fetch(url).then(
      () => true,
      () => false,
    );
    if (!open) return;
    await wait(50);
  }
  throw new Error('The server still takes calls.');
}
