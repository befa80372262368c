import { randomUUID } from 'node:crypto';
import { addressFor, mailedActions, tokenIn, type AnswerBody, type MailedActions } from '../../test/answers';
import { asking } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Action } from '../actions/action.entity';
import { StatusReport } from '../actions/status-report.entity';
import { Holding } from '../actors/holding.entity';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { SESSION_COOKIE } from '../platform/auth/cookies';
import { LinkFailure } from '../platform/auth/link-failure.entity';
import { Signer } from '../platform/auth/signer';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { AnswerLinks } from './answer-links.service';
import { AnswerPass } from './answer-pass.entity';
import { answerToken, readAnswerToken } from './answer-token';

const DAY = 24 * 3_600_000;
/** Headers that no two answers share. */
const MADE_ANEW = ['date', 'x-request-id', 'content-security-policy'];

describeOnBothDatabases('A link in a mail', (db) => {
  const log: string[] = [];
  let test: TestApp;
  let mailed: MailedActions;
  beforeAll(async () => {
    test = await startTestApp(db, { settings: { trustProxy: 1 }, logTo: { write: (line) => log.push(line) } });
  });
  beforeEach(async () => {
    mailed = await mailedActions(db, test);
    log.splice(0);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => test.close());

  const open = (token: string) => asking<AnswerBody>(test.anonymous()).get(`/api/answers/${token}`);
  const inDays = (days: number) =>
    jest.spyOn(test.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + days * DAY));
  const manager = () => db.dataSource.manager;

  it('opens its action for its person without signing in, and tells nothing else', async () => {
    const address = await addressFor(db, test, mailed.mail, mailed.actionIds[0]);
    expect(address).toMatch(/^http:\/\/[^/]+\/svar\/[\w-]{101}$/);
    const { status, body } = await open(tokenIn(address));
    expect(status).toBe(200);
    expect(body).toEqual({
      organisation: 'Vikby kommun',
      actionId: mailed.actionIds[0],
      reviewId: expect.any(String) as string,
      reviewTitle: 'Översyn av hemtjänsten',
      title: 'Delegering',
      deadline: expect.objectContaining({ date: '2018-04-30' }) as object,
      forecast: null,
      standing: 'ok',
      reasons: ['63 dagar kvar'],
      askedOf: ['Sektorchef'],
      lastReport: null,
      today: '2018-02-26',
      version: 1,
    });
  });

  it('costs one row a mail, however many actions it has and however often it is composed', async () => {
    const mails = [mailed.mail, { userId: mailed.person.id, deliveryId: randomUUID() }];
    const compose = () => db.unitOfWork.write((tx) => test.app.get(AnswerLinks).forMails(tx, mails));
    const addresses = async () => {
      const links = await compose();
      return mails.flatMap(({ deliveryId }) => mailed.actionIds.map((id) => links.get(deliveryId)?.(id)));
    };
    const first = await addresses();
    expect(new Set(first).size).toBe(4);
    inDays(3);
    expect(await addresses()).toEqual(first);
    expect(await manager().count(AnswerPass)).toBe(2);
    expect(await db.unitOfWork.write((tx) => test.app.get(AnswerLinks).forMails(tx, []))).toEqual(new Map());
  });

  it('lasts fourteen days from when its mail was last composed', async () => {
    inDays(13.99);
    expect((await open(mailed.token)).status).toBe(200);
    expect(await mailed.tokenFor(mailed.mail, mailed.actionIds[0])).toBe(mailed.token);
    inDays(27.9);
    expect((await open(mailed.token)).status).toBe(200);
    inDays(28.1);
    expect((await open(mailed.token)).status).toBe(410);
  });

  it('is answered alike whatever is wrong with it', async () => {
    const other = async (change: (userId: string, actionId: string) => Promise<unknown>) => {
      const [, second] = mailed.actionIds;
      const mail = { userId: mailed.person.id, deliveryId: randomUUID() };
      const token = await mailed.tokenFor(mail, second);
      await change(mailed.person.id, second);
      return open(token);
    };
    const another = (letter: string | undefined) => (letter === 'A' ? 'B' : 'A');
    const [tail, head] = [mailed.token.slice(1), mailed.token.slice(0, -1)];
    const answers = [
      await open(`${another(mailed.token[0])}${tail}`),
      await open(`${head}${another(mailed.token.at(-1))}`),
      await open(`${mailed.token}x`),
      await open('x'),
      await open('%00'),
      await open(mailed.actionIds[0]),
      await open(await mailed.tokenFor(mailed.mail, randomUUID())),
      await other((userId) => manager().update(AnswerPass, { userId }, { revokedAt: new Date() })),
      await other((userId) => manager().update(AnswerPass, { userId }, { expiresAt: new Date(0) })),
      await other((_, id) => manager().update(Action, { id }, { progress: 'dropped' })),
      await other((_, id) => manager().update(Action, { id }, { removedAt: new Date() })),
      await other(async (id, actionId) => {
        await manager().update(Action, { id: actionId }, { removedAt: null, progress: 'ongoing' });
        await manager().update(User, { id }, { active: false });
      }),
      await other(async (userId) => {
        await manager().update(User, { id: userId }, { active: true });
        await manager().update(Holding, { userId }, { toDay: '2018-02-25' });
      }),
    ].map(({ status, body, headers }) => {
      const same = Object.entries(headers).filter(([name]) => !MADE_ANEW.includes(name));
      return JSON.stringify({ status, body, same });
    });
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ status: 410, body: { code: 'answer-link-expired' } });
  });

  it('opens again when nothing is wrong with it after all: the person holds the role anew', async () => {
    await manager().update(Holding, { userId: mailed.person.id }, { toDay: '2018-02-25' });
    expect((await open(mailed.token)).status).toBe(410);
    await manager().update(Holding, { userId: mailed.person.id }, { toDay: '2018-02-26' });
    expect((await open(mailed.token)).status).toBe(200);
  });

  it('is read only as it was made, letter by letter', () => {
    const signer = test.app.get(Signer);
    const made = { passId: randomUUID(), actionId: mailed.actionIds[0] };
    const token = answerToken(signer, made);
    expect(readAnswerToken(signer, token)).toEqual(made);
    const spoilt = Array.from(
      token,
      (letter, at) => token.slice(0, at) + (letter === 'A' ? 'B' : 'A') + token.slice(at + 1),
    );
    const another = answerToken(signer, { ...made, actionId: mailed.actionIds[1] });
    const mixed = [token.slice(0, 58) + another.slice(58), another.slice(0, 58) + token.slice(58)];
    const elsewhere = signer
      .sign('unsubscribe', Buffer.from(token.slice(0, 58), 'base64url').toString())
      .replace('.', '');
    for (const wrong of [...spoilt, ...mixed, elsewhere, `${token}=`, token.toLowerCase()])
      expect([wrong, readAnswerToken(signer, wrong)]).toEqual([wrong, null]);
  });

  it('changes nothing by being opened, by programs that look at mail before a person does', async () => {
    const path = `/api/answers/${mailed.token}`;
    const statuses = [
      await test.anonymous().head(path),
      await test.anonymous().get(path).set('Sec-Purpose', 'prefetch;prerender'),
      await test.anonymous().get(path).query({ svar: 'klar' }),
      await test.anonymous().post(path),
      await test.anonymous().post(path).set('If-Match', '"1"'),
      await test.anonymous().post(path).set('If-Match', '"1"').type('form').send({ answer: 'done' }),
      await test.anonymous().post(path).send({ answer: 'done' }),
      await test.anonymous().put(path).send({ answer: 'done' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 428, 400, expect.any(Number) as number, 428, 404]);
    expect(await manager().count(StatusReport)).toBe(0);
    expect(await manager().countBy(Action, { version: 1, progress: 'notStarted' })).toBe(2);
  });

  it('is marked as opened by a person, not by a program that asks for the head or looks ahead', async () => {
    const path = `/api/answers/${mailed.token}`;
    await test.anonymous().head(path);
    await test.anonymous().get(path).set('Sec-Purpose', 'prefetch');
    expect(await manager().findOneByOrFail(AnswerPass, mailed.mail)).toMatchObject({ lastOpenedAt: null });
    await open(mailed.token);
    expect((await manager().findOneByOrFail(AnswerPass, mailed.mail)).lastOpenedAt).toBeInstanceOf(Date);
  });

  it('takes away what nobody can open any more', async () => {
    await manager().update(AnswerPass, mailed.mail, { expiresAt: new Date(0) });
    const fresh = { userId: mailed.person.id, deliveryId: randomUUID() };
    await open(await mailed.tokenFor(fresh, mailed.actionIds[0]));
    expect(await manager().find(AnswerPass)).toEqual([expect.objectContaining(fresh)]);
  });

  it('is no key, no session and no sign-in link', async () => {
    const { token } = mailed;
    for (const path of ['session', 'overview', 'my-actions', `actions/${mailed.actionIds[0]}`, 'audit']) {
      expect((await test.anonymous().get(`/api/${path}`).set('Authorization', `Bearer ${token}`)).status).toBe(401);
      expect((await test.anonymous().get(`/api/${path}`).set('Cookie', `${SESSION_COOKIE}=${token}`)).status).toBe(401);
    }
    expect((await test.anonymous().post('/api/session/link').send({ token })).status).toBe(410);
    expect((await open(token)).headers).not.toHaveProperty('set-cookie');
  });

  it('keeps its secret: it is in neither the database, the log nor the audit trail', async () => {
    const { token } = mailed;
    await open(token);
    for (const path of [
      `/svar/${token}`,
      `//svar/${token}`,
      `/SVAR/${token}/`,
      `/API/Answers/${token}/x`,
      `/x/${token}`,
    ])
      await test.anonymous().get(path);
    const stored = [await manager().find(AnswerPass), await manager().find(AuditEntry)];
    expect(JSON.stringify([stored, log])).not.toContain(token.slice(58));
    expect(log.join('')).toContain('/api/answers/***');
  });

  it.each(['/api/answers/', '/svar/', '/SVAR/'])(
    'at %s is kept by nobody, told to nobody and found by nobody',
    async (place) => {
      const { headers } = await asking(test.anonymous()).get(place + mailed.token);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
      });
    },
  );

  it('can be ended by its person, with those of all their mails and nobody else’s', async () => {
    const planner = await test.user('plan-lead');
    const others = await mailed.tokenFor({ userId: planner.id, deliveryId: randomUUID() }, mailed.actionIds[0]);
    expect((await test.anonymous().delete('/api/answer-links')).status).toBe(401);
    expect((await (await test.as('responsible')).delete('/api/answer-links')).status).toBe(204);
    expect([(await open(mailed.token)).status, (await open(others)).status]).toEqual([410, 200]);
    // Composing the mail again does not bring them back.
    expect((await open(await mailed.tokenFor(mailed.mail, mailed.actionIds[0]))).status).toBe(410);
    expect(await manager().findBy(AuditEntry, { what: 'answer-links.revoked' })).toMatchObject([
      { userId: mailed.person.id, targetId: mailed.person.id },
    ]);
  });

  it('ends when the account is closed, and does not come back when it is opened again', async () => {
    const administrator = await test.as('administrator');
    const set = async (active: boolean) => {
      const { version } = await manager().findOneByOrFail(User, { id: mailed.person.id });
      const call = administrator.patch(`/api/users/${mailed.person.id}`).set('If-Match', `"${version}"`);
      expect((await call.send({ active })).status).toBe(200);
    };
    await set(false);
    expect((await open(mailed.token)).status).toBe(410);
    await set(true);
    expect((await open(mailed.token)).status).toBe(410);
  });

  it('cannot be guessed at, but pressing old links is no guess', async () => {
    const from = (address: string, token: string) =>
      test.anonymous().get(`/api/answers/${token}`).set('X-Forwarded-For', address);
    const at = new Date();
    const failures = Array.from({ length: 99 }, () => ({ id: randomUUID(), address: '198.51.100.7', at }));
    await manager().insert(LinkFailure, failures);
    const old = await mailed.tokenFor(mailed.mail, randomUUID());
    const pressed = await Promise.all([1, 2, 3].map(() => from('198.51.100.7', old)));
    expect(pressed.map(({ status }) => status)).toEqual([410, 410, 410]);
    const guesses = await Promise.all([1, 2, 3].map(() => from('198.51.100.7', 'A'.repeat(101))));
    expect(guesses.map(({ status }) => status).sort()).toEqual([410, 429, 429]);
    expect((await from('198.51.100.7', mailed.token)).status).toBe(429);
    // One count for links of every kind.
    const board = test.anonymous().get('/api/shared-boards/x').set('X-Forwarded-For', '198.51.100.7');
    expect((await board).status).toBe(429);
    expect((await from('203.0.113.9', mailed.token)).status).toBe(200);
  });
});
