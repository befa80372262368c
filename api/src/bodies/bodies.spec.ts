import { calendarKeeper, type CalendarKeeper } from '../../test/bodies';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';

describeOnBothDatabases('A body', (db) => {
  let test: TestApp;
  let keeper: CalendarKeeper;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await calendarKeeper(test);
  });

  const change = (id: string, version: number, rules: object) =>
    keeper.ask.put(`/api/bodies/${id}/rules`).set('If-Match', `"${version}"`).send(rules);

  it('is listed in Swedish order, with what holds for it and the meetings on either side of today', async () => {
    const [council, executive] = [
      await keeper.actor('Kommunfullmäktige', 'council'),
      await keeper.actor('Kommunstyrelsen', 'executive'),
    ];
    await keeper.actor('Äldrenämnden');
    await keeper.actor('Sektorchef', null, 'role');
    await keeper.rules(council, { preparedById: executive, submissionLeadDays: 28, noticeLeadDays: 10 });
    for (const date of ['2018-01-29', '2018-02-26', '2018-06-18']) await keeper.meeting({ bodyId: council, date });
    const cancelled = await keeper.meeting({ bodyId: council, date: '2018-05-28' });
    await keeper.ask
      .post(`/api/meetings/${cancelled.id}/cancel`)
      .set('If-Match', '"1"')
      .send({ reason: 'För få ärenden' });

    const { body } = await keeper.ask.get('/api/bodies');
    expect(body.map(({ name }) => name)).toEqual(['Kommunfullmäktige', 'Kommunstyrelsen', 'Äldrenämnden']);
    expect(body[0]).toMatchObject({
      bodyKind: 'council',
      preparedBy: { id: executive, name: 'Kommunstyrelsen', kind: 'body' },
      submissionLeadDays: 28,
      noticeLeadDays: 10,
      nextMeeting: { date: '2018-02-26' },
      previousMeeting: { date: '2018-01-29' },
      comingMeetings: 2,
      version: 1,
    });
    expect(body[2]).toMatchObject({ preparedBy: null, submissionLeadDays: null, nextMeeting: null, version: 0 });
  });

  it('keeps what is not named when its rules are changed, by one who has seen the newest', async () => {
    const id = await keeper.actor('Socialnämnden', null);
    await keeper.rules(id, { bodyKind: 'board', submissionLeadDays: 22 });
    const answer = await change(id, 1, { noticeLeadDays: 7 });
    expect(answer.headers['etag']).toBe('"2"');
    expect(answer.body).toMatchObject({ bodyKind: 'board', submissionLeadDays: 22, noticeLeadDays: 7, version: 2 });

    expect((await change(id, 1, { noticeLeadDays: 5 })).body).toMatchObject({
      code: 'changed-by-other',
      details: { noticeLeadDays: 7, version: 2 },
    });
    expect((await change(id, 0, { noticeLeadDays: 5 })).body.code).toBe('changed-by-other');
    expect((await change(id, 2, { submissionLeadDays: null })).body.submissionLeadDays).toBeNull();
    const told = await db.dataSource.manager.find(AuditEntry, {
      where: { what: 'body.rules-changed', targetId: id },
      order: { at: 'ASC' },
    });
    expect(told.map(({ userName }) => userName)).toEqual(['En secretary', 'En secretary', 'En secretary']);
    expect(told.map(({ changes }) => changes)).toEqual([
      [
        { field: 'bodyKind', before: null, after: 'board' },
        { field: 'submissionLeadDays', before: null, after: '22' },
      ],
      [{ field: 'noticeLeadDays', before: null, after: '7' }],
      [{ field: 'submissionLeadDays', before: '22', after: null }],
    ]);
  });

  it('never prepares for itself: the whole circle is named', async () => {
    const names = ['Kommunfullmäktige', 'Kommunstyrelsen', 'Arbetsutskottet'];
    const [council = '', executive = '', committee = ''] = await Promise.all(names.map((name) => keeper.actor(name)));
    await keeper.rules(council, { preparedById: executive });
    await keeper.rules(executive, { preparedById: committee });

    expect(await change(committee, 0, { preparedById: council })).toMatchObject({
      status: 422,
      body: { code: 'preparing-circle', details: ['Arbetsutskottet', 'Kommunfullmäktige', 'Kommunstyrelsen'] },
    });
    expect((await change(committee, 0, { preparedById: committee })).body.details).toEqual(['Arbetsutskottet']);
    expect((await keeper.ask.get(`/api/bodies/${committee}`)).body).toMatchObject({ preparedBy: null, version: 0 });
  });

  it('is what only bodies are', async () => {
    const [body, role] = [await keeper.actor('Socialnämnden'), await keeper.actor('Sektorchef', null, 'role')];
    expect((await change(role, 0, { noticeLeadDays: 5 })).body.code).toBe('not-a-body');
    expect((await change(body, 0, { preparedById: role })).body.code).toBe('not-a-body');
    expect((await change(body, 0, { preparedById: NOBODY })).status).toBe(404);
    expect((await keeper.ask.get(`/api/bodies/${role}`)).status).toBe(404);
    expect((await keeper.ask.put(`/api/bodies/${body}/rules`).send({})).status).toBe(428);
  });

  it.each([
    [{ submissionLeadDays: -1 }, 'submissionLeadDays', 'Skriv minst 0.'],
    [{ submissionLeadDays: 121 }, 'submissionLeadDays', 'Skriv högst 120.'],
    [{ noticeLeadDays: 2.5 }, 'noticeLeadDays', 'Skriv ett heltal.'],
    [{ bodyKind: 'club' }, 'bodyKind', 'Välj ett av alternativen.'],
  ])('does not take the rules %j', async (rules, field, message) => {
    const { status, body } = await change(await keeper.actor('Socialnämnden'), 0, rules);
    expect([status, body.fields]).toEqual([400, [{ field, message }]]);
  });
});

