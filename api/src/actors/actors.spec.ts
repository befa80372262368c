import { anAction, aPlan, giveRole, putIn } from '../../test/builders';
import { asking, type Asker } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases('An actor', (db) => {
  let test: TestApp;
  let planner: Asker;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    planner = asking(await test.as('plan-lead'));
  });

  const add = (input: object) => planner.post('/api/actors').send(input);

  it('is listed in Swedish order, with who holds it', async () => {
    for (const name of ['Övervakare', 'Ekonomichef', 'Ängvaktare']) await add({ name, kind: 'role' });
    await giveRole(db, await test.user('reader'), 'Ekonomichef');
    const { body } = await planner.get('/api/actors');

    expect(body.map(({ name }) => name)).toEqual(['Ekonomichef', 'Ängvaktare', 'Övervakare']);
    expect(body[0]?.holdings).toEqual([
      expect.objectContaining({ userName: 'En reader', from: '2017-01-01', to: null, acting: false }),
    ]);
  });

  it('is known by its name, however it is written', async () => {
    const input = { name: 'Vård- och omsorgsnämnden', kind: 'body', bodyKind: 'board', abbreviation: 'VON' };
    expect((await add(input)).status).toBe(201);
    expect((await add({ ...input, name: 'VÅRD OCH OMSORGSNÄMNDEN' })).body.code).toBe('already-exists');
  });

  it('is changed by one who has seen its newest version, and found by its new words', async () => {
    const { body: actor } = await add({ name: 'Förvaltningschef', kind: 'role', abbreviation: 'FC' });
    await putIn(db, test.app, aPlan({ actions: [anAction({ responsible: ['Förvaltningschef'] })] }));
    const change = (version: number) =>
      planner
        .patch(`/api/actors/${actor.id}`)
        .set('If-Match', `"${version}"`)
        .send({ name: 'Sektorchef', aliases: ['Sektorns chef'] });

    expect((await change(1)).body).toMatchObject({
      name: 'Sektorchef',
      kind: 'role',
      abbreviation: 'FC',
      aliases: ['Sektorns chef'],
      version: 2,
    });
    expect((await change(1)).body).toMatchObject({ code: 'changed-by-other', details: { version: 2 } });
    expect((await planner.get('/api/actions').query({ q: 'sektorns' })).body.total).toBe(1);
    expect((await planner.get('/api/actions').query({ q: 'förvaltningschef' })).body.total).toBe(0);
  });

  it('has a role above it, which is a role, and never above itself', async () => {
    const role = async (name: string) => (await add({ name, kind: 'role' })).body;
    const [director, head, unit] = [await role('Direktör'), await role('Sektorchef'), await role('Enhetschef')];
    const board = (await add({ name: 'Socialnämnden', kind: 'body', bodyKind: 'board' })).body;
    const put = (actor: { id: string }, superiorId: string | null, version: number) =>
      planner.patch(`/api/actors/${actor.id}`).set('If-Match', `"${version}"`).send({ superiorId });

    expect((await put(head, director.id, 1)).body).toMatchObject({ superiorId: director.id, version: 2 });
    expect((await put(unit, head.id, 1)).body).toMatchObject({ superiorId: head.id });
    expect((await put(director, unit.id, 1)).body.code).toBe('superior-circle');
    expect((await put(director, director.id, 1)).body.code).toBe('superior-circle');
    expect((await put(director, board.id, 1)).body.code).toBe('not-a-role');
    expect((await add({ name: 'Assistent', kind: 'role', superiorId: board.id })).body.code).toBe('not-a-role');
    expect((await put(board, director.id, 1)).body).toMatchObject({ superiorId: null });
    expect((await put(head, null, 2)).body).toMatchObject({ superiorId: null });
    expect((await put(director, unit.id, 1)).status).toBe(200);
  });

  it('is held from day to day: given, ended and taken back', async () => {
    const { body: actor } = await add({ name: 'Sektorchef', kind: 'role' });
    const { id: userId } = await test.user('responsible');
    const holdings = `/api/actors/${actor.id}/holdings`;
    const { body } = await planner.post(holdings).send({ userId, from: '2017-10-01', acting: true });
    expect(body.holdings).toMatchObject([{ userId, from: '2017-10-01', to: null, acting: true }]);

    const one = `${holdings}/${body.holdings[0]?.id}`;
    expect((await planner.patch(one).send({ to: '2017-09-30' })).body.fields).toEqual([
      { field: 'to', message: 'Slutdagen ligger före startdagen.' },
    ]);
    const unsaid = (await planner.patch(one).send({ acting: null })).body.holdings;
    expect(unsaid).toMatchObject([{ acting: true }]);
    expect((await planner.patch(one).send({ to: '2018-01-31' })).body.holdings).toMatchObject([{ to: '2018-01-31' }]);
    expect((await planner.delete(one)).body.holdings).toEqual([]);
    expect((await planner.delete(one)).status).toBe(404);
    expect((await planner.post(holdings).send({ userId: actor.id, from: '2018-01-01' })).status).toBe(404);
  });

  it.each([
    [{ kind: 'role' }],
    [{ name: ' ', kind: 'role' }],
    [{ name: 'X', kind: 'god' }],
    [{ name: 'X', kind: 'body', bodyKind: 'club' }],
  ])('is not made of %j', async (input) => {
    expect((await add(input)).status).toBe(400);
  });
});
