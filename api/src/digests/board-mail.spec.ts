import { randomUUID } from 'node:crypto';
import { calendarKeeper } from '../../test/bodies';
import { aPlan, anAction, giveRole, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startMailServer, type MailServer } from '../../test/mail-server';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Holding } from '../actors/holding.entity';
import { Meeting } from '../bodies/meeting.entity';
import { User } from '../platform/auth/user.entity';
import { Clock } from '../platform/clock/clock';
import { Delivery } from '../platform/outbox/delivery.entity';
import { OutboxRunner } from '../platform/outbox/outbox-runner';
import { Schedules } from '../platform/outbox/schedules';

const BODY = 'Omsorgsnämnden';
const MEMBER = 'ledamot@vikby.example';
const SECRETARY = 'secretary@vikby.example';

describeOnBothDatabases('The mail of a body before its meeting', (db) => {
  let mails: MailServer;
  let app: TestApp;
  let member: User;

  beforeEach(async () => {
    mails = await startMailServer();
    app = await startTestApp(db, { settings: { ...mails.settings(), today: null } });
    itIs('2018-02-26T06:00:00Z');
    const keeper = await calendarKeeper(app);
    await putIn(db, app.app, aPlan({ actions: [anAction({ deciders: [BODY], deadline: '180430' })] }));
    const { id } = (await keeper.ask.get('/api/bodies')).body.find(({ name }) => name === BODY) ?? { id: '' };
    await keeper.rules(id, { submissionLeadDays: 14, noticeLeadDays: 9 });
    await keeper.meeting({ bodyId: id, date: '2018-03-14' });
    const createdAt = new Date('2017-01-01T00:00:00Z');
    const fields = { name: 'Kim Ledamot', email: MEMBER, role: 'reader' as const, active: true, createdAt };
    member = Object.assign(new User(), { id: randomUUID(), ...fields });
    await db.dataSource.manager.insert(User, member);
    await giveRole(db, member, BODY);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await app.close();
    await mails.close();
  });

  function itIs(moment: string): void {
    jest.spyOn(app.app.get(Clock), 'now').mockReturnValue(new Date(moment));
  }

  async function turn(moment: string): Promise<void> {
    itIs(moment);
    await app.app.get(Schedules).tick();
    await app.app.get(OutboxRunner).runOnce(new Date(moment));
  }

  /** Who has got mail, but for the one who keeps the plans, who gets the mail of the week. */
  const arrived = () =>
    mails.arrived
      .map(({ to }) => to)
      .filter((to) => to !== 'plan-lead@vikby.example')
      .sort();

  it('goes to its members and the secretary on the day of the notice, once', async () => {
    await turn('2018-03-02T06:00:00Z');
    await turn('2018-03-05T05:59:00Z');
    expect(arrived()).toEqual([]);
    for (const moment of ['2018-03-05T06:00:00Z', '2018-03-05T12:00:00Z', '2018-03-06T06:00:00Z']) await turn(moment);
    expect(arrived()).toEqual([MEMBER, SECRETARY]);
    const { subject = '', text = '' } = await mails.parsed(MEMBER);
    expect(subject).toMatch(/^Inför omsorgsnämnden 14 mars: ett beslut väntar/);
    expect(subject).not.toContain('roller');
    expect(text).toContain('Tydliggöra roller och ansvar');
  });

  it('comes the next morning to one who has joined the body since', async () => {
    await db.dataSource.manager.update(Holding, { userId: member.id }, { fromDay: '2018-03-06' });
    await turn('2018-03-05T06:00:00Z');
    expect(arrived()).toEqual([SECRETARY]);
    await turn('2018-03-06T06:00:00Z');
    expect(arrived()).toEqual([MEMBER, SECRETARY]);
  });

  it('waits on days that are no working days, and is given up when the meeting has been held', async () => {
    await turn('2018-03-10T06:00:00Z');
    expect(arrived()).toEqual([]);
    await turn('2018-03-15T06:00:00Z');
    expect(arrived()).toEqual([]);
  });

  it.each<[string, string, (id: string) => Promise<unknown>]>([
    [
      'the meeting is cancelled',
      'Sammanträdet är inställt, flyttat eller redan hållet.',
      () => db.dataSource.manager.update(Meeting, { state: 'planned' }, { state: 'cancelled' }),
    ],
    [
      'the member has left the body',
      'Mottagaren hör inte längre till organet.',
      (userId) => db.dataSource.manager.update(Holding, { userId }, { toDay: '2018-03-01' }),
    ],
  ])('is not sent when %s after it was put in the queue', async (_, why, change) => {
    itIs('2018-03-05T06:00:00Z');
    await app.app.get(Schedules).tick();
    await change(member.id);
    await app.app.get(OutboxRunner).runOnce(new Date('2018-03-05T06:00:00Z'));
    const delivery = await db.dataSource.manager.findOneByOrFail(Delivery, { recipientId: member.id });
    expect([delivery.state, delivery.problem]).toEqual(['skipped', why]);
  });
});
