import { USER_ROLES, may } from '@genomfor/shared';
import { asking } from '../../test/asking';
import { aPlan, anAction, giveRole, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { answerIn, followedPlan, type FollowedPlan, type FollowUpAnswer } from '../../test/follow-ups';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { FollowUpRound } from './follow-up-round.entity';

const ID = '00000000-0000-4000-8000-000000000000';

describeOnBothDatabases('A round of follow-up', (db) => {
  let test: TestApp;
  let plan: FollowedPlan;
  beforeAll(async () => (test = await startTestApp(db)));
  beforeEach(async () => (plan = await followedPlan(db, test)));
  afterAll(() => test.close());

  it('asks about every action that remains to be done when it is opened, and no other', async () => {
    const { reviewId } = await putIn(
      db,
      test.app,
      aPlan({ actions: [anAction({ title: 'Att göra' }), anAction({ title: 'Gjord', progress: 'done' })] }),
    );
    const { body } = await plan.lead.post(`/api/reviews/${reviewId}/follow-ups`).send({ period: '2018-01' });
    await plan.lead.post(`/api/reviews/${reviewId}/actions`).send({ title: 'Ny åtgärd' });
    const { page } = (await plan.lead.get(`/api/follow-ups/${body.round.id}`)).body;
    expect(page.rows.map(({ title }) => title)).toEqual(['Att göra']);
  });

  it('is for a period, with the working day on or before the tenth as its last', async () => {
    const { round, page, waiting, remindsByMail } = await plan.open();
    expect(round).toMatchObject({
      period: '2018-02',
      lastDay: '2018-03-09',
      state: 'open',
      openedOn: '2018-02-26',
      openedBy: 'En plan-lead',
      total: 14,
      reported: 0,
      version: 1,
    });
    expect(page).toMatchObject({ asOf: '2018-02-26', comparison: null });
    expect(page.summary[0]).toMatch(/^Av 14 åtgärder är ingen rapporterad\./);
    expect(waiting.map(({ role, left, holders }) => [role?.name, left, holders])).toEqual([
      ['Sektorchef', 10, []],
      ['Kommundirektör', 3, []],
      ['Ekonomichef', 1, []],
    ]);
    expect(remindsByMail).toBe(false);
  });

  it('whose usual last day has passed is open until today', async () => {
    expect((await plan.open('2018-01')).round.lastDay).toBe('2018-02-26');
  });

  it.each([
    ['2018-03', undefined, 'period', 'Perioden har inte börjat än.'],
    ['2018-1', undefined, 'period', 'Välj en månad eller ett tertial.'],
    ['2018-02', '2018-02-25', 'lastDay', 'Dagen har passerat. Välj i dag eller en senare dag.'],
  ])('of %s until %s cannot be opened', async (period, lastDay, field, message) => {
    const refused = await plan.lead.post(`/api/reviews/${plan.reviewId}/follow-ups`).send({ period, lastDay });
    expect([refused.status, refused.body.fields]).toEqual([400, [{ field, message }]]);
  });

  it('is one for each review and period, also when two open it at once', async () => {
    const open = () => plan.lead.post(`/api/reviews/${plan.reviewId}/follow-ups`).send({ period: '2018-02' });
    const answers = await Promise.all([open(), open()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused?.body.fields).toEqual([
      { field: 'period', message: 'Det finns redan en uppföljning för februari 2018.' },
    ]);
  });

  it('of a plan with nothing left to do cannot be opened', async () => {
    const { reviewId } = await putIn(db, test.app, aPlan({ actions: [anAction({ progress: 'done' })] }));
    const { body } = await plan.lead.post(`/api/reviews/${reviewId}/follow-ups`).send({ period: '2018-02' });
    expect(body.fields).toEqual([{ field: 'period', message: 'Planen har ingen åtgärd kvar att följa upp.' }]);
  });

  it('can be given another last day, but not over what somebody else has changed', async () => {
    const { round } = await plan.open();
    const change = (lastDay: string, version: number) =>
      plan.lead
        .patch(`/api/follow-ups/${round.id}`)
        .set('If-Match', `"${String(version)}"`)
        .send({ lastDay });
    expect((await change('2018-03-12', 1)).body.round).toMatchObject({ lastDay: '2018-03-12', version: 2 });
    const late = await change('2018-03-13', 1);
    expect([late.status, late.body.code, late.body.details.round.lastDay]).toEqual([
      409,
      'changed-by-other',
      '2018-03-12',
    ]);
    expect((await change('2018-02-25', 2)).status).toBe(400);
    const told = await db.dataSource.manager.findOneByOrFail(AuditEntry, { what: 'follow-up.changed' });
    expect(told.changes).toEqual([{ field: 'lastDay', before: '2018-03-09', after: '2018-03-12' }]);
  });

  it('of nothing known is not found', async () => {
    expect((await plan.lead.get(`/api/reviews/${ID}/follow-ups`)).status).toBe(404);
    expect((await plan.lead.post(`/api/reviews/${ID}/follow-ups`).send({ period: '2018-02' })).status).toBe(404);
    for (const path of [`/api/follow-ups/${ID}`, `/api/follow-ups/${ID}/tasks`, '/api/follow-ups/februari']) {
      expect((await plan.lead.get(path)).status).toBe(404);
    }
    expect((await plan.close(ID)).status).toBe(404);
  });

  it.each(USER_ROLES)('is opened, changed, reminded of and closed by who leads follow-ups: %s', async (role) => {
    const { round } = await plan.open();
    const ask = asking<FollowUpAnswer>(await test.as(role));
    const path = `/api/follow-ups/${round.id}`;
    const leads = may(role, 'follow-ups.lead');
    expect((await ask.get(path)).status).toBe(200);
    expect((await ask.get(`/api/reviews/${plan.reviewId}/follow-ups`)).body.rounds).toHaveLength(1);
    const tried = [
      await ask.post(`/api/reviews/${plan.reviewId}/follow-ups`).send({ period: '2018-01' }),
      await ask.patch(path).set('If-Match', '"1"').send({ lastDay: '2018-03-12' }),
      await ask.post(`${path}/reminders`).send({}),
      await ask.post(`${path}/close`).set('If-Match', '"2"').send({}),
    ];
    expect(tried.map(({ status }) => status)).toEqual(leads ? [201, 200, 200, 200] : [403, 403, 403, 403]);
  });
});

describeOnBothDatabases('A round that is closed', (db) => {
  let test: TestApp;
  let plan: FollowedPlan;
  beforeAll(async () => (test = await startTestApp(db)));
  beforeEach(async () => (plan = await followedPlan(db, test)));
  afterAll(() => test.close());

  const stored = async (id: string) => {
    const rows: Record<string, unknown>[] = await db.dataSource.query(
      `SELECT * FROM follow_up_round WHERE id = '${id}'`,
    );
    return JSON.stringify(rows[0]);
  };

  it('is frozen as it was: the same, byte for byte, whatever happens to its actions and its review', async () => {
    const { round } = await plan.open();
    await answerIn(plan.lead, round.id, plan.actionIds[0]!, { progress: 'ongoing', assessment: 'yellow' });
    const live = (await plan.lead.get(`/api/follow-ups/${round.id}`)).body.page;
    const closed = (await plan.close(round.id)).body;
    expect(closed.page).toEqual(live);
    expect(closed.round).toMatchObject({
      state: 'closed',
      closedOn: '2018-02-26',
      closedBy: 'En plan-lead',
      version: 2,
    });
    expect(closed.waiting).toEqual([]);

    const [before, answer] = [await stored(round.id), JSON.stringify((await view(round.id)).page)];
    const action = (await plan.lead.get(`/api/actions/${plan.actionIds[1]!}`)).body as unknown as { version: number };
    await plan.lead
      .patch(`/api/actions/${plan.actionIds[1]!}`)
      .set('If-Match', `"${String(action.version)}"`)
      .send({ title: 'Heter något annat', responsible: 'Ekonomichef' });
    const report = { progress: 'done', comment: 'Klart efteråt.' };
    await plan.lead.post(`/api/actions/${plan.actionIds[0]!}/reports`).set('If-Match', '"2"').send(report);
    await plan.lead.patch(`/api/reviews/${plan.reviewId}`).set('If-Match', '"1"').send({ title: 'Nytt namn' });
    await plan.open('2018-T1');
    expect(await stored(round.id)).toBe(before);
    expect(JSON.stringify((await view(round.id)).page)).toBe(answer);
  });

  it('takes no more reports, and says so in plain words', async () => {
    const { round } = await plan.open();
    await plan.close(round.id);
    const refused = await answerIn(plan.lead, round.id, plan.actionIds[0]!, { progress: 'ongoing' });
    expect([refused.status, refused.body.code]).toEqual([409, 'round-closed']);
    expect(refused.body.message).toMatch(/^Uppföljningen är stängd och ändras inte mer\./);
    expect((await plan.lead.get(`/api/actions/${plan.actionIds[0]!}`)).body).toMatchObject({ version: 1, reports: [] });
  });

  it('is never changed, reminded of or closed again', async () => {
    const { round } = await plan.open();
    await plan.close(round.id);
    const path = `/api/follow-ups/${round.id}`;
    const tried = [
      await plan.close(round.id, 2),
      await plan.lead.patch(path).set('If-Match', '"2"').send({ lastDay: '2018-03-12' }),
      await plan.lead.post(`${path}/reminders`).send({}),
    ];
    expect(tried.map(({ body }) => body.code)).toEqual(['round-closed', 'round-closed', 'round-closed']);
  });

  it('is closed once when two close it at the same time', async () => {
    const { round } = await plan.open();
    const answers = await Promise.all([plan.close(round.id), plan.close(round.id)]);
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([
      [200, undefined],
      [409, 'round-closed'],
    ]);
    expect(await db.dataSource.manager.countBy(AuditEntry, { what: 'follow-up.closed' })).toBe(1);
  });

  it('is closed before a report, or after it, when both come at once: never a report that it does not tell', async () => {
    const { round } = await plan.open();
    const [report] = await Promise.all([
      answerIn(plan.lead, round.id, plan.actionIds[0]!, { progress: 'ongoing' }),
      plan.close(round.id),
    ]);
    const { reported } = (await view(round.id)).round;
    expect(reported).toBe(report.status === 200 ? 1 : 0);
  });

  it('is what the next one is compared with, and what is done meanwhile is told', async () => {
    const [delegation, budget] = plan.actionIds;
    const { round } = await plan.open('2018-01');
    await answerIn(plan.lead, round.id, delegation!, { progress: 'ongoing', assessment: 'green' });
    await plan.close(round.id);
    await plan.lead.post(`/api/actions/${budget!}/reports`).set('If-Match', '"1"').send({ progress: 'done' });

    const next = await plan.open('2018-02');
    expect(next.page.total).toBe(13);
    await answerIn(plan.lead, next.round.id, delegation!, {
      progress: 'ongoing',
      assessment: 'red',
      comment: 'Stopp.',
    });
    const { page } = await view(next.round.id);
    expect(page.comparison).toMatchObject({
      period: '2018-01',
      worse: [{ title: 'Delegering', now: 'Klaras inte' }],
      finished: [{ title: 'Budget och uppföljning' }],
    });
    expect(page.deviations[0]).toMatchObject({ title: 'Delegering', comment: 'Stopp.' });
  });

  it('stands after later ones in the list, with what it told', async () => {
    const { round } = await plan.open('2018-01');
    await plan.close(round.id);
    await plan.open('2018-02');
    const { rounds } = (await plan.lead.get(`/api/reviews/${plan.reviewId}/follow-ups`)).body;
    expect(rounds.map(({ period, state, total }) => [period, state, total])).toEqual([
      ['2018-02', 'open', 14],
      ['2018-01', 'closed', 14],
    ]);
  });

  it('keeps the name of nobody who reported', async () => {
    await giveRole(db, await test.user('responsible'), 'Kommundirektör');
    const own = asking<FollowUpAnswer>(await test.as('responsible'));
    const { round } = await plan.open();
    await answerIn(own, round.id, plan.actionIds[0]!, { progress: 'ongoing' });
    await plan.close(round.id);
    const { content } = await db.dataSource.manager.findOneByOrFail(FollowUpRound, { id: round.id });
    expect(content?.reported).toBe(1);
    expect(JSON.stringify(content)).not.toContain('En responsible');
  });

  async function view(id: string): Promise<FollowUpAnswer> {
    return (await plan.lead.get(`/api/follow-ups/${id}`)).body;
  }
});
