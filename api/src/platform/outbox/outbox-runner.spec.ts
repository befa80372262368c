import { randomUUID } from 'node:crypto';
import { describeOnBothDatabases } from '../../../test/database';
import { startMailServer, type MailServer } from '../../../test/mail-server';
import { startTestApp, type TestApp } from '../../../test/testing-app';
import { User } from '../auth/user.entity';
import { productDatabase } from '../../data-source';
import { UnitOfWork } from '../database/unit-of-work';
import { createLog } from '../log/log';
import { Claims, LEASE } from './claims';
import { Composers } from './composers';
import { Composing } from './composing';
import type { ClaimedDelivery, Composed, NewDelivery } from './content';
import { Delivery } from './delivery.entity';
import { Outbox } from './outbox';
import { OutboxRunner } from './outbox-runner';
import { Senders } from './senders';

const MINUTE = 60_000;
const KIND = 'greeting';

describeOnBothDatabases('The outbox', (db) => {
  let mails: MailServer;
  let app: TestApp;
  /** Before any delivery of the test was put in. */
  let start: Date;
  let people: User[];
  /** What the composer does with the payload's word. */
  let compose: (delivery: ClaimedDelivery) => Composed | null;
  let composed: number[];

  beforeEach(async () => {
    mails = await startMailServer();
    app = await startTestApp(db, { settings: mails.settings() });
    start = new Date();
    composed = [];
    compose = () => ({ subject: 'Hej', text: 'Hej å ä ö', html: '<p>Hej å ä ö</p>', unsubscribeUrl: null });
    app.app.get(Composers).register({
      kind: KIND,
      compose: (batch) => {
        composed.push(batch.length);
        const entries = batch.map((delivery) => [delivery.id, compose(delivery)] as const);
        return Promise.resolve(new Map(entries.filter((entry): entry is [string, Composed] => entry[1] !== null)));
      },
    });
    people = await addPeople(3);
  });
  afterEach(async () => {
    await app.close();
    await mails.close();
  });

  async function addPeople(count: number): Promise<User[]> {
    const added = Array.from({ length: count }, (_, number) =>
      Object.assign(new User(), {
        id: randomUUID(),
        name: `Person ${String(number)}`,
        email: `p${String(number)}@vikby.example`,
        role: 'responsible' as const,
        active: true,
        createdAt: new Date(),
      }),
    );
    await db.unitOfWork.write((tx) => tx.insert(User, added));
    return added;
  }

  const to = (user: User, fields: Partial<NewDelivery> = {}): NewDelivery => ({
    channel: 'mail',
    kind: KIND,
    key: `${KIND}:${user.id}`,
    recipientId: user.id,
    payload: { name: user.name },
    ...fields,
  });
  const enqueue = (...deliveries: NewDelivery[]): Promise<number> =>
    db.unitOfWork.write((tx) => app.app.get(Outbox).enqueue(tx, deliveries));
  /** Lets the runner look `minutes` after the test began. */
  const run = (minutes = 1): Promise<boolean> => runnerOf().runOnce(new Date(start.getTime() + minutes * MINUTE));
  const runnerOf = (): OutboxRunner => app.app.get(OutboxRunner);
  const all = (): Promise<Delivery[]> => db.dataSource.manager.find(Delivery, { order: { key: 'ASC' } });
  const one = async (): Promise<Delivery> => (await all())[0]!;
  const arrivals = (): string[] => mails.arrived.map((mail) => mail.to).sort();

  it('sends what was put in, once, and keeps what it said', async () => {
    expect(await enqueue(...people.map((user) => to(user)))).toBe(3);
    await run();
    await run(2);
    expect(arrivals()).toEqual(['p0@vikby.example', 'p1@vikby.example', 'p2@vikby.example']);
    expect(composed).toEqual([3]);
    for (const delivery of await all()) {
      expect(delivery).toMatchObject({ state: 'sent', attempts: 1, subject: 'Hej', text: 'Hej å ä ö', problem: null });
      expect(delivery.sentAt!.getTime()).toBeGreaterThanOrEqual(delivery.handedOverAt!.getTime());
    }
  });

  it('keeps one of those with the same key, also of those put in together, and never sends it again', async () => {
    const [asa, bo] = people as [User, User];
    expect(await enqueue(to(asa), to(asa))).toBe(1);
    await run();
    expect(await enqueue(to(asa), to(bo))).toBe(1);
    await run(2);
    expect(arrivals()).toEqual([asa.email, bo.email]);
  });

  it('holds nothing of a write that was not stored', async () => {
    const write = db.unitOfWork.write(async (tx) => {
      await app.app.get(Outbox).enqueue(tx, [to(people[0]!)]);
      throw new Error('Something went wrong later');
    });
    await expect(write).rejects.toThrow('later');
    expect(await all()).toEqual([]);
  });

  it('waits until what it holds is due', async () => {
    await enqueue(to(people[0]!, { dueAt: new Date(start.getTime() + 10 * MINUTE) }));
    await run(9);
    expect(arrivals()).toEqual([]);
    await run(10);
    expect(arrivals()).toHaveLength(1);
  });

  it('takes two thousand in one go', async () => {
    const many = Array.from({ length: 2_000 }, (_, number) => to(people[0]!, { key: `many:${String(number)}` }));
    expect(await enqueue(...many)).toBe(2_000);
    expect(await enqueue(...many)).toBe(0);
  });

  it('tries again later what certainly did not arrive, says why meanwhile, and forgets it when it has', async () => {
    await enqueue(to(people[0]!));
    mails.trouble = () => ({ at: 'recipient', does: 450 });
    await run();
    expect(await one()).toMatchObject({ state: 'queued', attempts: 1, problemCode: '450', handedOverAt: null });
    mails.trouble = () => null;
    await run(1.9);
    expect(arrivals()).toEqual([]);
    await run(2.5);
    expect(arrivals()).toHaveLength(1);
    expect(await one()).toMatchObject({ state: 'sent', attempts: 2, problem: null });
  });

  it('tries again what was refused at its very end', async () => {
    await enqueue(to(people[0]!));
    mails.trouble = () => ({ at: 'end', does: 451 });
    await run();
    expect(await one()).toMatchObject({ state: 'queued', handedOverAt: null });
    mails.trouble = () => null;
    await run(3);
    expect(arrivals()).toHaveLength(1);
  });

  it('gives an address that is refused up at once, with words for it', async () => {
    await enqueue(to(people[0]!));
    mails.trouble = () => ({ at: 'recipient', does: 550 });
    await run();
    expect(await one()).toMatchObject({ state: 'failed', nextAttemptAt: null, problemCode: '550' });
    expect((await one()).problem).toMatch(/^Adressen finns inte/);
  });

  it('never sends again by itself what may have arrived', async () => {
    await enqueue(to(people[0]!));
    mails.trouble = () => ({ at: 'end', does: 'breaks' });
    await run();
    mails.trouble = () => null;
    for (const minutes of [2, 10, 100, 10_000]) await run(minutes);
    expect(await one()).toMatchObject({ state: 'uncertain', attempts: 1, nextAttemptAt: null });
    expect(arrivals()).toHaveLength(1);
  });

  it('gives up after three days, and says what the last reason was', async () => {
    await enqueue(to(people[0]!));
    mails.trouble = () => ({ at: 'recipient', does: 450 });
    for (let hours = 0; hours <= 80; hours += 1) await run(1 + hours * 60);
    expect(await one()).toMatchObject({ state: 'failed', nextAttemptAt: null, problemCode: '450' });
    const begun = mails.begun.get(people[0]!.email);
    await run(200 * 60);
    expect(mails.begun.get(people[0]!.email)).toBe(begun);
  }, 60_000);

  it('sends nothing that was due more than three days ago: the program was down, and the next mail tells what is true', async () => {
    const dueDays = (days: number): Date => new Date(start.getTime() - days * 24 * 60 * MINUTE);
    await enqueue(
      to(people[0]!, { key: 'three weeks ago', dueAt: dueDays(21) }),
      to(people[0]!, { key: 'last week', dueAt: dueDays(7) }),
      to(people[0]!, { key: 'this week', dueAt: dueDays(2) }),
    );
    await run();
    expect(arrivals()).toEqual([people[0]!.email]);
    const ends = (await all()).map(({ key, state, problemCode, nextAttemptAt }) => [
      key,
      state,
      problemCode,
      nextAttemptAt,
    ]);
    expect(ends.sort()).toEqual([
      ['last week', 'failed', 'too-old', null],
      ['this week', 'sent', null, null],
      ['three weeks ago', 'failed', 'too-old', null],
    ]);
  });

  it('does not try the others when nothing gets through, and counts no attempt of theirs', async () => {
    await enqueue(...people.map((user) => to(user)), to(people[0]!, { key: 'x' }), to(people[0]!, { key: 'y' }));
    await mails.close();
    await run();
    const attempts = (await all()).map((delivery) => delivery.attempts);
    expect(attempts.filter((count) => count === 0).length).toBeGreaterThanOrEqual(1);
    expect((await all()).every(({ state, leaseOwner }) => state === 'queued' && leaseOwner === null)).toBe(true);
  });

  it('leaves out what has nothing to say, and says so', async () => {
    await enqueue(...people.slice(0, 2).map((user) => to(user)));
    compose = ({ recipientId }) =>
      recipientId === people[0]!.id
        ? { skip: 'Det fanns inget att berätta.' }
        : { subject: 'Hej', text: 'a', html: 'a', unsubscribeUrl: null };
    await run();
    expect(arrivals()).toEqual([people[1]!.email]);
    const skipped = (await all()).find(({ recipientId }) => recipientId === people[0]!.id);
    expect(skipped).toMatchObject({ state: 'skipped', problem: 'Det fanns inget att berätta.' });
  });

  it('writes to nobody whose account is closed, or who has none', async () => {
    const [asa, bo] = people as [User, User];
    await enqueue(to(asa), to(bo), to(bo, { key: 'gone', recipientId: randomUUID() }));
    await db.unitOfWork.write((tx) => tx.update(User, { id: asa.id }, { active: false }));
    await run();
    expect(arrivals()).toEqual([bo.email]);
    expect((await all()).map(({ state }) => state).sort()).toEqual(['sent', 'skipped', 'skipped']);
  });

  it('is not held up by one that cannot be composed, nor by a kind that nobody composes', async () => {
    await enqueue(...people.map((user) => to(user)), to(people[0]!, { key: 'other', kind: 'unknown' }));
    compose = ({ recipientId }) => {
      if (recipientId === people[1]!.id) throw new Error('A fault of ours');
      return { subject: 'Hej', text: 'a', html: 'a', unsubscribeUrl: null };
    };
    await run();
    expect(arrivals()).toEqual(['p0@vikby.example', 'p2@vikby.example']);
    const left = (await all()).filter(({ state }) => state === 'queued');
    expect(left.map(({ problemCode }) => problemCode)).toEqual(['not-composed', 'not-composed']);
  });

  it('keeps no secret of a link', async () => {
    const secret = `${Buffer.from('en hemlig text').toString('base64url')}.${'a'.repeat(43)}`;
    const url = `https://genomfor.vikby.example/svar/${secret}`;
    compose = () => ({
      subject: 'Hej',
      text: `Svara: ${url} tack`,
      html: `<a href="${url}">Svara</a>`,
      unsubscribeUrl: url,
    });
    await enqueue(to(people[0]!));
    await run();
    expect(mails.arrived[0]!.raw.replace(/=\r\n/g, '')).toContain(secret);
    const { text, html } = await one();
    expect(text).toBe('Svara: https://genomfor.vikby.example/svar/*** tack');
    expect(html).toBe('<a href="https://genomfor.vikby.example/svar/***">Svara</a>');
  });

  it('keeps no mail while mail is not set up', async () => {
    const off = await startTestApp(db);
    const put = db.unitOfWork.write((tx) => off.app.get(Outbox).enqueue(tx, [to(people[0]!)]));
    expect(await put).toBe(0);
    expect(await all()).toEqual([]);
    await off.close();
  });

  it('claims again what a process that is gone had not handed over, and leaves what it had', async () => {
    await enqueue(...people.slice(0, 2).map((user) => to(user)));
    const claims = app.app.get(Claims);
    const now = new Date(start.getTime() + MINUTE);
    const { lease, deliveries } = await claims.claim('mail', 10, now);
    const kept = { address: 'x', subject: 'Hej', html: 'x', text: 'x', messageId: 'x' };
    expect(await claims.markHandedOver(lease, deliveries[0]!.id, kept, now)).toBe(true);
    // And then it was killed.
    await run(2);
    expect(arrivals()).toEqual([]);
    await run(1 + LEASE / MINUTE + 0.1);
    expect(arrivals()).toHaveLength(1);
    expect((await all()).map(({ state }) => state).sort()).toEqual(['sent', 'uncertain']);
  });

  it('stops who was believed gone from handing over what another has claimed since', async () => {
    await enqueue(to(people[0]!));
    const claims = app.app.get(Claims);
    const slow = await claims.claim('mail', 10, new Date(start.getTime() + MINUTE));
    await run(1 + LEASE / MINUTE + 0.1);
    expect(arrivals()).toHaveLength(1);
    const kept = { address: 'x', subject: 'x', html: 'x', text: 'x', messageId: 'x' };
    expect(await claims.markHandedOver(slow.lease, (await one()).id, kept, new Date())).toBe(false);
    expect(await one()).toMatchObject({ state: 'sent', subject: 'Hej' });
  });

  it('learns from an answer that comes after all', async () => {
    await enqueue(to(people[0]!));
    const claims = app.app.get(Claims);
    const now = new Date(start.getTime() + MINUTE);
    const { lease, deliveries } = await claims.claim('mail', 10, now);
    const kept = { address: 'x', subject: 'x', html: 'x', text: 'x', messageId: 'x' };
    await claims.markHandedOver(lease, deliveries[0]!.id, kept, now);
    await run(10);
    expect(await one()).toMatchObject({ state: 'uncertain' });
    await claims.settle(lease, deliveries[0]!.id, { state: 'sent', nextAttemptAt: null, problem: null }, null, now);
    expect(await one()).toMatchObject({ state: 'sent', problem: null });
  });

  it('gives back what it has not begun when it is told to stop, and breaks off what takes too long', async () => {
    await enqueue(...Array.from({ length: 30 }, (_, number) => to(people[0]!, { key: `k${String(number)}` })));
    const slow = await startTestApp(db, { settings: mails.settings({ patience: 60_000 }) });
    slow.app.get(Composers).register({
      kind: KIND,
      compose: (batch) =>
        Promise.resolve(
          new Map(batch.map(({ id }) => [id, { subject: 'a', text: 'a', html: 'a', unsubscribeUrl: null }])),
        ),
    });
    mails.trouble = () => ({ at: 'recipient', does: 'is-silent' });
    const runner = slow.app.get(OutboxRunner);
    const running = runner.runOnce(new Date(start.getTime() + MINUTE));
    while ((mails.begun.get(people[0]!.email) ?? 0) < 4) await new Promise((resolve) => setTimeout(resolve, 10));
    await runner.stop();
    await running;
    const rows = await all();
    expect(rows.filter(({ state }) => state === 'queued')).toHaveLength(30);
    expect(rows.filter(({ attempts }) => attempts === 0)).toHaveLength(26);
    await slow.close();
  }, 30_000);

  it('begins nothing more when its time is up, says so, and counts no attempt of what it had not begun', async () => {
    await enqueue(...Array.from({ length: 12 }, (_, number) => to(people[0]!, { key: `k${String(number)}` })));
    mails.trouble = () => ({ at: 'recipient', does: 'is-silent' });
    const runner = app.app.get(OutboxRunner);
    expect(await runner.runOnce(new Date(start.getTime() + MINUTE), 100)).toBe(true);
    expect((await all()).filter(({ attempts }) => attempts === 0)).toHaveLength(8);
    mails.trouble = () => null;
    expect(await runner.runOnce(new Date(start.getTime() + 100 * MINUTE), 60_000)).toBe(false);
    expect(arrivals()).toHaveLength(12);
  });

  it('is not held up by a sender that throws', async () => {
    const bodies = (batch: readonly ClaimedDelivery[]) => new Map(batch.map(({ id }) => [id, { body: 'x' }]));
    app.app.get(Composers).registerFor('webhook', { kind: 'odd', compose: (batch) => Promise.resolve(bodies(batch)) });
    app.app.get(Senders).register({
      channel: 'webhook',
      atOnce: 2,
      kept: () => ({ address: null, subject: null, html: null, text: null, messageId: null }),
      send: ({ payload }) =>
        payload['throws'] ? Promise.reject(new Error('Not now')) : Promise.resolve({ is: 'accepted' }),
    });
    const odd = { channel: 'webhook', kind: 'odd', recipientId: null } as const;
    await enqueue(...[1, 2, 3, 4, 5, 6].map((n) => ({ ...odd, key: `odd:${n}`, payload: { throws: n <= 3 } })));
    await run();
    const ends = (await all()).map(({ state, problemCode }) => problemCode ?? state);
    expect(ends).toEqual(['not-sent', 'not-sent', 'not-sent', 'sent', 'sent', 'sent']);
  });

  it('is emptied by several processes at once without sending anything twice', async () => {
    await enqueue(...Array.from({ length: 300 }, (_, number) => to(people[0]!, { key: `k${String(number)}` })));
    // On SQLite there is one process; its file has one connection.
    const own = db.kind === 'SQLite' ? [] : [productDatabase(db.location), productDatabase(db.location)];
    const runners = await Promise.all(
      own.map(async (dataSource) => {
        await dataSource.initialize();
        const claims = new Claims(dataSource, new UnitOfWork(dataSource));
        const composing = new Composing(app.app.get(Composers), dataSource, createLog('silent'));
        return new OutboxRunner(claims, composing, app.app.get(Senders), createLog('silent'));
      }),
    );
    const now = new Date(start.getTime() + MINUTE);
    await Promise.all([...runners, runnerOf(), runnerOf()].map((runner) => runner.runOnce(now)));
    expect((await all()).filter(({ state, attempts }) => state !== 'sent' || attempts !== 1)).toEqual([]);
    expect(mails.arrived.length).toBe(300);
    const ids = mails.arrived.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(300);
    await Promise.all(own.map((dataSource) => dataSource.destroy()));
  }, 60_000);
});
