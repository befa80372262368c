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
