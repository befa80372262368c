import { randomUUID } from 'node:crypto';
import type { AuditPage, DeliveryDetail, DeliveryList, RefusalBody, UserRole } from '@genomfor/shared';
import { asking, type Asker } from '../../../test/asking';
import { describeOnBothDatabases } from '../../../test/database';
import { startMailServer, type MailServer } from '../../../test/mail-server';
import { startTestApp, type TestApp } from '../../../test/testing-app';
import { Delivery } from './delivery.entity';
import { LogCleaning } from './log-cleaning';
import { OutboxRunner } from './outbox-runner';

type Body = DeliveryDetail &
  Omit<DeliveryList, keyof DeliveryDetail> &
  Omit<RefusalBody, keyof DeliveryDetail> &
  AuditPage;

describeOnBothDatabases('The send log', (db) => {
  let mails: MailServer;
  let app: TestApp;
  let admin: Asker<Body>;

  beforeEach(async () => {
    mails = await startMailServer();
    app = await startTestApp(db, { settings: mails.settings() });
    admin = asking<Body>(await app.as('administrator'));
  });
  afterEach(async () => {
    await app.close();
    await mails.close();
  });

  const run = (): Promise<boolean> => app.app.get(OutboxRunner).runOnce(new Date(Date.now() + 1_000));
  const aDelivery = (fields: Partial<Delivery> = {}): Partial<Delivery> => {
    const id = randomUUID();
    const createdAt = new Date('2018-02-26T06:00:00.000Z');
    const times = { createdAt, dueAt: createdAt, nextAttemptAt: createdAt };
    return {
      id,
      channel: 'mail',
      kind: 'digest',
      key: id,
      payload: {},
      state: 'sent',
      attempts: 1,
      ...times,
      ...fields,
    };
  };
  const putIn = async (...deliveries: Partial<Delivery>[]): Promise<void> => {
    await db.unitOfWork.write((tx) => tx.save(Delivery, deliveries));
  };

  it('shows the mail that tries the settings from the queue to its arrival', async () => {
    const put = await admin.post('/api/deliveries/test');
    expect(put.status).toBe(201);
    expect(put.body).toMatchObject({
      state: 'queued',
      kind: 'test',
      recipientName: 'En administrator',
      canResend: false,
    });
    await run();
    expect((await mails.parsed('administrator@vikby.example')).subject).toBe('Provbrev från Genomför');
    const { body } = await admin.get(`/api/deliveries/${put.body.id}`);
    expect(body).toMatchObject({ state: 'sent', address: 'administrator@vikby.example', attempts: 1, problem: null });
    expect(body.html).toContain('Det här är ett provbrev.');
    expect(body.text).toContain('Det här är ett provbrev.');
    expect(body.messageId).toBe(`<${put.body.id}@vikby.example>`);
    expect(body).toMatchObject({ nextAttemptAt: null, canResend: true });
  });

  it('is read by filter and page, newest first, with how many there are', async () => {
    const { id: recipientId } = await app.user('reader');
    const at = (hour: number): Date => new Date(Date.UTC(2018, 1, 26, hour));
    await putIn(
      aDelivery({ createdAt: at(6), subject: 'a', recipientId }),
      aDelivery({ createdAt: at(7), subject: 'b', state: 'failed', problem: 'Adressen finns inte.' }),
      aDelivery({ createdAt: at(8), subject: 'c', kind: 'notice', recipientId }),
      aDelivery({ createdAt: at(9), subject: 'd', state: 'queued', kind: 'notice' }),
    );
    const subjects = async (query: Record<string, string | number>): Promise<string> => {
      const { body } = await admin.get('/api/deliveries').query(query);
      return `${body.rows.map(({ subject }) => subject).join('')} of ${String(body.total)}`;
    };
    expect(await subjects({})).toBe('dcba of 4');
    expect(await subjects({ state: 'failed' })).toBe('b of 1');
    expect(await subjects({ kind: 'notice' })).toBe('dc of 2');
    expect(await subjects({ recipientId })).toBe('ca of 2');
    expect(await subjects({ recipientId, kind: 'digest' })).toBe('a of 1');
    expect(await subjects({ limit: 2, offset: 1 })).toBe('cb of 4');
    const { body } = await admin.get('/api/deliveries');
    expect(body).toMatchObject({ kinds: ['digest', 'notice'], mailIsOn: true });
    expect(body.rows[0]).toMatchObject({ nextAttemptAt: '2018-02-26T06:00:00.000Z', recipientName: null });
    expect(body.rows[2]).toMatchObject({ nextAttemptAt: null, problem: 'Adressen finns inte.', canResend: true });
    expect(body.rows[0]).not.toHaveProperty('html');
  });

  it.each([
    ['state', 'lost'],
    ['limit', '0'],
    ['limit', '201'],
    ['recipientId', 'x'],
    ['kind', 'x'.repeat(201)],
  ])('refuses a filter that it does not understand: %s=%s', async (name, value) => {
    expect((await admin.get('/api/deliveries').query({ [name]: value })).status).toBe(400);
  });

  it.each(['sent', 'failed', 'uncertain'] as const)(
    'sends what is %s again when somebody says so, and again',
    async (state) => {
      const { id: recipientId } = await app.user('reader');
      const first = aDelivery({ kind: 'test', key: 'test:1', recipientId, state, payload: { week: '2018-W09' } });
      await putIn(first);
      const again = await admin.post(`/api/deliveries/${first.id!}/resend`);
      expect(again).toMatchObject({ status: 201, body: { state: 'queued', kind: 'test', recipientId } });
      await run();
      await admin.post(`/api/deliveries/${again.body.id}/resend`);
      await run();
      expect(mails.arrived.map(({ to }) => to)).toEqual(['reader@vikby.example', 'reader@vikby.example']);
      const keys = (await db.dataSource.manager.find(Delivery)).map(({ key, payload }) => [key, payload]);
      const payload = { week: '2018-W09' };
      expect(keys.sort()).toEqual(['test:1', 'test:1:again:1', 'test:1:again:2'].map((key) => [key, payload]));
    },
  );

  it('counts two who send again at the same time as two', async () => {
    const first = aDelivery({ kind: 'test', key: 'a%_b', recipientId: (await app.user('reader')).id });
    await putIn(first, aDelivery({ key: 'axxb:again:1' }));
    const answers = await Promise.all(
      [1, 2].map(async () => (await admin.post(`/api/deliveries/${first.id!}/resend`)).status),
    );
    expect(answers).toEqual([201, 201]);
    await run();
    expect(mails.arrived).toHaveLength(2);
  });

  it.each(['queued', 'sending', 'skipped'] as const)('does not send again what is %s', async (state) => {
    const delivery = aDelivery({ state });
    await putIn(delivery);
    const { status, body } = await admin.post(`/api/deliveries/${delivery.id!}/resend`);
    expect([status, body.code]).toEqual([409, 'delivery-under-way']);
  });

  it('says that mail is not set up, and that something is not there', async () => {
    const sent = aDelivery();
    await putIn(sent);
    const off = await startTestApp(db);
    const asker = asking<Body>(await off.as('administrator'));
    expect((await asker.get('/api/deliveries')).body.mailIsOn).toBe(false);
    for (const path of ['/api/deliveries/test', `/api/deliveries/${sent.id!}/resend`]) {
      expect(await asker.post(path)).toMatchObject({ status: 409, body: { code: 'mail-is-off' } });
    }
    await off.close();
    expect((await admin.get(`/api/deliveries/${randomUUID()}`)).status).toBe(404);
    expect((await admin.post(`/api/deliveries/${randomUUID()}/resend`)).status).toBe(404);
  });

  it('leaves a trace of who read and who sent', async () => {
    const sent = aDelivery({ kind: 'test', recipientId: (await app.user('reader')).id });
    await putIn(sent);
    await admin.get(`/api/deliveries/${sent.id!}`);
    await admin.post(`/api/deliveries/${sent.id!}/resend`);
    await admin.post('/api/deliveries/test');
    const { body } = await admin.get('/api/audit');
    const told = body.entries.map(({ what, targetId, userName }) => [what, targetId, userName]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['delivery.read', sent.id, 'En administrator'],
        ['delivery.resent', sent.id, 'En administrator'],
        ['delivery.tested', null, 'En administrator'],
      ]),
    );
  });

  it.each<UserRole>(['reader', 'responsible', 'secretary', 'plan-lead'])('is closed to a %s', async (role) => {
    const sent = aDelivery();
    await putIn(sent);
    const other = asking(await app.as(role));
    const statuses = [
      await other.get('/api/deliveries'),
      await other.get(`/api/deliveries/${sent.id!}`),
      await other.post(`/api/deliveries/${sent.id!}/resend`),
      await other.post('/api/deliveries/test'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403]);
  });

  it('is cleared at night: first what was written, then that it was, but nothing that is still to be sent', async () => {
    const ago = (days: number): Date => new Date(Date.now() - days * 24 * 3_600_000);
    const written = { text: 'a', html: 'a', subject: 'a' };
    await putIn(
      aDelivery({ key: 'new', createdAt: ago(89), ...written }),
      aDelivery({ key: 'old', createdAt: ago(91), ...written }),
      aDelivery({ key: 'very old', createdAt: ago(401), ...written }),
      aDelivery({ key: 'waiting', createdAt: ago(401), state: 'queued' }),
    );
    await db.unitOfWork.write((tx) => app.app.get(LogCleaning).run(tx));
    const left = await db.dataSource.manager.find(Delivery, { order: { key: 'ASC' } });
    expect(left.map(({ key, text, subject }) => [key, text, subject])).toEqual([
      ['new', 'a', 'a'],
      ['old', null, 'a'],
      ['waiting', null, null],
    ]);
    const { duePeriod } = app.app.get(LogCleaning);
    expect(duePeriod({ day: '2018-02-26', minutes: 179 })).toBeNull();
    expect(duePeriod({ day: '2018-02-26', minutes: 180 })).toBe('2018-02-26');
  });
});
