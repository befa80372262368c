import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  USER_ROLES,
  type NewWebhookView,
  type RefusalBody,
  type WebhookBody,
  type WebhookDeliveryView,
  type WebhookEvent,
  type WebhookTrial,
  type WebhookView,
} from '@genomfor/shared';
import { asking, type Asker } from '../../test/asking';
import { careBoard } from '../../test/boards';
import { aPlan, anAction, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { matterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { OutboxRunner } from '../platform/outbox/outbox-runner';
import { Webhook } from './webhook.entity';

type Answer = Omit<NewWebhookView, 'id'> &
  RefusalBody &
  WebhookTrial &
  WebhookView &
  (WebhookView & WebhookDeliveryView)[];

interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const MINUTES = 60_000;
const DAYS = 24 * 60 * MINUTES;

/** What a receiver does with a call, by the end of its address. */
const BEHAVIOUR: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/ok': (response) => response.writeHead(204).end(),
  '/talks': (response) => response.writeHead(200).end('x'.repeat(200_000)),
  '/error': (response) => response.writeHead(500).end('fel'),
  '/gone': (response) => response.writeHead(410).end(),
  '/elsewhere': (response) => response.writeHead(302, { location: '/ok' }).end(),
  '/closes': (response) => response.destroy(),
};

/** Verifies as a receiver does, from nothing but the documentation of Standard Webhooks. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

describeOnBothDatabases('A webhook', (db) => {
  let test: TestApp;
  let receiver: Server;
  let base: string;
  let received: Received[] = [];
  let admin: Asker<Answer>;
  let actionIds: string[];

  beforeAll(async () => {
    test = await startTestApp(db, { settings: { publicUrl: 'https://genomfor.vikby.example' } });
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        received.push({ path, headers: request.headers, body: Buffer.concat(chunks).toString() });
        BEHAVIOUR[path]?.(response);
      });
    });
    await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
    base = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    receiver.closeAllConnections();
    await new Promise((closed) => receiver.close(closed));
    await test.close();
  });
  beforeEach(async () => {
    received = [];
    admin = asking<Answer>(await test.as('administrator'));
    const actions = [anAction(), anAction({ title: 'Brukarråd' })];
    ({ actionIds } = await putIn(db, test.app, aPlan({ actions })));
  });

  const hook = async (path: string, ...events: WebhookEvent[]) =>
    (
      await admin
        .post('/api/webhooks')
        .send({ url: base + path, events: events.length ? events : ['action.deadline-moved'] })
    ).body;
  const moveDeadline = async (version = 1) => {
    const lead = asking(await test.as('plan-lead'));
    const move = { deadline: `2018-11-${20 + version}`, reason: 'Anna Berg är sjuk' };
    await lead.post(`/api/actions/${actionIds[0]}/deadline`).set('If-Match', `"${version}"`).send(move);
  };
  const run = (afterMs = 0) => test.app.get(OutboxRunner).runOnce(new Date(Date.now() + 1000 + afterMs));
  const deliveries = async ({ id }: WebhookView) => (await admin.get(`/api/webhooks/${id}/deliveries`)).body;
  const stored = ({ id }: WebhookView) => db.dataSource.manager.findOneByOrFail(Webhook, { id });

  it('is told, signed, of what it has asked for and of nothing else', async () => {
    const { secret } = await hook('/ok', 'action.deadline-moved');
    await hook('/talks', 'action.reported');
    await moveDeadline();
    await run();
    expect(received.map(({ path }) => path)).toEqual(['/ok']);
    const [call] = received;
    expect(isSigned(call!, secret)).toBe(true);
    expect(isSigned({ ...call!, body: `${call!.body} ` }, secret)).toBe(false);
    expect(call!.headers['content-type']).toBe('application/json; charset=utf-8');
    const body = JSON.parse(call!.body) as WebhookBody;
    expect(body).toEqual({
      id: call!.headers['webhook-id'],
      type: 'action.deadline-moved',
      timestamp: expect.stringMatching(/^2018-02-2\dT.*Z$/) as unknown,
      data: {
        id: actionIds[0],
        url: `https://genomfor.vikby.example/atgarder?atgard=${actionIds[0]}`,
        what: 'deadline-moved',
        changes: [{ field: 'deadline', from: '31 oktober 2018', to: '21 november 2018' }],
      },
    });
    await run(5 * DAYS);
    expect(received).toHaveLength(1);
  });

  it('is told neither names of persons nor what people write', async () => {
    await hook('/ok', 'action.changed');
    await db.dataSource.manager.update(Actor, { name: 'Kommundirektör' }, { kind: 'person', name: 'Bo Ek' });
    const lead = asking(await test.as('plan-lead'));
    const edit = {
      title: 'Anna Bergs uppdrag',
      comment: 'Hemligt',
      responsible: 'Controller',
      deciders: 'Ekonomichef',
    };
    await lead.patch(`/api/actions/${actionIds[0]}`).set('If-Match', '"1"').send(edit);
    await run();
    expect(received).toHaveLength(1);
    const { changes } = (JSON.parse(received[0]!.body) as WebhookBody).data;
    expect(changes).toEqual(
      expect.arrayContaining([
        { field: 'title' },
        { field: 'comment' },
        { field: 'responsible', from: 'Sektorchef', to: 'Controller' },
        { field: 'deciders', from: 'En medarbetare', to: 'Ekonomichef' },
      ]),
    );
    expect(received[0]!.body).not.toMatch(/Anna|Hemligt|Bo Ek|plan-lead/);
  });

  it('is told of decisions and of published pages', async () => {
    await hook('/ok', 'action.changed', 'decision.recorded', 'board-page.published');
    const keeper = await matterKeeper(test);
    const bodyId = await keeper.calendar.actor('Socialnämnden');
    const { id: matterId } = await keeper.matter();
    await keeper.decision(matterId, { bodyId, role: 'decides', outcome: 'approved', date: '2018-02-21' });
    const board = await careBoard(db, test);
    const { id: publicationId } = await board.publish(board.meetings.march);
    await run();
    const told = received.map(({ body }) => JSON.parse(body) as WebhookBody);
    const decided = told.find(({ type }) => type === 'decision.recorded')!;
    expect(decided.data).toMatchObject({
      url: `https://genomfor.vikby.example/arenden/${matterId}`,
      outcome: { from: null, to: 'approved' },
    });
    expect(told.find(({ type }) => type === 'board-page.published')!.data).toEqual({
      id: publicationId,
      url: `https://genomfor.vikby.example/namnder/faststallda/${publicationId}`,
    });
  });

  it('gets nothing of a write that was undone', async () => {
    const made = await hook('/ok', 'action.changed');
    const lead = asking(await test.as('plan-lead'));
    await lead.patch(`/api/actions/${actionIds[0]}`).set('If-Match', '"7"').send({ title: 'Nytt' });
    expect(await deliveries(made)).toEqual([]);
  });

  it.each([
    ['/error', 'Mottagaren svarade med felkod 500.'],
    ['/elsewhere', 'Adressen skickar vidare till en annan (302). Skriv in den rätta adressen.'],
    ['/closes', 'Anslutningen till adressen bröts.'],
  ])('that answers like %s is tried again, with the same id, until it says yes', async (path, words) => {
    const made = await hook(path);
    await moveDeadline();
    await run();
    expect(received.map((call) => call.path)).toEqual([path]);
    expect(await deliveries(made)).toEqual([
      expect.objectContaining({ state: 'queued', attempts: 1, problem: words, event: 'action.deadline-moved' }),
    ]);
    expect((await stored(made)).failingSince).toBeInstanceOf(Date);

    await admin
      .patch(`/api/webhooks/${made.id}`)
      .set('If-Match', `"${(await stored(made)).version}"`)
      .send({ url: `${base}/talks` });
    await run(2 * MINUTES);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await deliveries(made)).toEqual([expect.objectContaining({ state: 'sent', attempts: 2, problem: null })]);
    expect((await stored(made)).failingSince).toBeNull();
  });

  it('that is gone is paused at once, and told of nothing until somebody begins it again', async () => {
    const made = await hook('/gone');
    await moveDeadline();
    await run();
    expect((await admin.get('/api/webhooks')).body[0]).toMatchObject({ paused: 'gone' });
    await moveDeadline(2);
    expect(await deliveries(made)).toHaveLength(1);
    const { version } = await stored(made);
    const begun = { url: `${base}/ok`, active: true };
    await admin.patch(`/api/webhooks/${made.id}`).set('If-Match', `"${version}"`).send(begun);
    await moveDeadline(3);
    await run();
    expect(received.map(({ path }) => path)).toEqual(['/gone', '/ok']);
  });

  it('that has failed for five days is paused', async () => {
    const made = await hook('/error');
    const soFar = new Date(Date.now() - 5 * DAYS + MINUTES);
    await db.dataSource.manager.update(Webhook, { id: made.id }, { failingSince: soFar });
    await moveDeadline();
    await run();
    expect((await stored(made)).paused).toBeNull();
    await db.dataSource.manager.update(Webhook, { id: made.id }, { failingSince: new Date(Date.now() - 5 * DAYS) });
    await run(2 * MINUTES);
    expect((await stored(made)).paused).toBe('failing');
    await run(10 * MINUTES);
    expect(received).toHaveLength(2);
    expect((await deliveries(made))[0]).toMatchObject({ state: 'skipped' });
  });

  it('is sent a failed delivery again when somebody asks, and never one that is on its way', async () => {
    const made = await hook('/gone');
    await moveDeadline();
    const [waiting] = await deliveries(made);
    const again = (id: string) => admin.post(`/api/webhooks/${made.id}/deliveries/${id}/resend`);
    expect([waiting!.canResend, (await again(waiting!.id)).status]).toEqual([false, 409]);
    await run();
    const { version } = await stored(made);
    await admin
      .patch(`/api/webhooks/${made.id}`)
      .set('If-Match', `"${version}"`)
      .send({ url: `${base}/ok`, active: true });
    expect((await again(waiting!.id)).status).toBe(204);
    await run();
    expect((await deliveries(made)).map(({ state }) => state).sort()).toEqual(['failed', 'sent']);
    expect(received[1]!.headers['webhook-id']).toBe(received[0]!.headers['webhook-id']);
    const other = await hook('/ok');
    expect((await admin.post(`/api/webhooks/${other.id}/deliveries/${waiting!.id}/resend`)).status).toBe(404);
  });

  it.each([
    ['/ok', true, 'Provet kom fram. Mottagaren svarade ja.'],
    ['/error', false, 'Mottagaren svarade med felkod 500.'],
    ['/gone', false, 'Mottagaren säger att adressen inte finns längre (410).'],
  ])('can be tried: %s', async (path, ok, words) => {
    const made = await hook(path);
    expect((await admin.post(`/api/webhooks/${made.id}/trial`)).body).toEqual({ ok, words });
    expect(isSigned(received[0]!, made.secret)).toBe(true);
    expect(JSON.parse(received[0]!.body)).toMatchObject({ type: 'webhook.test', data: { id: null } });
    expect((await stored(made)).paused).toBeNull();
  });

  it('that does not answer is given up after ten seconds', async () => {
    const made = await hook('/hangs');
    const { body } = await admin.post(`/api/webhooks/${made.id}/trial`);
    expect(body).toEqual({ ok: false, words: 'Adressen svarade inte inom tio sekunder.' });
  }, 25_000);

  it('shows its secret once, and signs with a new one when it gets that', async () => {
    const made = await hook('/ok');
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(JSON.stringify((await admin.get('/api/webhooks')).body)).not.toContain('whsec_');
    const renewed = (await admin.post(`/api/webhooks/${made.id}/secret`).set('If-Match', '"1"')).body;
    expect(renewed.secret).not.toBe(made.secret);
    await moveDeadline();
    await run();
    expect([isSigned(received[0]!, made.secret), isSigned(received[0]!, renewed.secret)]).toEqual([false, true]);
  });

  it('is refused an address that nothing is sent to, and a version that is not the newest', async () => {
    const wrong = { url: 'https://169.254.169.254/latest', events: ['action.changed'] };
    const { status, body } = await admin.post('/api/webhooks').send(wrong);
    expect([status, body.fields?.[0]?.field]).toEqual([400, 'url']);
    const made = await hook('/ok');
    const change = (version: number) =>
      admin.patch(`/api/webhooks/${made.id}`).set('If-Match', `"${version}"`).send({ active: false });
    expect((await change(1)).body.paused).toBe('by-person');
    expect((await change(1)).body.code).toBe('changed-by-other');
    expect((await admin.post('/api/webhooks').send({ url: `${base}/ok`, events: [] })).status).toBe(400);
    expect((await admin.post('/api/webhooks').send({ url: `${base}/ok`, events: ['all'] })).status).toBe(400);
  });

  it('is for administrators only', async () => {
    const made = await hook('/ok');
    for (const role of USER_ROLES.filter((each) => each !== 'administrator')) {
      const other = asking<Answer>(await test.as(role));
      expect((await other.get('/api/webhooks')).status).toBe(403);
      expect((await other.post('/api/webhooks').send({ url: `${base}/ok`, events: ['action.changed'] })).status).toBe(
        403,
      );
      expect((await other.post(`/api/webhooks/${made.id}/trial`)).status).toBe(403);
      expect((await other.delete(`/api/webhooks/${made.id}`)).status).toBe(403);
    }
    expect((await admin.delete(`/api/webhooks/${made.id}`)).status).toBe(204);
    expect((await admin.get(`/api/webhooks/${made.id}/deliveries`)).status).toBe(404);
  });
});
