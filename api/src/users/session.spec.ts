import type { RefusalBody, SessionView, UserView } from '@genomfor/shared';
import { hash } from '@node-rs/argon2';
import { randomUUID } from 'node:crypto';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { Holding } from '../actors/holding.entity';
import { hashPassword } from '../platform/auth/passwords';
import { Session } from '../platform/auth/session.entity';
import { SignInLinksService } from '../platform/auth/sign-in-links.service';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';

const PASSWORD = 'hästar äter havre';
const HOUR = 3_600_000;

describeOnBothDatabases('A session', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db)));
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => app.close());

  async function withPassword(password = PASSWORD, made = hashPassword): Promise<User> {
    const user = await app.user('responsible');
    await db.unitOfWork.write(async (tx) => tx.update(User, { id: user.id }, { passwordHash: await made(password) }));
    return db.dataSource.manager.findOneByOrFail(User, { id: user.id });
  }

  const signIn = (email: string, password: string) => app.anonymous().post('/api/session').send({ email, password });

  function timePasses(hours: number): void {
    const later = new Date(Date.now() + hours * HOUR);
    jest.spyOn(app.app.get(Clock), 'now').mockReturnValue(later);
  }

  async function linkToken(user: User): Promise<string> {
    const { url } = await db.unitOfWork.write((tx) => app.app.get(SignInLinksService).make(tx, user.id));
    return url.split('#')[1] ?? '';
  }

  it('says who is signed in, what they may do, which roles they hold and which day it is', async () => {
    const user = await app.user('reader');
    const [now, before] = ['Sektorchef', 'Ekonomichef'].map((name) =>
      db.dataSource.manager.create(Actor, {
        id: randomUUID(),
        kind: 'role',
        name,
        nameKey: name,
        sortKey: name,
        searchText: name,
        aliases: [],
      }),
    );
    await db.unitOfWork.write((tx) => tx.insert(Actor, [now!, before!]));
    await db.unitOfWork.write((tx) =>
      tx.insert(Holding, [
        {
          id: randomUUID(),
          userId: user.id,
          actorId: now!.id,
          fromDay: '2017-10-01',
          toDay: '2018-02-26',
          acting: true,
        },
        {
          id: randomUUID(),
          userId: user.id,
          actorId: before!.id,
          fromDay: '2017-01-01',
          toDay: '2018-02-25',
          acting: false,
        },
      ]),
    );

    const reader = await app.signedIn(user);
    const response = await reader.get('/api/session').expect(200);
    expect(response.body as SessionView).toEqual({
      user: { id: user.id, name: 'En reader', email: 'reader@vikby.example', role: 'reader' },
      permissions: ['plans.read', 'exports.use', 'tokens.own'],
      roles: [{ id: now!.id, name: 'Sektorchef', kind: 'role' }],
      today: '2018-02-26',
      organisation: 'Vikby kommun',
      needsPassword: false,
    });
  });

  it('is asked for when there is none', async () => {
    const response = await app.anonymous().get('/api/session').expect(401);
    expect(response.body as RefusalBody).toEqual({ code: 'not-signed-in', message: 'Du behöver logga in.' });
  });

  it('opens by password in a cookie that scripts cannot read and that the database does not hold', async () => {
    await withPassword();
    const response = await signIn(' Responsible@Vikby.example ', PASSWORD).expect(200);

    const [session, xsrf] = cookiesOf(response);
    expect(session).toMatch(/^genomfor_session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    expect(xsrf).toMatch(/^XSRF-TOKEN=[\w-]{43}; .*SameSite=Lax$/);
    expect(xsrf).not.toContain('HttpOnly');
    const token = session?.slice('genomfor_session='.length, 'genomfor_session='.length + 43);
    expect(await db.dataSource.manager.countBy(Session, { tokenHash: token })).toBe(0);
    expect(await db.dataSource.manager.count(Session)).toBe(1);
  });

  it.each([
    ['a wrong password', 'responsible@vikby.example', 'fel lösenord helt'],
    ['somebody unknown', 'nobody@vikby.example', PASSWORD],
    ['an account without a password', 'reader@vikby.example', ''],
  ])('does not open for %s, with the same words', async (_, email, password) => {
    await withPassword();
    await app.user('reader');
    const response = await signIn(email, password).expect(401);
    expect(response.body as RefusalBody).toMatchObject({ code: 'wrong-credentials' });
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('does not open for an account that is no longer in use, and ends when it is put out of use', async () => {
    const user = await withPassword();
    const agent = await app.signedIn(user);
    await db.unitOfWork.write((tx) => tx.update(User, { id: user.id }, { active: false }));
    await signIn(user.email, PASSWORD).expect(401);
    await agent.get('/api/session').expect(401);
  });

  it('gives a password an up-to-date hash when it is used', async () => {
    const { email, id } = await withPassword(PASSWORD, (password) =>
      hash(password, { memoryCost: 8_192, timeCost: 1 }),
    );
    await signIn(email, PASSWORD).expect(200);
    const { passwordHash } = await db.dataSource.manager.findOneByOrFail(User, { id });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await signIn(email, PASSWORD).expect(200);
  });

  it('lives for twelve hours after the last call, and seven days at most', async () => {
    const reader = await app.as('reader');
    timePasses(11.9);
    await reader.get('/api/session').expect(200);
    timePasses(23.7);
    await reader.get('/api/session').expect(200);
    timePasses(35.8);
    await reader.get('/api/session').expect(401);
  });

  it('ends after seven days however busy it is', async () => {
    const reader = await app.as('reader');
    for (let hours = 10; hours < 7 * 24; hours += 10) {
      timePasses(hours);
      await reader.get('/api/session').expect(200);
    }
    timePasses(7 * 24);
    await reader.get('/api/session').expect(401);
  });

  it('ends at signing out, and takes its cookies along', async () => {
    const reader = await app.as('reader');
    const response = await reader.delete('/api/session').expect(204);
    expect(cookiesOf(response).every((cookie) => cookie.includes('Expires=Thu, 01 Jan 1970'))).toBe(true);
    await reader.get('/api/session').expect(401);
  });

  it('opens by a one-time link once, and asks for a password then', async () => {
    const token = await linkToken(await app.user('reader'));
    await app.anonymous().get(`/api/session/link?token=${token}`).expect(404);
    const response = await app.anonymous().post('/api/session/link').send({ token }).expect(200);
    expect(response.body as SessionView).toMatchObject({ needsPassword: true });
    const again = await app.anonymous().post('/api/session/link').send({ token }).expect(410);
    expect(again.body as RefusalBody).toMatchObject({ code: 'link-used-or-expired' });
  });

  it('opens by one link once even when it is used twice at the same moment', async () => {
    const token = await linkToken(await app.user('reader'));
    const tries = await Promise.all([1, 2, 3].map(() => app.anonymous().post('/api/session/link').send({ token })));
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  });

  it('does not open by a link that is a day old, or that a newer one has replaced', async () => {
    const user = await app.user('reader');
    const replaced = await linkToken(user);
    const token = await linkToken(user);
    await app.anonymous().post('/api/session/link').send({ token: replaced }).expect(410);
    timePasses(24);
    await app.anonymous().post('/api/session/link').send({ token }).expect(410);
  });

  it('changes its password, which signs every other browser out', async () => {
    const user = await withPassword();
    const [here, there] = [await app.signedIn(user), await app.signedIn(user)];
    const password = 'en annan lång mening';
    await here.put('/api/session/password').send({ password, currentPassword: PASSWORD }).expect(204);

    await there.get('/api/session').expect(401);
    await signIn(user.email, PASSWORD).expect(401);
    await signIn(user.email, password).expect(200);
  });

  it('changes its password without getting in the way of an administrator who has the account open', async () => {
    const user = await withPassword();
    const { id } = user;
    const administrator = await app.as('administrator');
    const users = (await administrator.get('/api/users').expect(200)).body as UserView[];
    const opened = users.find((each) => each.id === id);
    const agent = await app.signedIn(user);
    await agent
      .put('/api/session/password')
      .send({ password: 'en annan lång mening', currentPassword: PASSWORD })
      .expect(204);

    const change = administrator.patch(`/api/users/${id}`).send({ role: 'plan-lead' });
    await change.set('If-Match', `"${String(opened?.version)}"`).expect(200);
  });

  it('does not change its password for somebody who does not know it', async () => {
    const user = await withPassword();
    const agent = await app.signedIn(user);
    const response = await agent.put('/api/session/password').send({ password: 'en annan lång mening' }).expect(400);
    expect((response.body as RefusalBody).fields).toEqual([
      { field: 'currentPassword', message: 'Det nuvarande lösenordet stämmer inte.' },
    ]);
  });

  it.each([
    ['too short', 'elva tecken'],
    ['one letter over and over', 'aaaaaaaaaaaaaaaa'],
    ['the e-mail address', 'Responsible@vikby.example'],
  ])('refuses a password that is %s', async (_, password) => {
    const user = await withPassword();
    const agent = await app.signedIn(user);
    const response = await agent.put('/api/session/password').send({ password, currentPassword: PASSWORD }).expect(422);
    expect(response.body as RefusalBody).toMatchObject({ code: 'weak-password', fields: [{ field: 'password' }] });
  });
});

function cookiesOf(response: { headers: Record<string, unknown> }): string[] {
  return response.headers['set-cookie'] as string[];
}
