import type { ActionDetail } from '@genomfor/shared';
import { aDeadline, anAction, aPlan, giveRole, putIn } from '../../test/builders';
import { asking, type Asker } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';

describeOnBothDatabases('An action', (db) => {
  let test: TestApp;
  let planner: Asker;
  let reviewId: string;
  let id: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    planner = asking(await test.as('plan-lead'));
    const actions = ['A', 'B', 'C'].map((title) => anAction({ title, section: 'Inom sektorn', deadline: '180430' }));
    const created = await putIn(db, test.app, aPlan({ actions }));
    reviewId = created.reviewId;
    id = created.actionIds[1] ?? '';
  });

  const swedishDay = (at = ''): string => new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  const read = async (): Promise<ActionDetail> => (await planner.get(`/api/actions/${id}`)).body;
  const send = (agent: Asker, path: string, body: object, version: number) =>
    agent.post(`/api/actions/${id}/${path}`).set('If-Match', `"${version}"`).send(body);
  const edit = (agent: Asker, body: object, version: number) =>
    agent.patch(`/api/actions/${id}`).set('If-Match', `"${version}"`).send(body);
  const order = async (): Promise<string[]> => {
    const { body } = await planner.get('/api/actions').query({ review: reviewId });
    return body.rows.map(({ title }) => title);
  };

  it('is opened with its version as ETag, and nothing is cached', async () => {
    const { headers, body } = await planner.get(`/api/actions/${id}`);

    expect(headers).toMatchObject({ etag: '"1"', 'cache-control': 'no-store' });
    expect(body).toMatchObject({ title: 'B', version: 1, reports: [], comments: [], source: null });
    expect(body.history).toEqual([expect.objectContaining({ what: 'created', by: 'Planledaren' })]);
  });

  it('is edited in the words of a plan, and its history tells what stood and what stands', async () => {
    const change = {
      title: ' Tydligare roller ',
      responsible: 'Sektorchefen och ekonomichefen i samråd med HR',
      deciders: 'KS',
      dependencies: 'Kommunövergripande organisationsöversyn\nEkonomichefen',
      description: 'Vem gör vad?',
    };
    const { status, body, headers } = await edit(planner, change, 1);

    expect([status, headers['etag'], body.version]).toEqual([200, '"2"', 2]);
    expect(body).toMatchObject({
      title: 'Tydligare roller',
      responsible: [{ name: 'Sektorchef' }, { name: 'Ekonomichef' }],
      involved: [{ name: 'HR' }],
      deciders: [{ name: 'Kommunstyrelsen', kind: 'body' }],
      dependencies: [
        { kind: 'project', text: 'Kommunövergripande organisationsöversyn', actorId: null },
        { kind: 'actor', text: 'Ekonomichef', actorId: expect.any(String) as string },
      ],
    });
    expect(body.history[0]).toMatchObject({
      what: 'edited',
      by: 'En plan-lead',
      changes: [
        { field: 'title', before: 'B', after: 'Tydligare roller' },
        { field: 'description', before: null, after: 'Vem gör vad?' },
        { field: 'responsible', before: 'Sektorchef', after: 'Sektorchef, Ekonomichef' },
        { field: 'involved', before: null, after: 'HR' },
        { field: 'deciders', before: 'Kommundirektör', after: 'Kommunstyrelsen' },
        { field: 'dependencies', before: null, after: 'Kommunövergripande organisationsöversyn, Ekonomichef' },
      ],
    });
    expect(body).toEqual(await read());
  });

  it('waits for another action of the plan when it is named by its title, and for that one to be done', async () => {
    await edit(planner, { dependencies: 'C' }, 1);
    const [waits] = (await read()).dependencies;
    expect(waits).toMatchObject({ kind: 'action', text: 'C', expected: '2018-04-30', settled: false });

    await planner.post(`/api/actions/${waits?.actionId}/reports`).set('If-Match', '"1"').send({ progress: 'done' });
    expect((await read()).dependencies[0]).toMatchObject({ settled: true });
  });

  it('keeps the day and the state of what it already waits for when more is added', async () => {
    const [first] = (await edit(planner, { dependencies: 'Organisationsöversynen' }, 1)).body.dependencies;
    await db.dataSource.query("UPDATE dependency SET expected = '2018-05-01'");
    const { body } = await edit(planner, { dependencies: 'Organisationsöversynen; Nytt system' }, 2);

    expect(body.dependencies[0]).toMatchObject({ id: first?.id, expected: '2018-05-01' });
    expect(body.dependencies).toHaveLength(2);
  });

  it('tells the second of two editors, and overwrites nothing', async () => {
    await edit(planner, { title: 'Den förstas titel' }, 1);
    const { status, body } = await edit(planner, { title: 'Den andras titel' }, 1);

    expect([status, body.code]).toEqual([409, 'changed-by-other']);
    expect(body.details).toMatchObject({ title: 'Den förstas titel', version: 2 });
    expect(body.details).toEqual(await read());
    expect((await read()).history.filter(({ what }) => what === 'edited')).toHaveLength(1);
  });

  it('lets one of many simultaneous editors through, each of the others is told', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => edit(planner, { title: `Titel ${n}` }, 1)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
    expect((await read()).version).toBe(2);
    expect(await db.dataSource.manager.countBy(AuditEntry, { what: 'action.edited' })).toBe(1);
  });

  it('is not changed by one who does not say which version they have seen', async () => {
    const { status, body } = await planner.patch(`/api/actions/${id}`).send({ title: 'X' });

    expect([status, body.code]).toEqual([428, 'version-missing']);
    expect((await read()).title).toBe('B');
  });

  it('gets a new deadline for a reason, and keeps the one first decided', async () => {
    await send(planner, 'deadline', { deadline: 'juni 2018', reason: 'Utredningen dröjer.' }, 1);
    const moved = await send(planner, 'deadline', { deadline: '2018-09-30', reason: 'Nämnden sköt upp.' }, 2);

    expect(moved.body).toMatchObject({
      deadline: { text: '2018-09-30', date: '2018-09-30', precision: 'day' },
      originalDeadline: { text: '180430', date: '2018-04-30' },
    });
    expect(moved.body.history[0]).toMatchObject({
      what: 'deadline-moved',
      reason: 'Nämnden sköt upp.',
      changes: [{ field: 'deadline', before: 'juni 2018', after: '30 september 2018' }],
    });
  });

  it.each([
    ['no reason', { deadline: 'juni 2018', reason: '  ' }, 'reason-missing'],
    ['words that are no date', { deadline: 'ett bra datum', reason: 'x' }, 'deadline-not-understood'],
    ['a day that does not exist', { deadline: '180931', reason: 'x' }, 'deadline-not-understood'],
    ['nothing', { deadline: '', reason: 'x' }, 'deadline-not-understood'],
  ])('does not get a new deadline with %s', async (_, move, code) => {
    const { status, body } = await send(planner, 'deadline', move, 1);

    expect([status, body.code]).toEqual([422, code]);
    expect(await read()).toMatchObject({ version: 1, deadline: { date: '2018-04-30' } });
  });

  it('is reported on by the one who holds the role that answers for it today, and by nobody else of their kind', async () => {
    const agent = asking(await test.as('responsible'));
    const report = { progress: 'ongoing', forecast: 'maj 2018', comment: 'Halvvägs.' };
    expect((await send(agent, 'reports', report, 1)).body.code).toBe('forbidden');

    await giveRole(db, await test.user('responsible'), 'Sektorchef');
    expect((await agent.get(`/api/actions/${id}`)).body.mayReport).toBe(true);
    const { status, body } = await send(agent, 'reports', report, 1);

    expect(status).toBe(200);
    expect(body).toMatchObject({ progress: 'ongoing', forecast: '2018-05-31', reportedOn: '2018-02-26', version: 2 });
    expect(body.reports).toEqual([
      expect.objectContaining({
        progress: 'ongoing',
        forecast: '2018-05-31',
        comment: 'Halvvägs.',
        by: 'En responsible',
      }),
    ]);
    expect(body.assessment).toMatchObject({ standing: 'risk', light: 'yellow' });
    expect(body.history[0]).toMatchObject({
      what: 'reported',
      reason: 'Halvvägs.',
      changes: [
        { field: 'progress', before: 'Ej påbörjad', after: 'Pågår' },
        { field: 'forecast', before: null, after: '31 maj 2018' },
      ],
    });
  });

  it('has its milestones ticked off by a report, told in the history, and keeps them when a report says nothing of them', async () => {
    const milestones = ['Utkast', 'Remiss'].map((title) => ({
      title,
      deadline: aDeadline('180228'),
      responsible: ['Sektorchef'],
    }));
    const { actionIds } = await putIn(db, test.app, aPlan({ actions: [anAction({ milestones })] }));
    const path = `/api/actions/${actionIds[0] ?? ''}`;
    const [draft] = (await planner.get(path)).body.milestones;
    const report = (version: number, body: object) =>
      planner
        .post(`${path}/reports`)
        .set('If-Match', `"${version}"`)
        .send({ progress: 'ongoing', ...body });

    const ticked = (await report(1, { milestonesDone: [draft?.id] })).body;
    expect(ticked.milestones.map(({ title, done }) => [title, done])).toEqual([
      ['Utkast', true],
      ['Remiss', false],
    ]);
    expect(ticked.history[0]?.changes).toContainEqual({ field: 'milestones', before: null, after: 'Utkast: klart' });
    expect((await report(2, {})).body.milestones.map(({ done }) => done)).toEqual([true, false]);
    expect((await report(3, { milestonesDone: [] })).body.milestones.map(({ done }) => done)).toEqual([false, false]);
  });

  it('keeps its forecast until a report says another, or none', async () => {
    await send(planner, 'reports', { progress: 'ongoing', forecast: '180601' }, 1);
    expect((await send(planner, 'reports', { progress: 'ongoing' }, 2)).body.forecast).toBe('2018-06-01');
    expect((await send(planner, 'reports', { progress: 'ongoing', forecast: null }, 3)).body.forecast).toBeNull();
    expect((await send(planner, 'reports', { progress: 'ongoing', forecast: 'löpande' }, 4)).body.code).toBe(
      'deadline-not-understood',
    );
  });

  it('is talked about without being changed', async () => {
    const { body } = await send(planner, 'comments', { text: ' Vem tar mötet? ' }, 1);

    expect(body.comments).toEqual([expect.objectContaining({ text: 'Vem tar mötet?', by: 'En plan-lead' })]);
    expect(swedishDay(body.comments[0]?.at)).toBe('2018-02-26');
    expect(swedishDay(body.history[0]?.at)).toBe('2018-02-26');
    expect(body.history).toHaveLength(1);
  });

  it('is dropped for a reason and taken up again as it was', async () => {
    await send(planner, 'reports', { progress: 'ongoing' }, 1);
    expect((await send(planner, 'drop', { reason: ' ' }, 2)).body.code).toBe('reason-missing');
    const [decider] = (await read()).deciders;
    const delegation = { deciderId: decider?.id, on: '2018-02-23' };
    const dropped = await send(planner, 'drop', { reason: 'Ingår i den nya översynen.', delegation }, 2);
    expect(dropped.body).toMatchObject({ progress: 'dropped', assessment: { standing: 'dropped' } });
    expect((await send(planner, 'reports', { progress: 'done' }, 3)).body.code).toBe('forbidden');

    const { body } = await send(planner, 'restore', {}, 3);
    expect(body.progress).toBe('ongoing');
    expect(body.history.map(({ what }) => what)).toEqual(['restored', 'dropped', 'reported', 'created']);
    expect(body.history[1]?.reason).toBe('Ingår i den nya översynen.');
  });

  it('is put before another one, last, and in another section', async () => {
    const [first] = (await planner.get('/api/actions').query({ review: reviewId })).body.rows;
    const { body: section } = await planner.post(`/api/reviews/${reviewId}/sections`).send({ title: 'Nytt avsnitt' });

    await send(planner, 'placement', { sectionId: first!.sectionId, beforeId: first!.id }, 1);
    expect(await order()).toEqual(['B', 'A', 'C']);
    await send(planner, 'placement', { sectionId: first!.sectionId, beforeId: null }, 2);
    expect(await order()).toEqual(['A', 'C', 'B']);
    const { body } = await send(planner, 'placement', { sectionId: section.id, beforeId: null }, 3);
    expect(body).toMatchObject({ sectionTitle: 'Nytt avsnitt', version: 4 });
    expect(body.history[0]?.changes).toEqual([{ field: 'section', before: 'Inom sektorn', after: 'Nytt avsnitt' }]);
    expect((await planner.get(`/api/actions/${first?.id}`)).body.version).toBe(1);
  });

  it('is not put in the plan of another review', async () => {
    const other = await putIn(db, test.app, aPlan({ title: 'En annan', actions: [anAction({ section: 'Där' })] }));
    const { body: there } = await planner.get(`/api/actions/${other.actionIds[0]}`);

    for (const place of [
      { sectionId: there.sectionId, beforeId: null },
      { sectionId: null, beforeId: there.id },
    ]) {
      expect((await send(planner, 'placement', place, 1)).status).toBe(404);
    }
  });

  it('is added last in its section, with what its cells say', async () => {
    const { sectionId } = await read();
    const added = { title: 'D', sectionId, deadline: 'Q3 2018', responsible: 'Kommundirektören', number: '4' };
    const { status, body } = await planner.post(`/api/reviews/${reviewId}/actions`).send(added);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: '4',
      deadline: { text: 'Q3 2018', date: '2018-09-30', precision: 'quarter' },
      responsible: [{ name: 'Kommundirektör' }],
      progress: 'notStarted',
      version: 1,
    });
    expect(body.history[0]).toMatchObject({
      what: 'created',
      changes: expect.arrayContaining([{ field: 'title', before: null, after: 'D' }]) as unknown,
    });
    expect(await order()).toEqual(['A', 'B', 'C', 'D']);
    const bad = await planner.post(`/api/reviews/${reviewId}/actions`).send({ title: 'E', deadline: 'sedan' });
    expect(bad.body.code).toBe('deadline-not-understood');
  });

  it('is found only when it exists', async () => {
    id = '00000000-0000-4000-8000-000000000000';
    const answers = [
      await planner.get(`/api/actions/${id}`),
      await edit(planner, { title: 'X' }, 1),
      await send(planner, 'restore', {}, 1),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
