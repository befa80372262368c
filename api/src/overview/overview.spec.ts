import type { MyActionsView, OverviewView } from '@genomfor/shared';
import { anAction, aPlan, giveRole, putIn, theCareSectorPlan } from '../../test/builders';
import { asking, type Asker } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { matterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases('The overview on Monday 26 February 2018', (db) => {
  let test: TestApp;
  let planner: Asker;
  let ids: string[];
  let reviewId: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    planner = asking(await test.as('plan-lead'));
    ({ actionIds: ids, reviewId } = await putIn(db, test.app, theCareSectorPlan()));
  });

  const overview = async (query: Record<string, string> = {}): Promise<OverviewView> =>
    (await planner.get('/api/overview').query(query)).body;
  const report = (id = '', progress = 'done') =>
    planner.post(`/api/actions/${id}/reports`).set('If-Match', '1').send({ progress });

  it('counts the plan of the care sector as a careful person would', async () => {
    const view = await overview();

    expect([view.today, view.week, view.total]).toEqual(['2018-02-26', 9, 14]);
    expect(view.missing).toEqual({ decider: 3, responsible: 0, deadline: 0 });
    expect(view.load.map(({ actor, open }) => [actor.name, open])).toEqual([
      ['Sektorchef', 10],
      ['Kommundirektör', 3],
      ['Ekonomichef', 1],
    ]);
    expect(Object.fromEntries(view.spans.map(({ key, count }) => [key, count]))).toEqual({
      late: 0,
      today: 0,
      in30: 2,
      in60: 1,
      in90: 4,
      later: 7,
      undated: 0,
    });
  });

  it('shows what needs somebody, the gravest first, and what is due, the earliest first', async () => {
    const { needs, needsTotal, upcoming, upcomingTotal } = await overview();

    expect(needs.slice(0, 4).map(({ assessment }) => assessment.reasons[0]?.code)).toEqual([
      'not-started',
      'not-started',
      'milestone-near',
      'dependency-undated',
    ]);
    expect(needs.length).toBe(Math.min(needsTotal, 12));
    expect(needs.every(({ assessment }) => ['late', 'risk', 'await', 'unknown'].includes(assessment.standing))).toBe(
      true,
    );
    expect(upcomingTotal).toBe(7);
    expect(upcoming.map(({ deadline }) => deadline.date)).toEqual([
      '2018-02-28',
      '2018-02-28',
      '2018-03-31',
      ...Array<string>(4).fill('2018-04-30'),
    ]);
  });

  it('names the one process outside the plan that holds up several actions', async () => {
    const { blockers } = await overview();

    expect(blockers.find(({ text }) => text === 'Kommunövergripande organisationsöversyn')).toEqual({
      text: 'Kommunövergripande organisationsöversyn',
      expected: null,
      total: 2,
      actions: [
        { id: expect.any(String) as string, title: expect.any(String) as string, deadline: '2018-06-30' },
        { id: expect.any(String) as string, title: expect.any(String) as string, deadline: '2018-06-30' },
      ],
    });
  });

  it('does not call a role that several actions wait for a blocker: a role has no date', async () => {
    const waiting = await db.dataSource.query<{ text: string }[]>("SELECT text FROM dependency WHERE kind = 'actor'");
    const { blockers } = await overview();

    expect(waiting.filter(({ text }) => text === 'Ekonomichef').length).toBeGreaterThan(1);
    expect(blockers.map(({ text }) => text)).toEqual(['Kommunövergripande organisationsöversyn']);
  });

  it('turns exactly the two actions that wait for that process at risk when it will be late', async () => {
    const before = await overview();
    await db.dataSource.query("UPDATE dependency SET expected = '2018-09-30' WHERE kind = 'project'");
    const after = await overview();

    const red = after.needs.filter(({ assessment }) =>
      assessment.reasons.some(({ code }) => code === 'dependency-late'),
    );
    expect(red.map(({ title }) => title).sort()).toEqual([
      'Se över externa stödfunktioner',
      'Översyn av arbetsmarknad och ekonomiskt bistånd',
    ]);
    expect(after.standings.ok).toBe(before.standings.ok);
  });

  it('tells who changed what, not what an import brought or where it was put', async () => {
    await report(ids[10], 'ongoing');
    const { changes } = await overview();

    expect(changes[0]).toMatchObject({
      actionTitle: 'Introduktion av nya chefer',
      what: 'reported',
      by: 'En plan-lead',
    });
    expect(changes.every(({ what }) => what !== 'imported' && what !== 'placed')).toBe(true);
  });

  it('lets go of what is done, and counts what is late by age', async () => {
    await report(ids[10]);
    const old = { title: 'Gammal', deadline: '2018-01-10', responsible: [] };
    await putIn(db, test.app, aPlan({ title: 'En annan översyn', actions: [anAction(old)] }));
    const view = await overview();

    expect([view.total, view.standings.done, view.standings.late]).toEqual([15, 1, 1]);
    expect(view.needs[0]?.title).toBe('Gammal');
    expect(view.lateByAge).toContainEqual({ key: 'quarter', count: 1 });
    expect(view.missing.responsible).toBe(1);
    expect(view.load.find(({ actor }) => actor.name === 'Sektorchef')).toMatchObject({ open: 9 });
  });

  it('is narrowed to a review or to what concerns an actor', async () => {
    await putIn(db, test.app, aPlan({ title: 'En annan översyn' }));
    const [economist] = (await planner.get('/api/actors')).body.filter(({ name }) => name === 'Ekonomichef');

    expect((await overview()).total).toBe(15);
    expect((await overview({ review: reviewId })).total).toBe(14);
    expect((await overview({ actor: economist!.id })).total).toBe(3);
  });

  it('tells of motions that are late and documents that lapse, but not when it is narrowed to a review', async () => {
    const keeper = await matterKeeper(test);
    await keeper.matter({ title: 'Motion om nattpatrull', kind: 'motion', submittedOn: '2017-01-10' });
    await keeper.matter({ title: 'Motion om färdtjänst', kind: 'motion', submittedOn: '2017-10-10' });
    await keeper.matter({ title: 'Plan för uppföljning', kind: 'governing', validTo: '2018-06-30' });
    await keeper.matter({ title: 'Program för äldre', kind: 'governing', validTo: '2018-12-31' });

    const { lateMatters, lapsing } = await overview();
    expect(lateMatters.map(({ title, clock }) => [title, clock?.due])).toEqual([
      ['Motion om nattpatrull', '2018-01-10'],
    ]);
    expect(lapsing).toMatchObject([{ title: 'Plan för uppföljning', validTo: '2018-06-30' }]);
    expect(await overview({ review: reviewId })).toMatchObject({ lateMatters: [], lapsing: [] });
  });

  it('gives the one who holds roles their own open actions, the earliest deadline first', async () => {
    const agent = asking(await test.as('responsible'));
    const mine = async (): Promise<MyActionsView> => (await agent.get('/api/my-actions')).body;
    expect(await mine()).toEqual({ today: '2018-02-26', roles: [], rows: [], toApprove: [] });

    await giveRole(db, await test.user('responsible'), 'Kommundirektör');
    await report(ids[0]);
    const { roles, rows } = await mine();
    expect(roles).toMatchObject([{ name: 'Kommundirektör' }]);
    expect(rows.map(({ title, mayReport }) => [title, mayReport])).toEqual([
      ['Se över externa stödfunktioner', true],
      ['Översyn av arbetsmarknad och ekonomiskt bistånd', true],
    ]);
  });
});
