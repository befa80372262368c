import { USER_ROLES, may } from '@genomfor/shared';
import { asking, type Asker } from '../../test/asking';
import { giveRole } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { answerIn, followedPlan, type FollowedPlan, type FollowUpAnswer } from '../../test/follow-ups';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { FollowUpAnswer as StoredAnswer } from './follow-up-answer.entity';

describeOnBothDatabases('What a round asks of somebody', (db) => {
  let test: TestApp;
  let plan: FollowedPlan;
  let own: Asker<FollowUpAnswer>;
  let roundId: string;
  beforeAll(async () => (test = await startTestApp(db)));
  beforeEach(async () => {
    plan = await followedPlan(db, test);
    await giveRole(db, await test.user('responsible'), 'Kommundirektör');
    own = asking<FollowUpAnswer>(await test.as('responsible'));
    roundId = (await plan.open()).round.id;
  });
  afterAll(() => test.close());

  const tasks = async (ask = own, query: Record<string, string> = {}) =>
    (await ask.get(`/api/follow-ups/${roundId}/tasks`).query(query)).body;
  const awaited = async (ask = own) => (await ask.get('/api/follow-ups/awaited')).body;

  it('are the actions of the roles held, in the order of the plan, with what was said before', async () => {
    const asked = await tasks();
    expect(asked.round).toMatchObject({ period: '2018-02', lastDay: '2018-03-09', state: 'open' });
    expect(asked).toMatchObject({ today: '2018-02-26', roles: [{ name: 'Kommundirektör' }], mayReportAny: false });
    expect(asked.tasks.map(({ action, answer, before }) => [action.title, answer, before])).toEqual([
      ['Delegering', null, null],
      ['Se över externa stödfunktioner', null, null],
      ['Översyn av arbetsmarknad och ekonomiskt bistånd', null, null],
    ]);
    expect(asked.tasks.every(({ action }) => action.mayReport)).toBe(true);
  });

  it('are everybody’s for who may report on any, when asked for', async () => {
    expect((await tasks(plan.lead)).tasks).toEqual([]);
    expect((await tasks(plan.lead, { whose: 'all' })).tasks).toHaveLength(14);
    expect((await tasks(own, { whose: 'all' })).tasks).toHaveLength(3);
  });

  it('is answered with an ordinary report, which the round counts', async () => {
    const report = {
      progress: 'ongoing' as const,
      forecast: 'maj 2018',
      assessment: 'yellow' as const,
      comment: ' Dröjer. ',
    };
    const { body } = await answerIn(own, roundId, plan.actionIds[0]!, report);
    expect(body.action).toMatchObject({ progress: 'ongoing', forecast: '2018-05-31', version: 2 });
    expect(body.answer).toMatchObject({ assessment: 'yellow', comment: 'Dröjer.', by: 'En responsible' });
    const action = (await own.get(`/api/actions/${plan.actionIds[0]!}`)).body as unknown as { reports: unknown[] };
    expect(action.reports).toEqual([body.answer]);
    expect((await plan.lead.get(`/api/follow-ups/${roundId}`)).body.round.reported).toBe(1);
    expect(await awaited()).toMatchObject([{ id: roundId, left: 2, total: 3, period: '2018-02' }]);
  });

  it('is answered by its latest report, and what was said before the round stands beside it', async () => {
    await answerIn(own, roundId, plan.actionIds[0]!, { progress: 'ongoing', assessment: 'red' });
    await answerIn(own, roundId, plan.actionIds[0]!, { progress: 'ongoing', assessment: 'yellow' });
    const { page } = (await plan.lead.get(`/api/follow-ups/${roundId}`)).body;
    expect(page).toMatchObject({ reported: 1, rows: [{ own: 'yellow' }, ...Array<object>(13).fill({})] });
    expect((await tasks()).tasks[0]).toMatchObject({ answer: { assessment: 'yellow' }, before: { assessment: 'red' } });
  });

  it('is answered also by a report on the action itself', async () => {
    const report = { progress: 'ongoing' };
    await own.post(`/api/actions/${plan.actionIds[0]!}/reports`).set('If-Match', '"1"').send(report);
    expect((await tasks()).tasks[0]?.answer).toMatchObject({ progress: 'ongoing' });
    expect(await db.dataSource.manager.countBy(StoredAnswer, { roundId })).toBe(1);
  });

  it('is believed as it was until something else is said, or it is done', async () => {
    const [delegation] = plan.actionIds;
    await answerIn(own, roundId, delegation!, { progress: 'ongoing', assessment: 'red', comment: 'Stopp.' });
    const elsewhere = (version: number, progress: string) =>
      own
        .post(`/api/actions/${delegation!}/reports`)
        .set('If-Match', `"${String(version)}"`)
        .send({ progress });
    await elsewhere(2, 'ongoing');
    expect((await tasks()).tasks[0]?.answer).toMatchObject({ progress: 'ongoing', assessment: 'red', comment: null });
    await elsewhere(3, 'done');
    expect((await tasks()).tasks[0]?.answer).toMatchObject({ progress: 'done', assessment: null });
  });

  it('is not answered by what was said before it was opened', async () => {
    const report = { progress: 'ongoing' };
    await own.post(`/api/actions/${plan.actionIds[0]!}/reports`).set('If-Match', '"1"').send(report);
    const later = await plan.open('2018-01');
    const { tasks: asked } = (await own.get(`/api/follow-ups/${later.round.id}/tasks`)).body;
    expect(asked[0]).toMatchObject({ answer: null, before: { progress: 'ongoing' } });
  });

  it('may be believed to go worse than what is computed, but better only with a comment', async () => {
    // Not started with 64 days left is computed green; paused is yellow.
    const say = (report: Parameters<typeof answerIn>[3]) => answerIn(own, roundId, plan.actionIds[0]!, report);
    expect((await say({ progress: 'ongoing', assessment: 'red' })).status).toBe(200);
    const refused = await say({ progress: 'paused', assessment: 'green', comment: '  ' });
    expect([refused.status, refused.body.code]).toEqual([422, 'assessment-needs-comment']);
    expect((await say({ progress: 'paused', assessment: 'green', comment: 'Startar på måndag.' })).status).toBe(200);
    const { page } = (await plan.lead.get(`/api/follow-ups/${roundId}`)).body;
    const reasons = page.deviations.find(({ title }) => title === 'Delegering')?.reasons.map(({ code }) => code);
    expect(reasons).toContain('better-than-computed');
  });

  it('is judged with the forecast that comes with the report', async () => {
    const report = { progress: 'ongoing' as const, forecast: '2018-12-31', assessment: 'green' as const };
    expect((await answerIn(own, roundId, plan.actionIds[0]!, report)).body.code).toBe('assessment-needs-comment');
  });

  it('is told in the history with what was believed', async () => {
    await answerIn(own, roundId, plan.actionIds[0]!, { progress: 'ongoing', assessment: 'yellow' });
    const { history } = (await own.get(`/api/actions/${plan.actionIds[0]!}`)).body as unknown as {
      history: { what: string; changes: object[] }[];
    };
    const reported = history.find(({ what }) => what === 'reported');
    expect(reported?.changes).toContainEqual({ field: 'ownAssessment', before: null, after: 'Avvikelse, klaras' });
  });

  it('cannot be answered over what somebody else has said', async () => {
    await answerIn(plan.lead, roundId, plan.actionIds[0]!, { progress: 'paused' });
    const late = await own
      .post(`/api/follow-ups/${roundId}/actions/${plan.actionIds[0]!}/reports`)
      .set('If-Match', '"1"')
      .send({ progress: 'ongoing' });
    expect([late.status, late.body.code]).toEqual([409, 'changed-by-other']);
  });

  it('is nothing about an action that the round does not ask about', async () => {
    const added = (await plan.lead.post(`/api/reviews/${plan.reviewId}/actions`).send({ title: 'Ny åtgärd' }))
      .body as unknown as { id: string };
    const refused = await answerIn(plan.lead, roundId, added.id, { progress: 'ongoing' });
    expect([refused.status, refused.body.code]).toEqual([404, 'not-in-round']);
  });

  it('holds no personal identity number', async () => {
    const report = { progress: 'ongoing' as const, comment: 'Gäller 19811228-9874.' };
    expect((await answerIn(own, roundId, plan.actionIds[0]!, report)).body.code).toBe('case-data');
  });

  it.each(USER_ROLES)('is answered for any by who may report on any, for others’ by nobody else: %s', async (role) => {
    const ask = asking<FollowUpAnswer>(await test.as(role));
    const others = await answerIn(ask, roundId, plan.actionIds[1]!, { progress: 'ongoing' });
    expect(others.status).toBe(may(role, 'actions.report-any') ? 200 : 403);
    expect((await awaited(ask)).map(({ left }) => left)).toEqual(role === 'responsible' ? [3] : []);
  });

  it('no longer waits once it is dropped or the round is closed', async () => {
    const drop = { reason: 'Ingår i en annan översyn.' };
    const [, , , , , market] = plan.actionIds;
    const dropped = await plan.lead.post(`/api/actions/${market!}/drop`).set('If-Match', '"1"').send(drop);
    expect(dropped.body.code).toBe('drop-needs-decider');
    for (const id of [plan.actionIds[0]!, plan.actionIds[2]!, market!]) {
      await answerIn(own, roundId, id, { progress: 'ongoing' });
    }
    expect(await awaited()).toEqual([]);
    await plan.close(roundId);
    expect((await tasks()).round.state).toBe('closed');
  });
});
