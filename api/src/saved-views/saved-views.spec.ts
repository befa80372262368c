import { randomUUID } from 'node:crypto';
import { type RefusalBody, type SavedViewInput, type SavedViewView } from '@genomfor/shared';
import { asking, type Asker } from '../../test/asking';
import { aPlan, anAction, giveRole, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { Composers } from '../platform/outbox/composers';
import { type MailContent } from '../platform/outbox/content';
import { Delivery } from '../platform/outbox/delivery.entity';
import { Schedules } from '../platform/outbox/schedules';
import { ViewSubscription } from './view-subscription.entity';

type Answer = SavedViewView & Omit<RefusalBody, 'details'> & { details: SavedViewView } & SavedViewView[];

const SMTP = { host: 'localhost', port: 2525, tls: 'none' as const, user: null, password: null, patience: 1000 };

describeOnBothDatabases('Saved views', (db) => {
  let test: TestApp;
  let responsible: Asker<Answer>;
  let lead: Asker<Answer>;
  let reader: Asker<Answer>;
  let chiefId: string;
  let actionIds: string[];

  beforeAll(async () => {
    test = await startTestApp(db, { settings: { smtp: SMTP, mailFrom: 'Genomför <genomfor@vikby.example>' } });
  });
  beforeEach(async () => {
    const actions = ['Ledning', 'Brukarråd', 'Introduktion'].map((title) => anAction({ title }));
    ({ actionIds } = await putIn(db, test.app, aPlan({ actions })));
    chiefId = (await db.dataSource.manager.findOneByOrFail(Actor, { name: 'Sektorchef' })).id;
    responsible = asking<Answer>(await test.as('responsible'));
    lead = asking<Answer>(await test.as('plan-lead'));
    reader = asking<Answer>(await test.as('reader'));
  });
  afterAll(() => test.close());

  const input = (fields: Partial<SavedViewInput> = {}): SavedViewInput => ({
    name: 'Öppna hos mig',
    audience: 'private',
    roleId: null,
    filter: { open: true, sort: 'deadline' },
    ...fields,
  });
  const save = async (by: Asker<Answer>, fields: Partial<SavedViewInput> = {}) =>
    (await by.post('/api/saved-views').send(input(fields))).body;
  const names = async (by: Asker<Answer>) => (await by.get('/api/saved-views')).body.map(({ name }) => name);
  const change = (by: Asker<Answer>, { id, version }: SavedViewView, changes: object) =>
    by.patch(`/api/saved-views/${id}`).set('If-Match', `"${version}"`).send(changes);
  const remove = (by: Asker<Answer>, { id, version }: SavedViewView) =>
    by.delete(`/api/saved-views/${id}`).set('If-Match', `"${version}"`);

  it('are seen by those they are for, on the day they hold the role', async () => {
    await save(responsible, { name: 'Min' });
    await save(lead, { name: 'Sektorchefens', audience: 'role', roleId: chiefId });
    await save(lead, { name: 'Allas', audience: 'all' });
    expect(await names(responsible)).toEqual(['Allas', 'Min']);
    expect(await names(reader)).toEqual(['Allas']);
    expect(await names(lead)).toEqual(['Allas', 'Sektorchefens']);
    await giveRole(db, await test.user('responsible'), 'Sektorchef');
    expect(await names(responsible)).toEqual(['Allas', 'Min', 'Sektorchefens']);
  });

  it('are shown to others only by those who may', async () => {
    const forRole = input({ audience: 'role', roleId: chiefId });
    expect((await responsible.post('/api/saved-views').send(forRole)).status).toBe(403);
    expect((await responsible.post('/api/saved-views').send(input({ audience: 'all' }))).status).toBe(403);
    await giveRole(db, await test.user('responsible'), 'Sektorchef');
    expect((await responsible.post('/api/saved-views').send(forRole)).status).toBe(201);
    const mine = await save(responsible);
    expect((await change(responsible, mine, { audience: 'all' })).status).toBe(403);
  });

  it.each([
    ['no name', { name: ' ' }],
    ['nobody to see it', { audience: 'some' }],
    ['a role that is not said', { audience: 'role', roleId: null }],
    ['a standing that does not exist', { filter: { standing: 'lost' } }],
    ['a day that does not exist', { filter: { from: '2018-02-30' } }],
    ['a part that no list has', { filter: { colour: 'red' } }],
    ['a place in the list', { filter: { offset: 20 } }],
    ['no filter', { filter: null }],
  ])('are refused with %s, by the rules of the list', async (_, wrong) => {
    const { status, body } = await lead.post('/api/saved-views').send({ ...input(), ...wrong });
    expect([status, body.code]).toEqual([400, 'invalid-input']);
  });

  it('are changed by their owner against the version that was seen, and by nobody else unless they are for all', async () => {
    const mine = await save(responsible);
    const renamed = await change(responsible, mine, { name: 'Pågående', filter: { standing: 'late' } });
    expect(renamed.body).toMatchObject({ name: 'Pågående', filter: { standing: 'late' }, mine: true, version: 2 });
    const late = await change(responsible, mine, { name: 'Igen' });
    expect([late.status, late.body.code, late.body.details.name]).toEqual([409, 'changed-by-other', 'Pågående']);
    expect((await change(lead, renamed.body, { name: 'Ledarens' })).status).toBe(404);

    const shared = await save(asking<Answer>(await test.as('administrator')), { audience: 'all' });
    expect((await change(responsible, shared, { name: 'Annat' })).status).toBe(403);
    expect((await change(lead, shared, { name: 'Kommunens' })).body.name).toBe('Kommunens');
    expect((await lead.patch(`/api/saved-views/${shared.id}`).send({ name: 'x' })).body.code).toBe('version-missing');
  });

  it('that are taken away can be put back, and both are told in the trail', async () => {
    const mine = await save(responsible);
    expect((await remove(reader, mine)).status).toBe(404);
    expect((await remove(responsible, mine)).status).toBe(204);
    expect(await names(responsible)).toEqual([]);
    expect((await reader.post(`/api/saved-views/${mine.id}/restore`)).status).toBe(404);
    expect((await responsible.post(`/api/saved-views/${mine.id}/restore`)).status).toBe(200);
    expect(await names(responsible)).toEqual(['Öppna hos mig']);
    const trail = await db.dataSource.manager.findBy(AuditEntry, { targetId: mine.id });
    expect(trail.map(({ what }) => what).sort()).toEqual([
      'saved-view.added',
      'saved-view.removed',
      'saved-view.restored',
    ]);
  });

  describe('by mail', () => {
    const subscribe = (by: Asker<Answer>, { id }: SavedViewView, onlyChanged = false) =>
      by.put(`/api/saved-views/${id}/subscription`).send({ period: 'weekly', onlyChanged });
    /** What the view's only subscriber would be sent for the period. */
    async function mailFor(when: string): Promise<MailContent | string> {
      const [subscription] = await db.dataSource.manager.find(ViewSubscription);
      const id = randomUUID();
      const payload = { subscriptionId: subscription!.id, when };
      const composer = test.app.get(Composers).find('mail', 'saved-view');
      const batch = [{ id, kind: 'saved-view', recipientId: subscription!.userId, payload }];
      const composed = (await composer!.compose(batch)).get(id)!;
      return 'skip' in composed ? composed.skip : composed;
    }

    it('are ordered, changed and ended by each for themselves', async () => {
      const view = await save(lead, { audience: 'all' });
      await subscribe(reader, view);
      const changed = await subscribe(reader, view, true);
      expect(changed.body.subscription).toEqual({ period: 'weekly', onlyChanged: true });
      expect((await lead.get('/api/saved-views')).body[0]?.subscription).toBeNull();
      const ended = await reader.delete(`/api/saved-views/${view.id}/subscription`);
      expect(ended.body.subscription).toBeNull();
      expect((await subscribe(reader, await save(lead))).status).toBe(404);
    });

    it('are put in the outbox once for the week, for those who want them', async () => {
      const view = await save(lead, { audience: 'all' });
      await subscribe(reader, view);
      await subscribe(responsible, view);
      await responsible.put('/api/mail/preferences/saved-view').send({ wanted: false });
      const schedules = test.app.get(Schedules);
      // The fixed day is a Monday; what time of that day it is, the machine's clock says.
      jest.spyOn(schedules['clock'], 'swedish').mockReturnValue({ day: '2018-02-26', minutes: 425 });
      await schedules.tick();
      await schedules.tick();
      const reading = await test.user('reader');
      const [subscription] = await db.dataSource.manager.findBy(ViewSubscription, { userId: reading.id });
      const queued = await db.dataSource.manager.findBy(Delivery, { kind: 'saved-view' });
      expect(queued.map(({ key, recipientId }) => [key, recipientId])).toEqual([
        [`saved-view:${subscription!.id}:2018-W09`, reading.id],
      ]);
    });

    it('rest in the weeks that the mail of the week rests', async () => {
      await subscribe(reader, await save(lead, { audience: 'all' }));
      await (
        await test.as('administrator')
      )
        .put('/api/mail/settings')
        .set('If-Match', '"0"')
        .send({ pausedWeeks: [9], escalateAfterDays: null })
        .expect(200);
      const schedules = test.app.get(Schedules);
      jest.spyOn(schedules['clock'], 'swedish').mockReturnValue({ day: '2018-02-26', minutes: 425 });
      await schedules.tick();
      expect(await db.dataSource.manager.countBy(Delivery, { kind: 'saved-view' })).toBe(0);
    });

    it('hold the rows, lead to the view and can be ended from the mail', async () => {
      const view = await save(lead, { filter: { q: 'brukarråd' } });
      await subscribe(lead, view);
      const mail = (await mailFor('2018-W09')) as MailContent;
      expect(mail.subject).toBe('Sparad vy: 1 åtgärd');
      expect(mail.text).toContain('Brukarråd');
      expect(mail.text).not.toContain('Introduktion');
      expect(mail.html).toContain(`vy=${view.id}`);
      expect(mail.unsubscribeUrl).toContain('/api/mail/unsubscribe/');
    });

    it('are not sent without rows, nor of a view that is no longer theirs, nor to who has said no since', async () => {
      const empty = await save(lead, { filter: { q: 'finns inte' } });
      await subscribe(lead, empty);
      expect(await mailFor('2018-W09')).toBe('Vyn hade inga åtgärder.');
      await remove(lead, empty);
      expect(await mailFor('2018-W10')).toContain('borttagen');
      await lead.put('/api/mail/preferences/saved-view').send({ wanted: false });
      expect(await mailFor('2018-W11')).toBe('Mottagaren har valt bort mejlet.');
    });

    it('that are wanted only when something has changed come when it has, and the same for each attempt of a week', async () => {
      await subscribe(lead, await save(lead, { filter: {} }), true);
      expect(await mailFor('2018-W09')).toMatchObject({ subject: 'Sparad vy: 3 åtgärder' });
      expect(await mailFor('2018-W09')).toMatchObject({ subject: 'Sparad vy: 3 åtgärder' });
      expect(await mailFor('2018-W10')).toBe('Inget hade ändrats i vyn.');
      expect(await mailFor('2018-W10')).toBe('Inget hade ändrats i vyn.');
      const move = { deadline: '2018-11-30', reason: 'Samverkan' };
      await lead.post(`/api/actions/${actionIds[0]}/deadline`).set('If-Match', '"1"').send(move);
      expect(await mailFor('2018-W11')).toMatchObject({ subject: 'Sparad vy: 3 åtgärder' });
    });
  });
});
