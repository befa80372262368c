import { randomUUID } from 'node:crypto';
import { type HoldingInput } from '@genomfor/shared';
import { asking, type Asker } from '../../test/asking';
import { aPlan, anAction, giveRole, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startMailingApp, titlesIn, type MailingApp } from '../../test/mailing';
import { decisionOf, matterKeeper } from '../../test/matters';
import { startTestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { Holding } from '../actors/holding.entity';
import { MailPreference } from '../mail-preferences/mail-preference.entity';
import { User } from '../platform/auth/user.entity';
import { Delivery } from '../platform/outbox/delivery.entity';
import { Notice } from './notice.entity';

const HEAD = 'sektorchef@vikby.example';
const CONTROLLER = 'controller@vikby.example';

describeOnBothDatabases('A direct mail', (db) => {
  let mailing: MailingApp;
  let planner: Asker;
  let head: User;
  let controller: User;
  let actionId: string;
  let reviewId: string;

  beforeEach(async () => {
    mailing = await startMailingApp(db, '2018-02-26T10:00:00Z');
    // The mail of the week goes before there is anything to tell in it.
    await mailing.turn('2018-02-26T10:00:00Z');
    planner = asking(await mailing.test.as('plan-lead'));
    const responsible = ['Sektorchef'];
    const plan = aPlan({
      actions: [
        anAction({ responsible, involved: ['Controller'] }),
        anAction({ title: 'Introduktion av nya chefer', responsible: ['Kommundirektör'] }),
      ],
    });
    ({
      actionIds: [actionId = ''],
      reviewId,
    } = await putIn(db, mailing.test.app, plan));
    head = await mailing.person(HEAD, 'Sektorchef');
    controller = await mailing.person(CONTROLLER, 'Controller');
  });
  afterEach(() => mailing.close());

  const act = async (what: string, body: object, id = actionId, by = planner) => {
    const { version } = (await by.get(`/api/actions/${id}`)).body;
    const answer = await by
      .post(`/api/actions/${id}/${what}`)
      .set('If-Match', `"${String(version)}"`)
      .send(body);
    expect([answer.status, answer.body]).toEqual([expect.any(Number), expect.objectContaining({ id })]);
  };
  const edit = async (body: object, id = actionId) => {
    const { version } = (await planner.get(`/api/actions/${id}`)).body;
    await planner
      .patch(`/api/actions/${id}`)
      .set('If-Match', `"${String(version)}"`)
      .send(body);
  };
  const move = (deadline: string) => act('deadline', { deadline, reason: 'Samverkan tar längre tid' });
  const add = (title: string, responsible = 'Sektorchef') =>
    planner.post(`/api/reviews/${reviewId}/actions`).send({ title, responsible, deadline: '2018-10-31' });
  const subjects = async (email: string) => (await mailing.arrived(email)).map(({ subject }) => subject);

  it('tells of a new action, ten minutes later, with links to answer by and one click that ends it', async () => {
    await add('Ny rutin för budget');
    await mailing.turn('2018-02-26T10:09:00Z');
    expect(mailing.mails.arrived).toEqual([]);
    await mailing.turn('2018-02-26T10:11:00Z');
    const [mail, ...others] = await mailing.arrived(HEAD);
    expect([mail?.subject, others]).toEqual(['En ny åtgärd för dig', []]);
    expect(mail && titlesIn(mail)).toEqual(['Ny rutin för budget']);
    expect(mail?.text).toContain('NYTT FÖR DIG (1 åtgärd)');
    const [, token = ''] = /\/svar\/(\S+)/.exec(mail?.text ?? '') ?? [];
    const page = await mailing.test.anonymous().get(`/api/answers/${token}`).expect(200);
    expect(page.body).toMatchObject({ title: 'Ny rutin för budget' });
    const { url } = (mail?.headers.get('list') as { unsubscribe: { url: string } }).unsubscribe;
    await mailing.test
      .anonymous()
      .post(new URL(url).pathname)
      .type('form')
      .send('List-Unsubscribe=One-Click')
      .expect(204);
    await add('Ännu en');
    await mailing.turn('2018-02-26T12:00:00Z');
    expect(await subjects(HEAD)).toHaveLength(1);
    expect(await subjects(CONTROLLER)).toEqual([]);
  });

  it('gathers what happens within ten minutes, and comes at most once an hour', async () => {
    await add('Ny rutin för budget');
    mailing.itIs('2018-02-26T10:04:00Z');
    await move('2018-11-30');
    await act('comments', { text: '@Sektorchef, hinner ni?' });
    await mailing.turn('2018-02-26T10:12:00Z');
    await move('2018-12-31');
    await mailing.turn('2018-02-26T10:40:00Z');
    expect(await subjects(HEAD)).toEqual(['En ny åtgärd för dig och du nämns i en kommentar']);
    const [mail] = await mailing.arrived(HEAD);
    expect(mail?.text).toContain('Slutdatum: var 31 oktober 2018, nu 30 november 2018.');
    expect(mail?.text).not.toContain('hinner');
    await mailing.turn('2018-02-26T11:12:00Z');
    await mailing.turn('2018-02-26T11:40:00Z');
    expect((await subjects(HEAD)).slice(1)).toEqual(['Ett slutdatum är ändrat']);
    const [, second] = await mailing.arrived(HEAD);
    expect(second?.text).toContain('Slutdatum: var 30 november 2018, nu 31 december 2018.');
  });

  it('tells of a moved deadline whoever answers for the action and whoever takes part', async () => {
    await move('2018-11-30');
    await mailing.turn('2018-02-26T10:30:00Z');
    expect(await subjects(HEAD)).toEqual(['Ett slutdatum är ändrat']);
    expect(await subjects(CONTROLLER)).toEqual(['Ett slutdatum är ändrat']);
    const [mail] = await mailing.arrived(CONTROLLER);
    expect(mail?.text).not.toContain('/svar/');
  });

  it('says nothing of a deadline that is back where it was, nor of other fields', async () => {
    await move('2018-11-30');
    mailing.itIs('2018-02-26T10:02:00Z');
    await move('2018-10-31');
    await edit({ description: 'Så här gör vi', comment: 'Viktigt' });
    await mailing.turn('2018-02-26T10:30:00Z');
    expect(mailing.mails.arrived).toEqual([]);
  });

  it('tells a role that has become responsible, not one that was', async () => {
    await edit({ responsible: 'Sektorchef, Controller' });
    await mailing.turn('2018-02-26T10:30:00Z');
    expect([await subjects(HEAD), await subjects(CONTROLLER)]).toEqual([[], ['En ny åtgärd för dig']]);
  });

  it('tells nothing that no longer holds: somebody else has it, the role is left, the account closed', async () => {
    await edit({ responsible: 'Sektorchef, Controller' });
    await edit({ responsible: 'Sektorchef' });
    await move('2018-11-30');
    await db.dataSource.manager.update(Holding, { userId: head.id }, { toDay: '2018-02-25' });
    await db.dataSource.manager.update(User, { id: controller.id }, { active: false });
    await mailing.turn('2018-02-26T10:30:00Z');
    expect(mailing.mails.arrived).toEqual([]);
    expect((await mailing.outcomes('notice')).map(([state]) => state)).toEqual(['skipped', 'skipped']);
  });

  it('is not for what one has done oneself', async () => {
    await giveRole(db, await mailing.test.user('plan-lead'), 'Sektorchef');
    await move('2018-11-30');
    await act('comments', { text: '@Sektorchef: flyttat.' });
    await mailing.turn('2018-02-26T10:30:00Z');
    expect(await subjects('plan-lead@vikby.example')).toEqual([]);
    expect(await subjects(HEAD)).toHaveLength(1);
  });

  it('is for whoever is mentioned by role or by name, and quotes nothing of what was said', async () => {
    await act('comments', { text: `@kommundirektör och @${controller.name}: se över detta` });
    const director = await mailing.person('kd@vikby.example', 'Kommundirektör');
    await act('comments', { text: '@Kommundirektör igen' });
    await mailing.turn('2018-02-26T10:30:00Z');
    expect(await subjects(director.email)).toEqual(['Du nämns i en kommentar']);
    const [mail] = await mailing.arrived(CONTROLLER);
    expect([mail?.subject, mail && titlesIn(mail)]).toEqual([
      'Du nämns i en kommentar',
      ['Tydliggöra roller och ansvar'],
    ]);
    expect(mail?.text).not.toMatch(/se över detta|Kim/);
    expect(await subjects(HEAD)).toEqual([]);
  });

  it('tells of a decision on an action that one answers for: what a body said, and that it is not to be done', async () => {
    await act('drop', {
      reason: 'Ingår i annat',
      delegation: { deciderId: await idOf('Kommundirektör'), on: '2018-02-26' },
    });
    await mailing.turn('2018-02-26T10:30:00Z');
    expect(await subjects(HEAD)).toEqual(['Ett beslut rör dig']);
    expect((await mailing.arrived(HEAD))[0]?.text).toContain('Ska inte göras längre.');
    expect((await mailing.arrived(HEAD))[0]?.text).not.toContain('Ingår i annat');

    const keeper = await matterKeeper(mailing.test);
    const bodyId = await keeper.calendar.actor('Socialnämnden');
    const { id: matterId } = await keeper.matter();
    await edit({ matterId });
    const pending = decisionOf(await keeper.decision(matterId, { bodyId, role: 'decides' }), 'Socialnämnden');
    await keeper.ask
      .patch(`/api/decisions/${pending.id}`)
      .set('If-Match', '"1"')
      .send({ outcome: 'tabled', date: '2018-02-21' });
    await mailing.turn('2018-02-26T12:30:00Z');
    const [, mail] = await mailing.arrived(HEAD);
    expect(mail?.subject).toBe('Ett beslut rör dig');
    expect(mail?.text).toContain('Socialnämnden: bordläggning.');
  });

  it('tells a new holder once what the role owns, on the first day', async () => {
    await add('Ny rutin för budget');
    const deputy = await mailing.person('bitradande@vikby.example');
    const holding: HoldingInput = { userId: deputy.id, from: '2018-03-01' };
    await planner.post(`/api/actors/${await idOf('Sektorchef')}/holdings`).send(holding);
    await mailing.turn('2018-02-28T10:00:00Z');
    expect(await mailing.arrived(deputy.email)).toEqual([]);
    await mailing.turn('2018-03-01T07:00:00Z');
    await mailing.turn('2018-03-01T08:00:00Z');
    const [mail, ...others] = await mailing.arrived(deputy.email);
    expect([mail?.subject, others]).toEqual(['Två åtgärder för din roll', []]);
    expect(mail?.text).toContain('SEKTORCHEF ANSVARAR FÖR (2 åtgärder)');
  });

  it('tells of a whole plan as one', async () => {
    const actions = Array.from({ length: 30 }, (_, number) => anAction({ title: `Åtgärd ${String(number)}` }));
    await putIn(db, mailing.test.app, aPlan({ actions }));
    await mailing.turn('2018-02-26T10:30:00Z');
    expect(await subjects(HEAD)).toEqual(['31 åtgärder för din roll']);
    expect(await db.dataSource.manager.countBy(Notice, { userId: head.id })).toBe(1);
  });

  it('is sent again as it was', async () => {
    await move('2018-11-30');
    await mailing.turn('2018-02-26T10:30:00Z');
    const { id } = await db.dataSource.manager.findOneByOrFail(Delivery, { recipientId: head.id });
    const admin = asking(await mailing.test.as('administrator'));
    expect((await admin.post(`/api/deliveries/${id}/resend`)).status).toBeLessThan(300);
    await mailing.turn('2018-02-26T10:31:00Z');
    expect(await subjects(HEAD)).toEqual(['Ett slutdatum är ändrat', 'Ett slutdatum är ändrat']);
  });

  it('comes to nobody who has declined it', async () => {
    await db.dataSource.manager.insert(MailPreference, { userId: head.id, kind: 'notice', wanted: false });
    await move('2018-11-30');
    await mailing.turn('2018-02-26T10:30:00Z');
    expect([await subjects(HEAD), await subjects(CONTROLLER)]).toEqual([[], ['Ett slutdatum är ändrat']]);
  });

  it('costs a change at most four statements more, one that is worth no mail none, and all of them none without mail', async () => {
    const report = { progress: 'ongoing' };
    const withMail = [await statementsOf(() => move('2018-11-30')), await statementsOf(() => act('reports', report))];
    const plain = await startTestApp(db, { today: '2018-02-26' });
    const [asked, by] = [planner, asking(await plain.as('plan-lead'))];
    planner = by;
    const without = [
      await statementsOf(() => act('deadline', { deadline: '2018-12-31', reason: 'Längre tid' }, actionId, by)),
      await statementsOf(() => act('reports', { progress: 'done' }, actionId, by)),
    ];
    planner = asked;
    await plain.close();
    expect(withMail[0]! - without[0]!).toBeLessThanOrEqual(4);
    expect(withMail[0]! - without[0]!).toBeGreaterThan(0);
    expect(withMail[1]).toBe(without[1]);
  });

  async function idOf(name: string): Promise<string> {
    return (await db.dataSource.manager.findOneByOrFail(Actor, { name })).id;
  }

  async function statementsOf(work: () => Promise<void>): Promise<number> {
    const runner = jest.spyOn(
      Object.getPrototypeOf(db.dataSource.createQueryRunner()) as { query: () => unknown },
      'query',
    );
    await work();
    const { length } = runner.mock.calls;
    runner.mockRestore();
    return length;
  }

  it('keeps nothing of what was told after ninety days', async () => {
    const old = { id: randomUUID(), userId: head.id, at: new Date('2017-11-01T10:00:00Z'), mailKey: 'notice:old' };
    await db.dataSource.manager.insert(Notice, {
      ...old,
      about: 'mention',
      actionId,
      actorId: null,
      what: null,
      changes: [],
    });
    await mailing.turn('2018-02-27T07:00:00Z');
    expect(await db.dataSource.manager.countBy(Notice, { id: old.id })).toBe(0);
  });
});
