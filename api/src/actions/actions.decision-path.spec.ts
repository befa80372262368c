import type { ActionDetail, ActionRow, OverviewView } from '@genomfor/shared';
import { anAction, aPlan, putIn, theCareSectorPlan } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { asking, type Asker } from '../../test/asking';

const BOARDS = ['Omsorgsnämnden', 'Socialnämnden', 'Utbildningsnämnden'];

describeOnBothDatabases('The decisions about the care sector plan on 26 February 2018', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;
  let planner: Asker;
  let ids: string[];

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await matterKeeper(test);
    planner = asking(await test.as('plan-lead'));
    for (const board of BOARDS) await keeper.calendar.actor(board);
    ({ actionIds: ids } = await putIn(db, test.app, theCareSectorPlan()));
  });

  const idOf = async (name: string): Promise<string> =>
    (await db.dataSource.manager.findOneByOrFail(Actor, { name })).id;
  const list = async (query: Record<string, string> = {}) => (await planner.get('/api/actions').query(query)).body;
  const overview = async (): Promise<OverviewView> => (await planner.get('/api/overview')).body;
  const detail = async (id = ''): Promise<ActionDetail> => (await planner.get(`/api/actions/${id}`)).body;
  const pathOf = ({ deciderStates }: ActionRow, name: string) =>
    deciderStates.find(({ decider }) => decider.name === name)?.path;

  it('are fourteen rows by who decides them, and "KS/Nämnderna" is four decisions', async () => {
    const counted = new Map<string, number>();
    for (const { deciders } of (await list()).rows) {
      const words = deciders.map(({ name }) => name).join('/') || 'saknas';
      counted.set(words, (counted.get(words) ?? 0) + 1);
    }
    expect(Object.fromEntries(counted)).toEqual({
      Kommunfullmäktige: 1,
      'Kommunstyrelsen/Nämnderna': 1,
      Kommundirektör: 2,
      Ekonomichef: 1,
      Sektorchef: 6,
      saknas: 3,
    });

    const { deciderStates } = await detail(ids[0]);
    expect(deciderStates.map(({ decider, answer }) => [decider.name, answer])).toEqual([
      ['Kommunstyrelsen', 'pending'],
      ...BOARDS.map((board) => [board, 'pending']),
    ]);
    expect((await overview()).awaitedTotal).toBe(5);
  });

  it('wait for nobody when only roles decide', async () => {
    const { deciderStates } = await detail(ids[7]);
    expect(deciderStates).toEqual([
      expect.objectContaining({ decider: expect.objectContaining({ name: 'Sektorchef' }) as unknown, path: null }),
    ]);
  });

  describe('with the calendars of spring', () => {
    let council: string;
    let executive: string;
    let june: string;

    beforeEach(async () => {
      [council, executive] = [await idOf('Kommunfullmäktige'), await idOf('Kommunstyrelsen')];
      await keeper.calendar.rules(council, { preparedById: executive, submissionLeadDays: 14, noticeLeadDays: 7 });
      await keeper.calendar.rules(executive, { submissionLeadDays: 14, noticeLeadDays: 7 });
      await keeper.calendar.meeting({ bodyId: executive, date: '2018-03-14' });
      await keeper.calendar.meeting({ bodyId: executive, date: '2018-05-23' });
      june = (await keeper.calendar.meeting({ bodyId: council, date: '2018-06-18' })).id;
      await keeper.calendar.meeting({ bodyId: council, date: '2018-09-24' });
    });

    it('show the deadline behind the deadline: the council by 30 June needs the papers on 9 May', async () => {
      const path = pathOf(await detail(ids[5]), 'Kommunfullmäktige');
      expect(path).toMatchObject({ state: 'open', papersDue: '2018-05-09', meeting: { date: '2018-06-18' } });
      expect(path?.steps.map(({ kind, date }) => [kind, date])).toEqual([
        ['papers', '2018-05-09'],
        ['prepare', '2018-05-23'],
        ['decide', '2018-06-18'],
      ]);
    });

    it('are worked out again when the meeting is moved past the deadline, and again when it is cancelled', async () => {
      const moved = { date: '2018-07-02', reason: 'Lokalen är upptagen.' };
      await keeper.ask.patch(`/api/meetings/${june}`).set('If-Match', '"1"').send(moved);
      const after = await detail(ids[5]);
      expect(pathOf(after, 'Kommunfullmäktige')).toMatchObject({
        state: 'impossible',
        obstacle: { code: 'no-meeting', body: 'Kommunfullmäktige', before: '2018-07-02' },
      });
      expect(after.assessment).toMatchObject({ standing: 'risk' });
      expect(after.assessment.reasons.map(({ code }) => code)).toContain('meeting-impossible');

      await keeper.ask.post(`/api/meetings/${june}/cancel`).set('If-Match', '"2"').send({ reason: 'För få ärenden.' });
      expect(pathOf(await detail(ids[5]), 'Kommunfullmäktige')?.obstacle).toMatchObject({ before: '2018-09-24' });
    });

    it('go by the board that must propose, and by a look at the risks when the change is important', async () => {
      const proposedById = await idOf('Omsorgsnämnden');
      await keeper.calendar.meeting({ bodyId: proposedById, date: '2018-04-18' });
      const edit = { important: true, proposedById, reportBackToId: executive };
      const { body } = await planner.patch(`/api/actions/${ids[5]}`).set('If-Match', '"1"').send(edit);
      expect(body).toMatchObject({ important: true, proposedBy: { name: 'Omsorgsnämnden' } });
      expect(pathOf(body, 'Kommunfullmäktige')?.steps.map(({ kind, body: where }) => [kind, where?.name])).toEqual([
        ['papers', 'Omsorgsnämnden'],
        ['prepare', 'Omsorgsnämnden'],
        ['prepare', 'Kommunstyrelsen'],
        ['risk', undefined],
        ['decide', 'Kommunfullmäktige'],
      ]);
      expect(body.history[0]?.changes).toEqual([
        { field: 'important', before: null, after: 'Ja' },
        { field: 'proposedBy', before: null, after: 'Omsorgsnämnden' },
        { field: 'reportBackTo', before: null, after: 'Kommunstyrelsen' },
      ]);
    });

    it('are counted alike in the overview and in the lists', async () => {
      const { awaited, awaitedTotal, papersSoon, missesMeeting } = await overview();
      expect([awaitedTotal, papersSoon, missesMeeting]).toEqual([5, 1, 0]);
      expect(awaited.map(({ part, state }) => [state.decider.name, state.path?.papersDue, part?.number])).toEqual([
        ['Kommunstyrelsen', '2018-02-28', 1],
        ['Kommunfullmäktige', '2018-05-09', undefined],
        ...BOARDS.map((board, index) => [board, null, index + 2]),
      ]);
      expect(awaited[0]).toMatchObject({ title: 'Delegering', deadline: '2018-04-30', part: { number: 1, of: 4 } });

      const titles = async (decision: string) => (await list({ decision })).rows.map(({ title }) => title);
      expect(await titles('awaiting')).toEqual(['Delegering', 'Översyn av arbetsmarknad och ekonomiskt bistånd']);
      expect(await titles('papers')).toEqual(['Delegering']);
      expect(await titles('misses')).toEqual([]);
    });

    it('are awaited still when the work is reported as done, and nothing more is said of their papers', async () => {
      const report = planner.post(`/api/actions/${ids[0]}/reports`).set('If-Match', '"1"');
      const { assessment } = (await report.send({ progress: 'done' })).body as ActionDetail;
      expect(assessment.standing).toBe('done');
      expect(assessment.reasons.map(({ code }) => code)).toContain('awaiting-approval');
      const { awaited, awaitedTotal, papersSoon, missesMeeting, standings } = await overview();
      expect([awaitedTotal, papersSoon, missesMeeting, standings.done]).toEqual([5, 0, 0, 1]);
      expect(awaited[0]).toMatchObject({ title: 'Delegering', standing: 'done' });
      expect((await list({ decision: 'awaiting' })).rows.map(({ id }) => id)).toEqual([ids[0], ids[5]]);
      expect((await list({ decision: 'papers' })).total).toBe(0);

      await db.dataSource.query(`UPDATE action SET approved_on = '2018-02-20' WHERE id = '${ids[0]}'`);
      expect((await overview()).awaitedTotal).toBe(1);
      expect((await list({ decision: 'awaiting' })).total).toBe(1);
    });

    it('miss their meeting when no meeting is left before the deadline', async () => {
      const actions = [anAction({ title: 'För sent', deciders: ['Kommunfullmäktige'], deadline: '180601' })];
      await putIn(db, test.app, aPlan({ title: 'En annan översyn', actions }));
      expect((await overview()).missesMeeting).toBe(1);
      const { rows, total } = await list({ decision: 'misses' });
      expect([total, rows.map(({ title }) => title)]).toEqual([1, ['För sent']]);
    });
  });

  it('flag a decider who is not competent by the delegationsordning', async () => {
    const competentIds = [await idOf('Kommunfullmäktige')];
    const rule = { subject: 'Roller', words: ['delegering'], competentIds, source: 'Delegationsordning, punkt 3' };
    await planner.post('/api/delegation-rules').send(rule);
    const { assessment } = await detail(ids[0]);
    expect(assessment.reasons).toContainEqual({
      code: 'decider-not-competent',
      decider: 'Kommunstyrelsen',
      competent: ['Kommunfullmäktige'],
      source: 'Delegationsordning, punkt 3',
    });
    expect((await detail(ids[1])).assessment.reasons.map(({ code }) => code)).not.toContain('decider-not-competent');
  });
});

