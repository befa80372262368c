import { randomUUID } from 'node:crypto';
import type { MailPreview } from '@genomfor/shared';
import { simpleParser, type ParsedMail } from 'mailparser';
import { IsNull } from 'typeorm';
import { asking } from '../../test/asking';
import { aPlan, anAction, giveRole, putIn, theCareSectorPlan } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startMailServer, type MailServer } from '../../test/mail-server';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Action } from '../actions/action.entity';
import { Holding } from '../actors/holding.entity';
import { MailPreferencesService } from '../mail-preferences/mail-preferences.service';
import { StoredMailSettings } from '../mail-settings/mail-settings.entity';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { Delivery } from '../platform/outbox/delivery.entity';
import { OutboxRunner } from '../platform/outbox/outbox-runner';
import { Schedules } from '../platform/outbox/schedules';

const MONDAY = '2018-02-26T06:00:00Z';
const SECTOR_HEAD = 'sektorchef@vikby.example';

describeOnBothDatabases('The mail of the week', (db) => {
  let mails: MailServer;
  let app: TestApp;
  let sectorHead: User;

  beforeEach(async () => {
    mails = await startMailServer();
    app = await startTestApp(db, { settings: { ...mails.settings(), today: null } });
    itIs(MONDAY);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await app.close();
    await mails.close();
  });

  /** Sets the clock, in UTC: 06:00 is 07:00 in Sweden in the winter. */
  function itIs(moment: string): void {
    jest.spyOn(app.app.get(Clock), 'now').mockReturnValue(new Date(moment));
  }

  async function addPerson(name: string, role: User['role'] = 'responsible'): Promise<User> {
    const email = `${name.toLowerCase()}@vikby.example`;
    const createdAt = new Date('2017-01-01T00:00:00Z');
    const user = Object.assign(new User(), {
      id: randomUUID(),
      name: `Kim ${name}`,
      email,
      role,
      active: true,
      createdAt,
    });
    await db.dataSource.manager.insert(User, user);
    return user;
  }

  async function putInCarePlan(): Promise<void> {
    await putIn(db, app.app, theCareSectorPlan());
    sectorHead = await addPerson('Sektorchef');
    await giveRole(db, sectorHead, 'Sektorchef');
  }

  /** What the program does by itself at `moment`. */
  async function turn(moment: string): Promise<void> {
    itIs(moment);
    await app.app.get(Schedules).tick();
    await app.app.get(OutboxRunner).runOnce(new Date(moment));
  }

  const arrivedFor = (to: string) => mails.arrived.filter((mail) => mail.to === to).length;
  const outcomes = async () =>
    (await db.dataSource.manager.find(Delivery)).map(({ state, problem }) => [state, problem] as const);
  const titlesOf = ({ text = '' }: ParsedMail) => [...text.matchAll(/^\* (.+)$/gm)].map(([, title]) => title);

  it('tells the sektorchef on Monday 26 February 2018 of the three actions due on Wednesday first', async () => {
    await putInCarePlan();
    await turn(MONDAY);
    expect(mails.arrived.map(({ to }) => to)).toEqual([SECTOR_HEAD]);
    const mail = await mails.parsed(SECTOR_HEAD);
    expect(titlesOf(mail).slice(0, 3)).toEqual([
      'Plan för kompetensutveckling och förbättrad budgetprocess',
      'Introduktion av nya chefer',
      'Uppföljning av tidigare översynsrapporter',
    ]);
    expect(mail.subject).toMatch(/^Vecka 9: tre ska vara klara på onsdag/);
    expect(`${mail.subject} ${JSON.stringify([...mail.headers])}`).not.toMatch(/Introduktion|kompetens/);
    expect(String(mail.html)).toContain('lang="sv"');
    expect(String(mail.html)).not.toMatch(/<img|<script|src=/);
  });

  it('has links that answer for its reader’s actions, and one click that ends it', async () => {
    await putInCarePlan();
    await turn(MONDAY);
    const { text = '', headers } = await mails.parsed(SECTOR_HEAD);
    const [answer = ''] = /http\S+\/svar\/\S+/.exec(text) ?? [];
    const page = await app.anonymous().get(`/api/answers/${answer.split('/').at(-1)}`);
    expect(page.body).toMatchObject({ title: 'Plan för kompetensutveckling och förbättrad budgetprocess' });
    const { url } = (headers.get('list') as { unsubscribe: { url: string } }).unsubscribe;
    expect(headers.get('list-unsubscribe-post') ?? mails.arrived[0]?.raw).toMatch(/List-Unsubscribe=One-Click/);
    const { pathname } = new URL(url);
    await app.anonymous().get(pathname).expect(303);
    await turn('2018-03-05T06:00:00Z');
    expect(arrivedFor(SECTOR_HEAD)).toBe(2);
    await app.anonymous().post(pathname).type('form').send('List-Unsubscribe=One-Click').expect(204);
    await turn('2018-03-12T06:00:00Z');
    expect(arrivedFor(SECTOR_HEAD)).toBe(2);
  });

  it.each<[string, string[], number]>([
    ['not before 07.00', ['2018-02-26T05:59:00Z'], 0],
    ['at 07.00 in summer time', ['2018-04-09T05:00:00Z'], 1],
    ['once, however often the program looks', [MONDAY, '2018-02-26T07:00:00Z', '2018-02-28T12:00:00Z'], 1],
    [
      'on Tuesday when the program was down on Monday, and then once',
      ['2018-02-27T09:00:00Z', '2018-02-27T10:00:00Z'],
      1,
    ],
    ['not on Easter Monday', ['2018-04-02T09:00:00Z'], 0],
    ['on the Tuesday after Easter', ['2018-04-02T09:00:00Z', '2018-04-03T04:59:00Z', '2018-04-03T05:00:00Z'], 1],
    ['each week', [MONDAY, '2018-03-05T06:00:00Z', '2018-03-12T06:00:00Z'], 3],
    ['not in July', ['2018-07-09T05:00:00Z', '2018-07-16T05:00:00Z', '2018-08-03T05:00:00Z'], 0],
    ['again in August', ['2018-07-30T05:00:00Z', '2018-08-06T05:00:00Z'], 1],
  ])('comes %s', async (_, moments, times) => {
    await putInCarePlan();
    for (const moment of moments) await turn(moment);
    expect(arrivedFor(SECTOR_HEAD)).toBe(times);
  });

  it('rests in the weeks that the municipality has chosen', async () => {
    await putInCarePlan();
    await db.dataSource.manager.insert(StoredMailSettings, { name: 'mail', pausedWeeks: [9], escalateAfterDays: null });
    await turn(MONDAY);
    expect(await outcomes()).toEqual([]);
    await turn('2018-03-05T06:00:00Z');
    expect(arrivedFor(SECTOR_HEAD)).toBe(1);
  });

  it('is not put in the queue for the one who has said no, or whose account is closed, or who holds nothing', async () => {
    await putInCarePlan();
    const [declined, closed, past] = [await addPerson('Nej'), await addPerson('Stängd'), await addPerson('Förr')];
    await addPerson('Läsare', 'reader');
    for (const person of [declined, closed, past]) await giveRole(db, person, 'Ekonomichef');
    const path = new URL(app.app.get(MailPreferencesService).unsubscribeUrl(declined.id, 'digest')).pathname;
    await app.anonymous().post(path).type('form').send('List-Unsubscribe=One-Click').expect(204);
    await db.dataSource.manager.update(User, { id: closed.id }, { active: false });
    await db.dataSource.manager.update(Holding, { userId: past.id }, { toDay: '2018-02-25' });
    await turn(MONDAY);
    expect((await db.dataSource.manager.find(Delivery)).map(({ recipientId }) => recipientId)).toEqual([sectorHead.id]);
  });

  it.each<[string, string, (person: User) => Promise<unknown>]>([
    [
      'has left the role',
      'Mottagaren har ingen roll längre.',
      ({ id }) => db.dataSource.manager.update(Holding, { userId: id }, { toDay: '2018-02-20' }),
    ],
    [
      'has said no',
      'Mottagaren har valt bort mejlet.',
      async ({ id }) => {
        const token = app.app.get(MailPreferencesService).unsubscribeUrl(id, 'digest').split('/').at(-1) ?? '';
        await app.app.get(MailPreferencesService).chooseByToken(token, false, '127.0.0.1');
      },
    ],
    [
      'has nothing left to do',
      'Det fanns inget att berätta.',
      () =>
        db.dataSource.manager.update(Action, { removedAt: IsNull() }, { removedAt: new Date('2018-01-01T00:00:00Z') }),
    ],
  ])('is not sent to the one who %s since it was put in the queue', async (_, why, change) => {
    await putInCarePlan();
    await app.app.get(Schedules).tick();
    await change(sectorHead);
    await app.app.get(OutboxRunner).runOnce(new Date(MONDAY));
    expect(await outcomes()).toEqual([['skipped', why]]);
    expect(mails.arrived).toEqual([]);
  });

  it('tells of what stands when it is sent, and not when it was put in the queue', async () => {
    await putInCarePlan();
    await app.app.get(Schedules).tick();
    const done = { title: 'Introduktion av nya chefer' };
    await db.dataSource.manager.update(Action, done, { progress: 'dropped' });
    await app.app.get(OutboxRunner).runOnce(new Date(MONDAY));
    expect((await mails.parsed(SECTOR_HEAD)).subject).toMatch(/^Vecka 9: två ska vara klara på onsdag/);
  });

  it('tells the one who keeps the plans of all of them, with how much each role answers for', async () => {
    await putInCarePlan();
    await addPerson('Planledare', 'plan-lead');
    await turn(MONDAY);
    const { text = '' } = await mails.parsed('planledare@vikby.example');
    expect(text).toMatch(/ÅTGÄRDER PER ROLL \(14 öppna åtgärder\)/);
    expect(text).toMatch(/Sektorchef +10/);
    expect(text).toMatch(/Kommundirektör +3/);
  });

  it('tells of what others have changed since the mail before, by role and without names', async () => {
    await putInCarePlan();
    const finance = await addPerson('Ekonom', 'plan-lead');
    await giveRole(db, finance, 'Ekonomichef');
    await turn(MONDAY);
    itIs('2018-02-27T10:00:00Z');
    const action = await db.dataSource.manager.findOneByOrFail(Action, { title: 'Samverkan inom sektorn' });
    const planner = asking(await app.signedIn(finance));
    const { status } = await planner
      .post(`/api/actions/${action.id}/deadline`)
      .set('If-Match', String(action.version))
      .send({ deadline: '181130', reason: 'Kim Ekonom är sjuk.' });
    expect(status).toBe(200);
    await turn('2018-03-05T06:00:00Z');
    const last = mails.arrived.filter(({ to }) => to === SECTOR_HEAD).at(-1);
    const { subject, text = '', html } = await simpleParser(last?.raw ?? '');
    expect(text.replace(/\s+/g, ' ')).toContain('Ekonomichef, 27 februari');
    expect(`${subject} ${text} ${String(html)}`).not.toMatch(/Kim|sjuk/);
  });

  it('is not sent when mail is not set up', async () => {
    const silent = await startTestApp(db, { settings: { today: null } });
    jest.spyOn(silent.app.get(Clock), 'now').mockReturnValue(new Date(MONDAY));
    await putInCarePlan();
    await silent.app.get(Schedules).tick();
    expect(await outcomes()).toEqual([]);
    await silent.close();
  });

  describe('can be seen beforehand', () => {
    const preview = async (role: User['role'], path: string) =>
      asking<MailPreview>(await app.as(role)).get(`/api/digest-previews/${path}`);

    it('by an administrator as any recipient, without links that answer for them', async () => {
      await putInCarePlan();
      const { status, body } = await preview('administrator', sectorHead.id);
      expect(status).toBe(200);
      expect(body.mail?.subject).toMatch(/^Vecka 9: tre ska vara klara på onsdag/);
      const { text: html, headers } = await (
        await app.as('administrator')
      ).get(`/api/digest-previews/${sectorHead.id}/html`);
      expect(html).toContain('Introduktion av nya chefer');
      expect(html).toContain('<base target="_blank">');
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-frame-options': 'sameorigin' });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; .*sandbox/);
      expect(JSON.stringify(body) + html).not.toMatch(/\/svar\/|unsubscribe/);
    });

    it('by each person as their own', async () => {
      await putIn(db, app.app, aPlan({ actions: [anAction({ deadline: '180228' })] }));
      await giveRole(db, await app.user('responsible'), 'Sektorchef');
      expect((await preview('responsible', 'mine')).body.mail?.text).toContain('Tydliggöra roller och ansvar');
      expect((await preview('reader', 'mine')).body).toEqual({ mail: null, why: 'Mottagaren har ingen roll längre.' });
    });

    it('by nobody else', async () => {
      const { id } = await app.user('responsible');
      expect((await preview('plan-lead', id)).status).toBe(403);
      expect((await preview('administrator', randomUUID())).body.why).toBe('Kontot är stängt.');
    });
  });
});
