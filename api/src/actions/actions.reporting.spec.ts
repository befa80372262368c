import type { ActorView } from '@genomfor/shared';
import { asking, type Asker } from '../../test/asking';
import { calendarKeeper } from '../../test/bodies';
import { aPlan, anAction, giveRole, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases('What an action is reported to a body', (db) => {
  let test: TestApp;
  let planner: Asker;
  let actionId: string;
  let boardId: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    planner = asking(await test.as('plan-lead'));
    boardId = await body('Socialnämnden');
    const plan = aPlan({ actions: [anAction({ title: 'Delrapport', kind: 'report', deciders: [] })] });
    actionId = (await putIn(db, test.app, plan)).actionIds[0] ?? '';
  });

  async function body(name: string, kind: ActorView['kind'] = 'body'): Promise<string> {
    const bodyKind = kind === 'body' ? 'board' : null;
    return (await planner.post('/api/actors').send({ name, kind, bodyKind })).body.id;
  }

  const detail = async () => (await planner.get(`/api/actions/${actionId}`)).body;
  const edit = async (change: object) =>
    planner
      .patch(`/api/actions/${actionId}`)
      .set('If-Match', `"${(await detail()).version}"`)
      .send(change);
  const post = async (who: Asker, verb: string, input: object) =>
    who
      .post(`/api/actions/${actionId}/${verb}`)
      .set('If-Match', `"${(await detail()).version}"`)
      .send(input);
  const reports = async () =>
    (await detail()).bodyReports.map(({ body: to, form, given }) => [to.name, form, given?.on]);

  it('is kept when others are told too, and goes with the body that is told no more', async () => {
    await edit({ bodyReports: [{ bodyId: boardId, form: 'oral', purpose: 'information' }] });
    await post(planner, 'record-report', { bodyId: boardId, on: '180220', said: 'Läget.' });
    const council = await body('Seniorrådet');
    const both = [
      { bodyId: council, purpose: 'presentation' },
      { bodyId: boardId, form: 'oral', purpose: 'information' },
    ];
    await edit({ bodyReports: both });
    expect(await reports()).toEqual([
      ['Seniorrådet', null, undefined],
      ['Socialnämnden', 'oral', '2018-02-20'],
    ]);
    const { history } = await detail();
    expect(history[0]?.changes).toEqual([
      {
        field: 'bodyReports',
        before: 'Socialnämnden: muntlig information, given 20 februari 2018 (”Läget.”)',
        after: 'Seniorrådet: presentation, Socialnämnden: muntlig information, given 20 februari 2018 (”Läget.”)',
      },
    ]);
    await edit({ bodyReports: both.slice(0, 1) });
    expect(await reports()).toEqual([['Seniorrådet', null, undefined]]);
  });

  it('is given on the day of its meeting when nobody says another', async () => {
    const calendar = await calendarKeeper(test, 'plan-lead');
    const meeting = await calendar.meeting({ bodyId: boardId, date: '2018-02-20' });
    await edit({ bodyReports: [{ bodyId: boardId, form: 'written', purpose: 'information', meetingId: meeting.id }] });
    expect((await post(planner, 'record-report', { bodyId: boardId })).status).toBe(200);
    expect((await detail()).bodyReports[0]).toMatchObject({
      meeting: { date: '2018-02-20' },
      given: { on: '2018-02-20', said: null },
    });
    const other = await body('Seniorrådet');
    const wrong = [{ bodyId: other, purpose: 'information', meetingId: meeting.id }];
    expect((await edit({ bodyReports: wrong })).status).toBe(404);
  });

  it('is written down for a commission too, which is reported back without more being said', async () => {
    await edit({ reportBackToId: boardId });
    expect(await reports()).toEqual([]);
    await post(planner, 'record-report', { bodyId: boardId, on: '2018-02-20', said: 'Arbetet går enligt plan.' });
    expect(await reports()).toEqual([['Socialnämnden', null, '2018-02-20']]);
    await post(planner, 'take-back-report', { bodyId: boardId });
    expect(await reports()).toEqual([['Socialnämnden', null, undefined]]);
  });

  it.each([
    ['without a day', { said: 'Läget.' }, ['on']],
    ['of a day to come', { on: '2018-02-27', said: 'Läget.' }, ['on']],
    ['of no day', { on: 'i våras', said: 'Läget.' }, ['on']],
    ['without what was said', { on: '2018-02-20', said: ' ' }, ['said']],
  ])('is not written down %s', async (_, input, fields) => {
    await edit({ bodyReports: [{ bodyId: boardId, form: 'oral', purpose: 'information' }] });
    const { status, body: answer } = await post(planner, 'record-report', { bodyId: boardId, ...input });
    expect([status, answer.fields?.map(({ field }) => field)]).toEqual([400, fields]);
    expect(await reports()).toEqual([['Socialnämnden', 'oral', undefined]]);
  });

  it('is for bodies that meet, each once, and only for those that are told', async () => {
    const role = await body('Kanslichef', 'role');
    expect((await edit({ bodyReports: [{ bodyId: role, purpose: 'information' }] })).body.code).toBe('not-a-body');
    const twice = [1, 2].map(() => ({ bodyId: boardId, purpose: 'information' }));
    expect((await edit({ bodyReports: twice })).body.code).toBe('already-exists');
    const { body: answer } = await post(planner, 'record-report', { bodyId: boardId, on: '2018-02-20' });
    expect(answer.code).toBe('not-reported-to');
  });

  it('is written down by who answers for the action or keeps matters, as what is not needed is said by who answers', async () => {
    await edit({ bodyReports: [{ bodyId: boardId, purpose: 'information' }], conditional: true });
    const given = { bodyId: boardId, on: '2018-02-20' };
    const responsible = asking(await test.as('responsible'));
    expect((await post(responsible, 'record-report', given)).status).toBe(403);
    expect((await post(responsible, 'not-applicable', { reason: 'Behövs inte.' })).status).toBe(403);
    expect((await post(responsible, 'restore', {})).status).toBe(403);
    await giveRole(db, await test.user('responsible'), 'Sektorchef');
    expect((await post(responsible, 'record-report', given)).status).toBe(200);
    expect((await post(responsible, 'not-applicable', { reason: 'Behövs inte.' })).body.progress).toBe('dropped');
    expect((await post(responsible, 'restore', {})).body.progress).toBe('notStarted');

    const secretary = asking(await test.as('secretary'));
    expect((await post(secretary, 'take-back-report', { bodyId: boardId })).status).toBe(200);
    expect((await post(secretary, 'not-applicable', { reason: 'Behövs inte.' })).status).toBe(403);
  });

  it('says nothing of what is to be done in any case: that is dropped by who decides', async () => {
    const { status, body: answer } = await post(planner, 'not-applicable', { reason: 'Behövs inte.' });
    expect([status, answer.code]).toEqual([422, 'not-conditional']);
  });
});