const NOBODY = '00000000-0000-4000-8000-000000000000';

describeOnBothDatabases('A group of bodies', (db) => {
  let test: TestApp;
  let keeper: CalendarKeeper;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await calendarKeeper(test);
  });

  const names = (answer: { members: { name: string }[] } | undefined) => answer?.members.map(({ name }) => name);

  it('stands for all boards until somebody lists its members, and again when they are taken away', async () => {
    await keeper.actor('Nämnderna', null, 'group');
    await keeper.actor('Samtliga enhetschefer', null, 'group');
    await keeper.actor('Kommunstyrelsen', 'executive');
    const social = await keeper.actor('Socialnämnden');
    const elderly = await keeper.actor('Äldrenämnden');
    const [boards, managers] = (await keeper.ask.get('/api/bodies/groups')).body;
    expect([names(boards), boards?.listed]).toEqual([['Socialnämnden', 'Äldrenämnden'], false]);
    expect(names(managers)).toEqual([]);

    const list = (memberIds: string[]) => keeper.ask.put(`/api/bodies/groups/${boards?.group.id}`).send({ memberIds });
    const listed = (await list([social, social])).body;
    expect([names(listed), listed.listed]).toEqual([['Socialnämnden'], true]);
    expect(names((await list([elderly, social])).body)).toEqual(['Socialnämnden', 'Äldrenämnden']);
    expect((await list([])).body.listed).toBe(false);
    const told = await db.dataSource.manager.find(AuditEntry, {
      where: { what: 'group.members-changed' },
      order: { at: 'ASC' },
    });
    expect(told.map(({ changes }) => changes?.map(({ after }) => after))).toEqual([
      ['Socialnämnden'],
      ['Socialnämnden, Äldrenämnden'],
      undefined,
    ]);
    expect((await list([boards?.group.id ?? ''])).body.code).toBe('not-a-body');
    expect((await keeper.ask.put(`/api/bodies/groups/${social}`).send({ memberIds: [] })).status).toBe(404);
  });
});

describeOnBothDatabases('How a union is consulted', (db) => {
  let test: TestApp;
  let keeper: CalendarKeeper;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await calendarKeeper(test);
  });

  const add = (input: object) => keeper.ask.post('/api/union-regimes').send(input);

  it('holds from a day, written as anybody writes it, until the next', async () => {
    await add({ union: 'Övriga', mode: 'mbl', from: '2015-01-01' });
    await add({ union: 'Ängsvakterna', mode: 'mbl', from: '2015-01-01' });
    await add({ union: 'Vision', mode: 'samverkan', from: '2015-01-01' });
    await add({ union: 'Kommunal', mode: 'samverkan', from: '1 januari 2015' });
    const note = 'Kommunal har sagt upp samverkansavtalet';
    const { body } = await add({ union: ' Kommunal ', mode: 'mbl', from: '180201', note });
    expect(body).toMatchObject({ union: 'Kommunal', mode: 'mbl', from: '2018-02-01', note });

    const all = (await keeper.ask.get('/api/union-regimes')).body;
    expect(all.map(({ union, mode, from }) => [union, mode, from])).toEqual([
      ['Kommunal', 'mbl', '2018-02-01'],
      ['Kommunal', 'samverkan', '2015-01-01'],
      ['Vision', 'samverkan', '2015-01-01'],
      ['Ängsvakterna', 'mbl', '2015-01-01'],
      ['Övriga', 'mbl', '2015-01-01'],
    ]);
    expect((await keeper.ask.delete(`/api/union-regimes/${all[0]?.id}`)).status).toBe(204);
    expect((await keeper.ask.delete(`/api/union-regimes/${all[0]?.id}`)).status).toBe(404);
  });

  it('is one way at a time', async () => {
    await add({ union: 'Vision', mode: 'samverkan', from: '2018-01-01' });
    expect((await add({ union: 'VISION', mode: 'mbl', from: '2018-01-01' })).body.code).toBe('already-exists');
  });

  it.each([
    [{ mode: 'mbl', from: '2018-01-01' }, 'union'],
    [{ union: 'Vision', mode: 'strike', from: '2018-01-01' }, 'mode'],
    [{ union: 'Vision', mode: 'mbl', from: 'januari 2018' }, 'from'],
    [{ union: 'Vision', mode: 'mbl', from: '31 april 2018' }, 'from'],
  ])('is not made of %j', async (input, field) => {
    const { status, body } = await add(input);
    expect([status, body.fields?.map((one) => one.field)]).toEqual([400, [field]]);
  });
});
