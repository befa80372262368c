import { type PublicationView } from '@genomfor/shared';
import { asking } from '../../test/asking';
import { careBoard, type BoardsAnswer, type CareBoard } from '../../test/boards';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { SESSION_COOKIE } from '../platform/auth/cookies';
import { LinkFailure } from '../platform/auth/link-failure.entity';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { ShareLink } from './share-link.entity';

const DAY = 24 * 3_600_000;
/** Headers that no two answers share. */
const MADE_ANEW = ['date', 'x-request-id', 'content-security-policy'];
const NEVER_MADE = 'A'.repeat(43);

describeOnBothDatabases('A link to a page', (db) => {
  const log: string[] = [];
  let test: TestApp;
  let board: CareBoard;
  let publication: PublicationView;
  beforeAll(async () => {
    test = await startTestApp(db, { settings: { trustProxy: 1 }, logTo: { write: (line) => log.push(line) } });
  });
  beforeEach(async () => {
    board = await careBoard(db, test);
    publication = await board.publish(board.meetings.march, 'Inför mars.');
    log.splice(0);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => test.close());

  const open = (token: string) => asking<BoardsAnswer>(test.anonymous()).get(`/api/shared-boards/${token}`);
  const inDays = (days: number) => {
    const then = new Date(Date.now() + days * DAY);
    jest.spyOn(test.app.get(Clock), 'now').mockReturnValue(then);
  };

  it('opens that page without signing in, and tells nothing else', async () => {
    const { token, url } = await board.share(publication.id);
    expect(url).toMatch(/^http:\/\/[^/]+\/delad\/[\w-]{43}$/);
    const { status, body } = await open(token);
    expect(status).toBe(200);
    expect(body).toEqual({
      page: publication.page,
      introduction: 'Inför mars.',
      publishedOn: '2018-02-26',
      organisation: 'Vikby kommun',
    });
  });

  it('shows its page byte for byte as it was, whatever happens after', async () => {
    const { token } = await board.share(publication.id);
    const before = JSON.stringify((await open(token)).body);
    const planner = asking(await test.as('plan-lead'));
    const path = `/api/actions/${board.actionIds[0] ?? ''}`;
    const { version } = (await planner.get(path)).body;
    await planner
      .patch(path)
      .set('If-Match', `"${String(version)}"`)
      .send({ title: 'Något annat' });
    await board.publish(board.meetings.march, 'En nyare.');
    expect(JSON.stringify((await open(token)).body)).toBe(before);
  });

  it('is answered alike when it has expired, is revoked, is misspelt and never was', async () => {
    const [expired, revoked] = [await board.share(publication.id, 1), await board.share(publication.id, 30)];
    await board.ask.delete(`/api/links/${revoked.id}`);
    inDays(1.01);
    const answers = [];
    for (const token of [expired.token, revoked.token, NEVER_MADE, 'x', `${expired.token}x`, publication.id, '%00']) {
      const { status, body, headers } = await open(token);
      const same = Object.entries(headers).filter(([name]) => !MADE_ANEW.includes(name));
      answers.push(JSON.stringify({ status, body, same }));
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ status: 410, body: { code: 'link-expired' } });
  });

  it('lasts as many days as it was made for', async () => {
    const { token, createdAt, expiresAt } = await board.share(publication.id, 7);
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(7 * DAY);
    inDays(6.99);
    expect((await open(token)).status).toBe(200);
    inDays(7.01);
    expect((await open(token)).status).toBe(410);
  });

  it.each([0, 366, 1.5, '7', null])('cannot be made for %p days', async (days) => {
    const { status, body } = await board.ask.post(`/api/publications/${publication.id}/links`).send({ days });
    expect([status, body.fields?.[0]?.field]).toEqual([400, 'days']);
  });

  it('opens nothing but its page: it is no key, no session and no sign-in link', async () => {
    const { token, id } = await board.share(publication.id);
    const paths = [
      'session',
      'bodies',
      `boards/${board.bodyId}`,
      `publications/${publication.id}`,
      'audit',
      'overview',
    ];
    for (const path of paths) {
      const anonymous = test.anonymous();
      expect((await anonymous.get(`/api/${path}`).set('Authorization', `Bearer ${token}`)).status).toBe(401);
      expect((await anonymous.get(`/api/${path}`).set('Cookie', `${SESSION_COOKIE}=${token}`)).status).toBe(401);
      expect((await anonymous.get(`/api/${path}`).query({ token })).status).toBe(401);
    }
    expect((await test.anonymous().post('/api/session/link').send({ token })).status).toBe(410);
    expect((await open(id)).status).toBe(410);
  });

  it('keeps its secret: told once, stored as a hash, and in neither the log nor the audit trail', async () => {
    const { token, id } = await board.share(publication.id);
    await open(token);
    for (const path of [
      `/delad/${token}`,
      `//delad/${token}`,
      `/DELAD/${token}/`,
      `/API/Shared-Boards/${token}/x`,
      `/x/${token}`,
    ])
      await test.anonymous().get(path);
    await board.ask.delete(`/api/links/${id}`);
    const { manager } = db.dataSource;
    const stored = [await manager.find(ShareLink), await manager.find(AuditEntry)];
    const told = (await board.ask.get(`/api/publications/${publication.id}/links`)).body;
    expect(JSON.stringify([stored, told, log])).not.toContain(token);
    expect(log.join('')).toContain('/api/shared-boards/***');
    const audited = await manager.findBy(AuditEntry, { targetId: id });
    expect(audited.map(({ what }) => what).sort()).toEqual(['share-link.made', 'share-link.revoked']);
  });

  it.each(['/api/shared-boards/', '/delad/', '/DELAD/'])(
    'at %s is kept by nobody, told to nobody and found by nobody',
    async (place) => {
      const { token } = await board.share(publication.id);
      const { headers } = await asking(test.anonymous()).get(place + token);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
      });
    },
  );

  it('is listed with when it was last opened, and can be revoked once', async () => {
    const { id, token } = await board.share(publication.id);
    const list = async () => (await board.ask.get(`/api/publications/${publication.id}/links`)).body[0];
    expect(await list()).toMatchObject({ id, lastOpenedAt: null, revokedAt: null });
    await open(token);
    expect((await list())?.lastOpenedAt).not.toBeNull();
    expect((await board.ask.get(`/api/publications/${publication.id}`)).body.openLinks).toBe(1);
    expect((await board.ask.delete(`/api/links/${id}`)).status).toBe(204);
    expect((await board.ask.delete(`/api/links/${id}`)).body.code).toBe('not-found');
    expect((await list())?.revokedAt).not.toBeNull();
    expect((await board.ask.get(`/api/publications/${publication.id}`)).body.openLinks).toBe(0);
  });

  it('is not used up, nor counted as read, by programs that look at it before a person does', async () => {
    const { token } = await board.share(publication.id);
    const path = `/api/shared-boards/${token}`;
    expect((await test.anonymous().head(path)).status).toBe(200);
    expect((await test.anonymous().get(path).set('Sec-Purpose', 'prefetch;prerender')).status).toBe(200);
    expect(await db.dataSource.manager.find(ShareLink)).toEqual([expect.objectContaining({ lastOpenedAt: null })]);
    expect((await open(token)).status).toBe(200);
  });

  it('lasts when the account of the person who made it is closed, and others can revoke it', async () => {
    const { id, token } = await board.share(publication.id);
    const { id: secretary } = await test.user('secretary');
    await db.dataSource.manager.update(User, { id: secretary }, { active: false });
    expect((await open(token)).status).toBe(200);
    expect((await (await test.as('plan-lead')).delete(`/api/links/${id}`)).status).toBe(204);
    expect((await open(token)).status).toBe(410);
  });

  it('cannot be guessed at: after a hundred that open nothing a place must wait, with a good one too', async () => {
    const { token } = await board.share(publication.id);
    const from = (address: string, secret: string) =>
      test.anonymous().get(`/api/shared-boards/${secret}`).set('X-Forwarded-For', address);
    const at = new Date();
    const failures = Array.from({ length: 99 }, (_, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      address: '198.51.100.7',
      at,
    }));
    await db.dataSource.manager.insert(LinkFailure, failures);
    expect((await from('198.51.100.7', token)).status).toBe(200);
    const guesses = await Promise.all([1, 2, 3].map(() => from('198.51.100.7', NEVER_MADE)));
    expect(guesses.map(({ status }) => status).sort()).toEqual([410, 429, 429]);
    expect((await from('198.51.100.7', token)).status).toBe(429);
    expect((await from('203.0.113.9', token)).status).toBe(200);
    jest.spyOn(test.app.get(Clock), 'now').mockReturnValue(new Date(at.getTime() + 15 * 60_000 + 1));
    expect((await from('198.51.100.7', token)).status).toBe(200);
  });
});
