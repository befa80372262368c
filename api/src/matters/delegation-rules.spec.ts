import { describeOnBothDatabases } from '../../test/database';
import { matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases('A rule of the delegationsordning', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;
  let chiefId: string;
  let boardId: string;

  beforeAll(async () => {
    test = await startTestApp(db);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await matterKeeper(test);
    chiefId = await keeper.calendar.actor('Förvaltningschef', null, 'role');
    boardId = await keeper.calendar.actor('Socialnämnden');
  });

  const add = (input: object = {}) =>
    keeper.ask.post('/api/delegation-rules').send({
      subject: 'Indelning i enheter',
      words: ['enhet', ' organisation ', 'enhet'],
      competentIds: [chiefId, boardId],
      source: 'Delegationsordning 2017, punkt 3.2',
      ...input,
    });

  it('says who is competent, by words and with where it stands, and is listed by subject', async () => {
    await add();
    await add({ subject: 'Ändrade öppettider', source: null });
    const { status, body } = await add({ subject: 'Anställningar' });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      words: ['enhet', 'organisation'],
      competent: [{ name: 'Förvaltningschef' }, { name: 'Socialnämnden' }],
      version: 1,
    });
    const { body: rules } = await keeper.ask.get('/api/delegation-rules');
    expect(rules.map(({ subject }) => subject)).toEqual(['Anställningar', 'Indelning i enheter', 'Ändrade öppettider']);
  });

  it('is changed by one who has seen its newest version, and taken away', async () => {
    const { id } = (await add()).body;
    const change = (version: number, body: object) =>
      keeper.ask.patch(`/api/delegation-rules/${id}`).set('If-Match', `"${version}"`).send(body);
    const { body } = await change(1, { competentIds: [boardId] });
    expect(body).toMatchObject({ subject: 'Indelning i enheter', competent: [{ id: boardId }], version: 2 });
    const second = await change(1, { subject: 'Annat' });
    expect([second.body.code, second.body.details.version]).toEqual(['changed-by-other', 2]);

    expect((await keeper.ask.delete(`/api/delegation-rules/${id}`)).status).toBe(204);
    expect((await keeper.ask.delete(`/api/delegation-rules/${id}`)).body.code).toBe('not-found');
  });

  it.each([
    ['words', { words: [] }, 400],
    ['anybody who is competent', { competentIds: [] }, 400],
    ['a competent one that there is', { competentIds: ['00000000-0000-4000-8000-000000000000'] }, 404],
    ['a subject', { subject: ' ' }, 400],
  ])('is not made without %s', async (_, wrong, status) => {
    expect((await add(wrong)).status).toBe(status);
    expect((await keeper.ask.get('/api/delegation-rules')).body).toEqual([]);
  });
});