describeOnBothDatabases('A commission that a board is to be told of', (db) => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2013-02-04' });
  });
  afterAll(() => test.close());

  it('has eleven days left on 4 February 2013, and needs a reason once it is late', async () => {
    const planner = asking(await test.as('plan-lead'));
    const keeper = await matterKeeper(test);
    const boardId = await keeper.calendar.actor('Socialnämnden');
    const anUnderway = { responsible: ['Förvaltningschef'], deciders: [], addedOn: '2013-01-20' };
    const { actionIds } = await putIn(
      db,
      test.app,
      aPlan({
        actions: [
          anAction({ ...anUnderway, title: 'Uppföljning av timpris', deadline: '2013-02-15', reportBackToId: boardId }),
          anAction({ ...anUnderway, title: 'Försenat uppdrag', deadline: '2013-01-31', reportBackToId: boardId }),
        ],
      }),
    );
    const read = async (index: number): Promise<ActionDetail> =>
      (await planner.get(`/api/actions/${actionIds[index]}`)).body;

    const first = await read(0);
    expect(first.reportBackTo).toMatchObject({ name: 'Socialnämnden' });
    expect(first.assessment.reasons).toContainEqual({ code: 'not-started', daysLeft: 11 });
    const codes = async () => (await read(1)).assessment.reasons.map(({ code }) => code);
    expect(await codes()).toContain('delay-reason-missing');

    const delayReason = 'Avtalet blev klart först i januari.';
    await planner.patch(`/api/actions/${actionIds[1]}`).set('If-Match', '"1"').send({ delayReason });
    expect(await codes()).not.toContain('delay-reason-missing');
    expect((await read(1)).delayReason).toBe(delayReason);
  });
});
