import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { hashPassword } from '../platform/auth/passwords';
import { SignInFailure } from '../platform/auth/sign-in-failure.entity';
import { SignInLinksService } from '../platform/auth/sign-in-links.service';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';

const PASSWORD = 'hästar äter havre';
const MINUTE = 60_000;

describeOnBothDatabases('Guessing passwords', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db, { settings: { trustProxy: 1 } })));
  beforeEach(async () => {
    const user = await app.user('responsible');
    const passwordHash = await hashPassword(PASSWORD);
    await db.unitOfWork.write((tx) => tx.update(User, { id: user.id }, { passwordHash }));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => app.close());

  async function attempt(email: string, password: string, address = '198.51.100.7'): Promise<number> {
    const call = app.anonymous().post('/api/session').set('X-Forwarded-For', address).send({ email, password });
    return (await call).status;
  }

  const mine = 'responsible@vikby.example';

  it('is stopped after five failures, also for the right password, for a quarter of an hour', async () => {
    for (let guess = 1; guess <= 5; guess += 1) expect(await attempt(mine, `gissning ${guess}`)).toBe(401);
    expect(await attempt(mine, PASSWORD)).toBe(429);

    jest.spyOn(app.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 15 * MINUTE + 1));
    expect(await attempt(mine, PASSWORD)).toBe(200);
  });

  it('is stopped also when all guesses come at once', async () => {
    const statuses = await Promise.all(Array.from({ length: 12 }, (_, guess) => attempt(mine, `gissning ${guess}`)));
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  it('does not shut the owner out elsewhere, nor others at the same address', async () => {
    for (let guess = 1; guess <= 6; guess += 1) await attempt(mine, `gissning ${guess}`, '203.0.113.9');
    expect(await attempt(mine, PASSWORD)).toBe(200);
    expect(await attempt('annan@vikby.example', 'fel', '203.0.113.9')).toBe(401);
  });

  it('is forgotten when the right password comes in time', async () => {
    for (let guess = 1; guess <= 4; guess += 1) await attempt(mine, `gissning ${guess}`);
    expect(await attempt(mine, PASSWORD)).toBe(200);
    expect(await db.dataSource.manager.count(SignInFailure)).toBe(0);
  });

  it('never stops a one-time link', async () => {
    for (let guess = 1; guess <= 6; guess += 1) await attempt(mine, `gissning ${guess}`);
    const user = await app.user('responsible');
    const { url } = await db.unitOfWork.write((tx) => app.app.get(SignInLinksService).make(tx, user.id));
    await app
      .anonymous()
      .post('/api/session/link')
      .send({ token: url.split('#')[1] })
      .expect(200);
  });

  it('counts without keeping what was typed', async () => {
    await attempt('mitt hemliga lösenord', 'x');
    const [failure] = await db.dataSource.manager.find(SignInFailure);
    expect(JSON.stringify(failure)).not.toContain('hemliga');
  });
});
