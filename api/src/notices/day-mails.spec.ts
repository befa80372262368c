import { asking } from '../../test/asking';
import { aPlan, anAction, giveRole, putIn } from '../../test/builders';
import { calendarKeeper } from '../../test/bodies';
import { describeOnBothDatabases } from '../../test/database';
import { startMailingApp, titlesIn, type MailingApp } from '../../test/mailing';
import { Actor } from '../actors/actor.entity';
import { Holding } from '../actors/holding.entity';
import { MailPreference } from '../mail-preferences/mail-preference.entity';
import { type User } from '../platform/auth/user.entity';

const HEAD = 'sektorchef@vikby.example';
const DIRECTOR = 'kommundirektor@vikby.example';
/** Seven in the morning in Sweden, in the winter and in the summer. */
const inWinter = (day: string) => `${day}T06:00:00Z`;
const inSummer = (day: string) => `${day}T05:00:00Z`;

describeOnBothDatabases('Days that come and go', (db) => {
  let mailing: MailingApp;
  let head: User;

  beforeEach(async () => {
    mailing = await startMailingApp(db, '2018-01-18T10:00:00Z');
    await decline(await mailing.test.user('plan-lead'), 'digest');
  });
  afterEach(() => mailing.close());

  async function plan(...actions: Parameters<typeof anAction>[0][]): Promise<string[]> {
    const { actionIds } = await putIn(
      db,
      mailing.test.app,
      aPlan({ actions: actions.map((fields) => anAction(fields)) }),
    );
    head = await mailing.person(HEAD, 'Sektorchef');
    await decline(head, 'digest');
    return actionIds;
  }

  const decline = (user: User, kind: MailPreference['kind']) =>
    db.dataSource.manager.insert(MailPreference, { userId: user.id, kind, wanted: false });
  const subjects = async (email: string) => (await mailing.arrived(email)).map(({ subject }) => subject);
  async function settings(body: object): Promise<void> {
    const admin = asking(await mailing.test.as('administrator'));
    const { version } = (await admin.get('/api/mail/settings')).body;
    const answer = await admin
      .put('/api/mail/settings')
      .set('If-Match', `"${String(version)}"`)
      .send(body);
    expect(answer.status).toBe(200);
  }
  async function act(id: string, what: string, body: object): Promise<void> {
    const planner = asking(await mailing.test.as('plan-lead'));
    const { version } = (await planner.get(`/api/actions/${id}`)).body;
    expect(
      (
        await planner
          .post(`/api/actions/${id}/${what}`)
          .set('If-Match', `"${String(version)}"`)
          .send(body)
      ).status,
    ).toBeLessThan(300);
  }

  describe('A reminder', () => {
    it('comes 30, 7 and 1 days before the deadline, once each, on working days at seven', async () => {
      await plan({ title: 'Introduktion av nya chefer', deadline: '2018-04-27' });
      const told: string[] = [];
      for (let day = 26; day <= 31 + 27 + 3; day += 1) {
        const date = day <= 31 ? `2018-03-${String(day)}` : `2018-04-${String(day - 31).padStart(2, '0')}`;
        await mailing.turn(inSummer(date));
        if ((await subjects(HEAD)).length > told.length) told.push(date);
        if (date === '2018-04-27') break;
      }
      expect(told).toEqual(['2018-03-28', '2018-04-20', '2018-04-26']);
      expect(await subjects(HEAD)).toEqual([
        'Påminnelse: en åtgärd inom 30 dagar',
        'Påminnelse: en åtgärd inom en vecka',
        'Påminnelse: en åtgärd senast i morgon',
      ]);
      const [mail] = await mailing.arrived(HEAD);
      expect(mail?.text).toContain('Avslutas 27 april 2018, 30 dagar kvar.');
      expect(mail?.text).toMatch(/\/svar\//);
      expect(mail?.subject).not.toMatch(/Introduktion|Kim/);
    });

    it('of what is created inside a lead comes the next morning, and all of one person in one mail', async () => {
      await plan({ title: 'Första', deadline: '2018-03-09' }, { title: 'Andra', deadline: '2018-03-01' });
      await mailing.turn(inWinter('2018-02-27'));
      expect(await subjects(HEAD)).toEqual(['Påminnelse: en åtgärd inom en vecka och en inom 30 dagar']);
      expect((await mailing.arrived(HEAD)).map(titlesIn)).toEqual([['Andra', 'Första']]);
      await mailing.turn('2018-02-27T12:00:00Z');
      expect(await subjects(HEAD)).toHaveLength(1);
    });

    it('starts anew for a deadline that is moved, and is gone with what is done', async () => {
      const [first = '', second = ''] = await plan({ deadline: '2018-03-09' }, { deadline: '2018-03-09' });
      await mailing.turn(inWinter('2018-02-27'));
      await act(first, 'deadline', { deadline: '2018-03-29', reason: 'Längre tid' });
      await act(second, 'reports', { progress: 'done' });
      await decline(head, 'notice');
      await mailing.turn(inWinter('2018-02-28'));
      await mailing.turn(inWinter('2018-03-02'));
      expect(await subjects(HEAD)).toEqual([
        'Påminnelse: två åtgärder inom 30 dagar',
        'Påminnelse: en åtgärd inom 30 dagar',
      ]);
    });

    it('stands in the mail of the week for who gets that the same morning, and is not told once more', async () => {
      await plan({ deadline: '2018-03-27' });
      await db.dataSource.manager.delete(MailPreference, { userId: head.id });
      await mailing.turn(inWinter('2018-02-26'));
      expect((await subjects(HEAD)).map((subject) => subject?.slice(0, 7))).toEqual(['Vecka 9']);
      expect(await mailing.outcomes('lead')).toEqual([['skipped', 'Påminnelserna står i veckomejlet samma morgon.']]);
      await mailing.turn(inWinter('2018-02-27'));
      expect(await subjects(HEAD)).toHaveLength(1);
    });

    it('goes to whoever holds the role that morning and wants it', async () => {
      await plan({ deadline: '2018-03-09' });
      await db.dataSource.manager.update(Holding, { userId: head.id }, { toDay: '2018-02-26' });
      const next = await mailing.person('ny@vikby.example', 'Sektorchef');
      const declined = await mailing.person('nej@vikby.example', 'Sektorchef');
      for (const user of [next, declined]) await decline(user, 'digest');
      await decline(declined, 'lead');
      await mailing.turn(inWinter('2018-02-27'));
      expect(mailing.mails.arrived.map(({ to }) => to)).toEqual(['ny@vikby.example']);
    });

    it('rests in weeks that are paused, and comes after them', async () => {
      await plan({ deadline: '2018-03-12' });
      await settings({ pausedWeeks: [9], escalateAfterDays: null });
      await mailing.turn(inWinter('2018-02-27'));
      expect(mailing.mails.arrived).toEqual([]);
      await mailing.turn(inWinter('2018-03-06'));
      expect(await subjects(HEAD)).toEqual(['Påminnelse: en åtgärd inom en vecka']);
    });

    it('does not come on a Saturday or a red day', async () => {
      await plan({ deadline: '2018-04-03' });
      for (const day of ['2018-03-24', '2018-03-30', '2018-04-02']) await mailing.turn(inSummer(day));
      expect(mailing.mails.arrived).toEqual([]);
    });

    it('comes also before the day that the papers for a decision are due', async () => {
      await plan({ title: 'Delegering', deadline: '2018-12-20', deciders: ['Socialnämnden'] });
      const { id } = await db.dataSource.manager.findOneByOrFail(Actor, { name: 'Socialnämnden' });
      const calendar = await calendarKeeper(mailing.test);
      await calendar.rules(id, { submissionLeadDays: 14, noticeLeadDays: 7 });
      await calendar.meeting({ bodyId: id, date: '2018-12-18' });
      await mailing.turn(inWinter('2018-11-02'));
      expect(mailing.mails.arrived).toEqual([]);
      await mailing.turn(inWinter('2018-11-08'));
      const [mail] = await mailing.arrived(HEAD);
      expect(mail?.subject).toBe('Påminnelse: en åtgärd inom 30 dagar');
      expect(mail?.text).toContain('Papper ska in 4 december till socialnämnden.');
    });
  });

  describe('The role above', () => {
    async function reportTo(role: string, superior: string): Promise<void> {
      const planner = asking(await mailing.test.as('plan-lead'));
      const of = (name: string) => db.dataSource.manager.findOneByOrFail(Actor, { name });
      const { id, version } = await of(role);
      const answer = await planner
        .patch(`/api/actors/${id}`)
        .set('If-Match', `"${String(version)}"`)
        .send({ superiorId: (await of(superior)).id });
      expect(answer.status).toBe(200);
    }

    async function escalating(...actions: Parameters<typeof anAction>[0][]): Promise<string[]> {
      const ids = await plan(...actions);
      const director = await mailing.person(DIRECTOR, 'Kommundirektör');
      await decline(director, 'digest');
      await settings({ pausedWeeks: [], escalateAfterDays: 14 });
      return ids;
    }

    it('is told once of each action that has been late for so many days, in one mail', async () => {
      const [first = ''] = await escalating(
        { title: 'Första', deadline: '2018-02-28' },
        { title: 'Andra', deadline: '2018-02-27' },
        { title: 'Tredje', deadline: '2018-03-05' },
      );
      await reportTo('Sektorchef', 'Kommundirektör');
      await mailing.turn(inWinter('2018-03-12'));
      expect(await subjects(DIRECTOR)).toEqual([]);
      await mailing.turn(inWinter('2018-03-14'));
      await mailing.turn(inWinter('2018-03-15'));
      await mailing.turn(inWinter('2018-03-19'));
      expect((await mailing.arrived(DIRECTOR)).map(titlesIn)).toEqual([['Andra', 'Första'], ['Tredje']]);
      expect((await subjects(DIRECTOR))[0]).toBe('Två åtgärder är försenade sedan länge');
      const [mail] = await mailing.arrived(DIRECTOR);
      expect(mail?.text).toMatch(/Försenad 15 dagar.*Sektorchef\s+ansvarar\./);
      expect(mail?.text).not.toMatch(/\/svar\/|Kim/);
      await act(first, 'deadline', { deadline: '2018-03-20', reason: 'Längre tid' });
      await mailing.turn(inSummer('2018-04-04'));
      expect((await mailing.arrived(DIRECTOR)).map(titlesIn).slice(2)).toEqual([['Första']]);
    });

    it('is not told while nobody is above, while it is not chosen, by who declined it, nor of its own', async () => {
      await escalating({ deadline: '2018-02-01' }, { deadline: '2018-02-01', responsible: ['Kommundirektör'] });
      await mailing.turn(inWinter('2018-03-14'));
      await reportTo('Sektorchef', 'Kommundirektör');
      await settings({ pausedWeeks: [], escalateAfterDays: null });
      await mailing.turn(inWinter('2018-03-15'));
      await settings({ pausedWeeks: [], escalateAfterDays: 14 });
      await giveRole(db, head, 'Kommundirektör');
      await mailing.turn(inWinter('2018-03-16'));
      expect(await mailing.outcomes('escalation')).toEqual(
        expect.arrayContaining([
          ['sent', null],
          ['skipped', 'Det fanns inget att berätta.'],
        ]),
      );
    });
  });
});
