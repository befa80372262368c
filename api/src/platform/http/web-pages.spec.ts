import type { RefusalBody } from '@genomfor/shared';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnBothDatabases } from '../../../test/database';
import { startTestApp, type TestApp } from '../../../test/testing-app';

const SCRIPT = 'console.log("åtgärd");'.repeat(100);
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

describeOnBothDatabases('The built pages', (db) => {
  const folder = mkdtempSync(join(tmpdir(), 'genomfor-web-'));
  let app: TestApp;

  beforeAll(async () => {
    mkdirSync(join(folder, 'media'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><gf-root></gf-root>');
    writeFileSync(join(folder, 'main-ABCD2345.js'), SCRIPT);
    writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    app = await startTestApp(db, { settings: { webFolder: folder, publicUrl: 'https://genomfor.kommun.example' } });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['get', '//annan.example'],
    ['get', '/saknas.png'],
    ['get', '/..%2f..%2fpackage.json'],
    ['post', '/'],
    ['delete', '/favicon.svg'],
  ] as const)('are said in Swedish not to be there for %s %s', async (method, path) => {
    const answer = await app.anonymous()[method](path).set('Accept', 'text/html').expect(404);
    expect(answer.body as RefusalBody).toEqual({
      code: 'not-found',
      message: expect.stringContaining('finns inte') as string,
    });
  });

  it.each(['/', '/oversyner/1', '/logga-in/lank'])('start at %s with a nonce of the answer’s own', async (path) => {
    const open = () => app.anonymous().get(path).set('Accept', 'text/html').expect(200);
    const [first, second] = [await open(), await open()];
    const nonce = /ngCspNonce="([^"]+)"/.exec(first.text)?.[1];
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(second.text).not.toContain(nonce);
    expect(first.headers['cache-control']).toBe('no-store');
  });

  it('are kept by the browser for as long as their name, and no longer than that', async () => {
    const hashed = await app.anonymous().get('/main-ABCD2345.js').expect(200);
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const plain = await app.anonymous().get('/favicon.svg').expect(200);
    expect(plain.headers['cache-control']).toBe('no-cache');
    const etag = plain.headers['etag'] ?? '';
    await app.anonymous().get('/favicon.svg').set('If-None-Match', etag).expect(304);
  });

  it.each(['br', 'gzip', 'identity'])('come as %s with the same content', async (encoding) => {
    const response = await app.anonymous().get('/main-ABCD2345.js').set('Accept-Encoding', encoding).expect(200);
    expect(response.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
    if (encoding !== 'br') expect(response.text).toBe(SCRIPT);
    expect(response.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/.env', '/main-ABCD2345.js.map'])(
    'are all that is served: not %s',
    async (path) => {
      await app.anonymous().get(path).set('Accept', '*/*').expect(404);
    },
  );

  it('leave the API to answer for itself', async () => {
    const response = await app.anonymous().get('/api/nothing').set('Accept', 'text/html').expect(404);
    expect(response.body).toMatchObject({ code: 'not-found' });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('trust nothing but our own files, and demand https when people come that way', async () => {
    const { headers } = await app.anonymous().get('/').set('Accept', 'text/html');
    const policy = (headers['content-security-policy'] ?? '').split(';');
    expect(policy).toEqual(expect.arrayContaining([...POLICY, 'upgrade-insecure-requests']));
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('do not demand https on a plain address', async () => {
    const plain = await startTestApp(db);
    const { headers } = await plain.anonymous().get('/health/live').expect(200);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).not.toContain('upgrade');
    await plain.close();
  });
});
