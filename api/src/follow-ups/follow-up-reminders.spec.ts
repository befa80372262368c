import { asking } from '../../test/asking';
import { giveRole } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { answerIn, followedPlan, type FollowedPlan, type FollowUpAnswer } from '../../test/follow-ups';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { smtpServerOf } from '../platform/config/smtp-server';
import { type ClaimedDelivery } from '../platform/outbox/content';
import { Composers } from '../platform/outbox/composers';
import { Delivery } from '../platform/outbox/delivery.entity';
import { Schedules, type Schedule } from '../platform/outbox/schedules';
import { FollowUpRemindersService } from './follow-up-reminders.service';

const WITH_MAIL = { smtp: smtpServerOf('smtp://127.0.0.1:2525'), mailFrom: 'Genomför <genomfor@vikby.example>' };
/** Those of the plan that Kommundirektör answers for, by their places. */
const DELEGATION = 0;
const SUPPORT = 2;
const MARKET = 5;

describeOnBothDatabases('The reminders of a round', (db) => {
  let test: TestApp;
  let plan: FollowedPlan;
  let roundId: string;
  beforeAll(async () => (test = await startTestApp(db, { settings: WITH_MAIL })));
  beforeEach(async () => {
    plan = await followedPlan(db, test);
    await giveRole(db, await test.user('responsible'), 'Kommundirektör');
    roundId = (await plan.open()).round.id;
  });
  afterAll(() => test.close());

  const remind = async () => (await plan.lead.post(`/api/follow-ups/${roundId}/reminders`).send({})).body;
  const deliveries = () => db.dataSource.manager.find(Delivery);
  const remindOn = (day: string) =>
    db.unitOfWork.write((tx) => test.app.get(FollowUpRemindersService, { strict: false }).remindOn(tx, day));
  const answerAll = async () => {
    for (const index of [DELEGATION, SUPPORT, MARKET]) {
      await answerIn(plan.lead, roundId, plan.actionIds[index]!, { progress: 'ongoing' });
    }
  };
  const compose = async (): Promise<object[]> => {
    const batch: ClaimedDelivery[] = await deliveries();
    const composed = await test.app.get(Composers).find('mail', 'follow-up-reminder')?.compose(batch);
    return [...(composed ?? []).values()];
  };

  it('go to each person who has something left, and tell which roles nobody holds', async () => {
    expect(await remind()).toEqual({ persons: 1, vacant: ['Sektorchef', 'Ekonomichef'] });
    const { waiting, remindsByMail } = (await plan.lead.get(`/api/follow-ups/${roundId}`)).body;
    expect(remindsByMail).toBe(true);
    expect(waiting.map(({ role, left, holders, remindedOn }) => [role?.name, left, holders, remindedOn])).toEqual([
      ['Sektorchef', 10, [], null],
      ['Kommundirektör', 3, ['En responsible'], '2018-02-26'],
      ['Ekonomichef', 1, [], null],
    ]);
    const { id } = await test.user('responsible');
    expect(await deliveries()).toEqual([
      expect.objectContaining({ kind: 'follow-up-reminder', recipientId: id, payload: { roundId } }),
    ]);
  });

  it('go to nobody twice the same day', async () => {
    await remind();
    expect(await remind()).toMatchObject({ persons: 0 });
    expect(await deliveries()).toHaveLength(1);
  });

  it('go to nobody who has answered, nor to who does not want them', async () => {
    await answerAll();
    expect(await remind()).toMatchObject({ persons: 0 });
    await giveRole(db, await test.user('secretary'), 'Sektorchef');
    await giveRole(db, await test.user('reader'), 'Ekonomichef');
    const secretary = await test.as('secretary');
    await secretary.put('/api/mail/preferences/follow-up').send({ wanted: false }).expect(200);
    expect(await remind()).toMatchObject({ persons: 0, vacant: ['Ekonomichef'] });
    expect(await deliveries()).toEqual([]);
  });

  it('are written when they are sent: with what is left then, and to nobody who has answered meanwhile', async () => {
    await remind();
    await answerIn(plan.lead, roundId, plan.actionIds[DELEGATION]!, { progress: 'ongoing' });
    const [mail] = (await compose()) as { subject: string; text: string; html: string; unsubscribeUrl: string }[];
    expect(mail?.subject).toBe('Två åtgärder kvar i uppföljningen för februari 2018');
    expect(mail?.text).toContain(`/uppfoljning/${roundId}`);
    expect(mail?.text).not.toContain('Delegering');
    expect(mail?.html).toContain('Se över externa stödfunktioner');
    expect(mail?.unsubscribeUrl).toMatch(/\/api\/mail\/unsubscribe\//);
    const person = asking(await test.as('responsible'));
    const wanted = (yes: boolean) => person.put('/api/mail/preferences/follow-up').send({ wanted: yes });
    await wanted(false);
    expect(await compose()).toEqual([{ skip: 'Mottagaren har valt bort mejlet.' }]);
    await wanted(true);
    await answerAll();
    expect(await compose()).toEqual([{ skip: 'Allt är rapporterat.' }]);
    await plan.close(roundId);
    expect(await compose()).toEqual([{ skip: 'Uppföljningen är stängd.' }]);
  });

  it('go out by themselves three working days before the last day and on the first after it, once each', async () => {
    const sent: Record<string, number> = {};
    for (const day of ['2018-03-05', '2018-03-06', '2018-03-07', '2018-03-09', '2018-03-12', '2018-03-13']) {
      await remindOn(day);
      sent[day] = (await deliveries()).length;
    }
    expect(sent).toEqual({
      '2018-03-05': 0,
      '2018-03-06': 1,
      '2018-03-07': 1,
      '2018-03-09': 1,
      '2018-03-12': 2,
      '2018-03-13': 2,
    });
  });

  it('by themselves reach who gets the role after the others were reminded, and nobody of a closed round', async () => {
    await remindOn('2018-03-06');
    await giveRole(db, await test.user('secretary'), 'Sektorchef');
    await remindOn('2018-03-07');
    expect(await deliveries()).toHaveLength(2);
    await plan.close(roundId);
    await remindOn('2018-03-12');
    expect(await deliveries()).toHaveLength(2);
  });

  it('by themselves are looked for in the mornings of working days', () => {
    const schedules = test.app.get<{ schedules: Schedule[] }>(Schedules);
    const schedule = schedules.schedules.find(({ name }) => name === 'follow-up-reminders');
    const due = (day: string, minutes: number) => schedule?.duePeriod({ day, minutes });
    expect([due('2018-03-06', 419), due('2018-03-06', 420), due('2018-03-10', 600)]).toEqual([
      null,
      '2018-03-06',
      null,
    ]);
  });
});

describeOnBothDatabases('Where mail is not set up', (db) => {
  let test: TestApp;
  beforeAll(async () => (test = await startTestApp(db)));
  afterAll(() => test.close());

  it('nobody is said to have been reminded', async () => {
    const plan = await followedPlan(db, test);
    await giveRole(db, await test.user('responsible'), 'Kommundirektör');
    const { round } = await plan.open();
    const ask = asking<FollowUpAnswer>(await test.as('plan-lead'));
    expect((await ask.post(`/api/follow-ups/${round.id}/reminders`).send({})).body.persons).toBe(0);
    const { waiting } = (await ask.get(`/api/follow-ups/${round.id}`)).body;
    expect(waiting.map(({ remindedOn }) => remindedOn)).toEqual([null, null, null]);
  });
});
