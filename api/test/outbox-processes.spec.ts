import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { AccessToken } from '../src/platform/auth/access-token.entity';
import { hashOf } from '../src/platform/auth/secret';
import { User } from '../src/platform/auth/user.entity';
import { Delivery } from '../src/platform/outbox/delivery.entity';
import { TEST_MAIL } from '../src/platform/outbox/test-mail';
import { describeOnBothDatabases, type TestDatabase } from './database';
import { startMailServer, type MailServer } from './mail-server';
import { buildServer, environmentFor, type BuiltServer, type Environment } from './server-process';

const SECRET = 'gf_only-for-this-test';
const ENOUGH = 40;
const MAILS = 200;
/** Rows that the sending process can have begun to hand over when it is killed: one for each connection. */
const UNDER_WAY = 4;

/** People, each with a mail that waits in the queue; their addresses. */
async function mailsThatWait(db: TestDatabase, count: number): Promise<string[]> {
  const createdAt = new Date();
  const people = Array.from({ length: count }, (_, number) => ({
    id: randomUUID(),
    name: `Person ${String(number)}`,
    email: `p${String(number)}@vikby.example`,
    role: 'reader' as const,
    active: true,
    createdAt,
  }));
  const times = { createdAt, dueAt: createdAt, nextAttemptAt: createdAt };
  await db.unitOfWork.write(async (tx) => {
    await tx.insert(User, people);
    const deliveries = people.map(({ id }) => ({
      ...{
        id: randomUUID(),
        channel: 'mail' as const,
        kind: TEST_MAIL,
        key: `test:${id}`,
        recipientId: id,
        payload: {},
      },
      ...{ state: 'queued' as const, attempts: 0, ...times },
    }));
    await tx.insert(Delivery, deliveries);
  });
  return people.map(({ email }) => email);
}

function mailing(db: TestDatabase, mails: MailServer): Environment {
  return {
    ...environmentFor(db.location),
    GENOMFOR_SMTP_URL: `smtp://127.0.0.1:${String(mails.port)}`,
    GENOMFOR_MAIL_FROM: 'Genomför <genomfor@vikby.example>',
  };
}

/** Waits until `isSo` says yes; throws after a minute. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (await isSo()) return;
    await wait(20);
  }
  throw new Error('It did not happen.');
}

const isUnderWay = (db: TestDatabase): Promise<boolean> =>
  db.dataSource.manager.existsBy(Delivery, [{ state: 'queued' }, { state: 'sending' }]);

function timesArrived(mails: MailServer): Map<string, number> {
  const times = new Map<string, number>();
  for (const { to } of mails.arrived) times.set(to, (times.get(to) ?? 0) + 1);
  return times;
}

describeOnBothDatabases('Mails that wait', (db) => {
  let server: BuiltServer;
  let mails: MailServer;
  beforeAll(() => (server = buildServer()));
  afterAll(() => server.remove());
  beforeEach(async () => (mails = await startMailServer()));
  afterEach(() => mails.close());

  it('reach everybody once when the process that sends them is killed, twice in a row, or nobody knows and it says so', async () => {
    const addresses = await mailsThatWait(db, MAILS);
    for (let round = 1; round <= 2; round += 1) {
      const running = await server.start(mailing(db, mails));
      await until(() => mails.arrived.length >= round * ENOUGH);
      await running.end('SIGKILL');
      // What the process had claimed is claimed by others when its lease has run out: the time until then is over.
      const leaseUntil = new Date(Date.now() - 1);
      await db.unitOfWork.write((tx) => tx.update(Delivery, { state: 'sending' }, { leaseUntil }));
    }
    expect(mails.arrived.length).toBeLessThan(MAILS);

    const last = await server.start(mailing(db, mails));
    await until(async () => !(await isUnderWay(db)));
    expect(await last.end('SIGTERM')).toBe(0);

    const times = timesArrived(mails);
    expect(addresses.filter((address) => (times.get(address) ?? 0) > 1)).toEqual([]);
    const rows = await db.dataSource.manager.find(Delivery);
    const uncertain = rows.filter(({ state }) => state === 'uncertain');
    expect(uncertain.length).toBeLessThanOrEqual(2 * UNDER_WAY);
    expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(MAILS - uncertain.length);
    const missing = addresses.filter((address) => !times.has(address));
    const mayBeMissing = new Set(uncertain.map(({ address }) => address));
    expect(missing.filter((address) => !mayBeMissing.has(address))).toEqual([]);
  }, 120_000);

  it('are finished or given back when the process is told to stop, and sent by the next', async () => {
    const addresses = await mailsThatWait(db, MAILS);
    const first = await server.start(mailing(db, mails));
    await until(() => mails.arrived.length >= ENOUGH);
    expect(await first.end('SIGTERM')).toBe(0);
    const states = new Set((await db.dataSource.manager.find(Delivery)).map(({ state }) => state));
    expect([...states].sort()).toEqual(['queued', 'sent']);

    const second = await server.start(mailing(db, mails));
    await until(async () => !(await isUnderWay(db)));
    await second.end('SIGTERM');
    expect([...timesArrived(mails)].sort()).toEqual(addresses.map((address) => [address, 1] as const).sort());
  }, 120_000);

  it('are sent once each by three processes on one PostgreSQL', async () => {
    // A SQLite file has one process.
    if (db.kind === 'SQLite') return;
    const running = await Promise.all([1, 2, 3].map(() => server.start(mailing(db, mails))));
    const id = randomUUID();
    const createdAt = new Date();
    const administrator = { id, name: 'A', email: 'a@vikby.example', role: 'administrator' as const };
    await db.unitOfWork.write(async (tx) => {
      await tx.insert(User, { ...administrator, active: true, createdAt });
      await tx.insert(AccessToken, { id: randomUUID(), userId: id, name: 't', tokenHash: hashOf(SECRET), createdAt });
    });
    const addresses = await mailsThatWait(db, 2 * MAILS);
    // Nobody gets an answer before two of them are at work: one process has at most four connections.
    mails.patience = until(() => mails.connections > UNDER_WAY);
    // Something put in the queue on each of them makes all of them look at the same time.
    const headers = { Authorization: `Bearer ${SECRET}` };
    const put = running.map(({ url }) => fetch(`${url}/api/deliveries/test`, { method: 'POST', headers }));
    expect((await Promise.all(put)).map(({ status }) => status)).toEqual([201, 201, 201]);
    await until(async () => !(await isUnderWay(db)));

    const expected = [...addresses.map((address) => [address, 1] as const), [administrator.email, 3] as const];
    expect([...timesArrived(mails)].sort()).toEqual(expected.sort());
    const rows = await db.dataSource.manager.find(Delivery);
    expect(rows.filter(({ state, attempts }) => state !== 'sent' || attempts !== 1)).toEqual([]);
    await mails.patience;
    await Promise.all(running.map((process) => process.end('SIGTERM')));
  }, 120_000);
});
