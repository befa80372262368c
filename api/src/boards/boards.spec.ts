import { randomUUID } from 'node:crypto';
import { USER_ROLES } from '@genomfor/shared';
import { asking } from '../../test/asking';
import { calendarKeeper } from '../../test/bodies';
import { careBoard, type CareBoard } from '../../test/boards';
import { aPlan, anAction, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { matterKeeper, decisionOf } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { HistoryEntry } from '../history/history-entry.entity';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { User } from '../platform/auth/user.entity';

const ID = '00000000-0000-4000-8000-000000000000';

describeOnBothDatabases('The page of a board', (db) => {
  let test: TestApp;
  let board: CareBoard;
  beforeAll(async () => (test = await startTestApp(db)));
  beforeEach(async () => (board = await careBoard(db, test)));
  afterAll(() => test.close());

  it('is of what it owns, for its next meeting, as of today', async () => {
    const page = await board.page();
    expect(page).toMatchObject({
      body: { id: board.bodyId, name: 'Vård- och omsorgsnämnden', kind: 'body' },
      bodyKind: 'board',
      meeting: { date: '2018-03-07', time: '13:00', place: null },
      previousMeeting: '2018-01-31',
      asOf: '2018-02-26',
      total: 14,
    });
    expect(page.groups.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Nämnder, sektor och andra sektorer', 7],
      ['Inom sektorn', 7],
    ]);
  });

  it('has the decision that it takes as one of a group, at the meeting that makes it, with the day of the papers', async () => {
    const { awaiting } = await board.page();
    expect(awaiting).toEqual([
      expect.objectContaining({
        title: 'Delegering',
        form: 'decision',
        meeting: '2018-04-18',
        papersDue: '2018-03-27',
      }),
    ]);
  });

  it('has what it has commissioned and is to be told of, in plans of others too', async () => {
    const keeper = await matterKeeper(test);
    const { id } = await keeper.matter();
    const matter = await keeper.decision(id, {
      bodyId: board.bodyId,
      role: 'decides',
      outcome: 'filed',
      date: '2018-01-31',
    });
    const { id: decisionId } = decisionOf(matter, 'Vård- och omsorgsnämnden');
    const given = { title: 'Redovisa tidigare rapporter', responsible: 'Sektorchef', deadline: '180331' };
    await keeper.ask.post(`/api/decisions/${decisionId}/commissions`).send(given);
    const page = await board.page();
    expect(page.commissions.map(({ title }) => title)).toEqual(['Redovisa tidigare rapporter']);
    expect(page.total).toBe(14);
  });

  it('has nothing of a plan that does not concern it', async () => {
    await putIn(db, test.app, aPlan({ title: 'Översyn av skolan', actions: [anAction({ title: 'Skolans lokaler' })] }));
    expect(JSON.stringify(await board.page())).not.toContain('Skolans lokaler');
  });

  it('has what it prepares for the body that decides, without counting it among its own', async () => {
    const calendar = await calendarKeeper(test);
    const executive = await calendar.actor('Kommunens styrelse', 'executive');
    const council = await calendar.actor('Kommunens fullmäktige', 'council');
    await calendar.rules(executive, { submissionLeadDays: 21 });
    await calendar.rules(council, { submissionLeadDays: 14, preparedById: executive });
    await calendar.meeting({ bodyId: executive, date: '2018-04-16' });
    await calendar.meeting({ bodyId: council, date: '2018-05-14' });
    const action = anAction({ title: 'Ny taxa', deciders: ['Kommunens fullmäktige'], deadline: '180630' });
    await putIn(db, test.app, aPlan({ actions: [action] }));
    const { page } = (await board.ask.get(`/api/boards/${executive}`)).body;
    expect(page.total).toBe(0);
    expect(page.awaiting.map(({ title, meeting }) => [title, meeting])).toEqual([['Ny taxa', '2018-04-16']]);
  });

  it('tells what has changed since it last met, by the Swedish day, and not what was done before', async () => {
    const planner = asking(await test.as('plan-lead'));
    const title = async (index: number, text: string) => {
      const path = `/api/actions/${board.actionIds[index] ?? ''}`;
      const { version } = (await planner.get(path)).body;
      await planner
        .patch(path)
        .set('If-Match', `"${String(version)}"`)
        .send({ title: text });
    };
    await title(1, 'Budget');
    await title(2, 'Stödfunktioner');
    const at = (index: number, instant: string) =>
      db.dataSource.manager.update(
        HistoryEntry,
        { actionId: board.actionIds[index], what: 'edited' },
        { at: new Date(instant) },
      );
    await db.dataSource.manager.update(HistoryEntry, { what: 'imported' }, { at: new Date('2018-01-18T11:00:00Z') });
    await db.dataSource.manager.update(HistoryEntry, { what: 'created' }, { at: new Date('2018-01-18T11:00:00Z') });
    await at(1, '2018-01-30T23:30:00Z');
    await at(2, '2018-01-30T22:30:00Z');
    const { changes } = await board.page();
    expect(changes.map((change) => [change.title, change.date, change.text])).toEqual([
      ['Budget', '2018-01-31', 'Hette tidigare ”Budget och uppföljning”.'],
    ]);
  });

  it('of something that is not a body is not found', async () => {
    const role = (await asking(await test.as('plan-lead')).get('/api/actors')).body.find(
      ({ name }) => name === 'Sektorchef',
    );
    for (const id of [ID, role?.id ?? '', 'namnden']) {
      expect((await board.ask.get(`/api/boards/${id}`)).body.code).toBe('not-found');
    }
  });
});

describeOnBothDatabases('A page that is published', (db) => {
  let test: TestApp;
  let board: CareBoard;
  beforeAll(async () => (test = await startTestApp(db)));
  beforeEach(async () => (board = await careBoard(db, test)));
  afterAll(() => test.close());

  const bytes = async (id: string) => JSON.stringify((await board.ask.get(`/api/publications/${id}`)).body);

  it('is the page of that day for that meeting, with the words of who published it', async () => {
    const live = await board.page();
    const publication = await board.publish(board.meetings.march, '  Inför sammanträdet i mars.  ');
    expect(publication).toMatchObject({
      meeting: { id: board.meetings.march, date: '2018-03-07' },
      introduction: 'Inför sammanträdet i mars.',
      publishedOn: '2018-02-26',
      publishedAt: expect.stringMatching(/^2018-02-2[56]T/) as string,
      by: 'En secretary',
      openLinks: 0,
    });
    expect(publication.page).toEqual(live);
    expect((await board.ask.get(`/api/boards/${board.bodyId}`)).body.publications).toEqual([
      expect.objectContaining({ id: publication.id }),
    ]);
    const audited = await db.dataSource.manager.findBy(AuditEntry, { what: 'board.published' });
    expect(audited.map(({ targetId }) => targetId)).toEqual([publication.id]);
  });

  it('for a meeting further away still tells what has changed since the body last met', async () => {
    const { page } = await board.publish(board.meetings.april);
    expect(page).toMatchObject({ meeting: { date: '2018-04-18' }, previousMeeting: '2018-01-31' });
  });

  it('is the same, byte for byte, whatever happens after', async () => {
    const { id } = await board.publish(board.meetings.march, 'Inför mars.');
    const before = await bytes(id);
    const planner = asking(await test.as('plan-lead'));
    const change = async (path: string, fields: object) => {
      const { version } = (await planner.get(path)).body;
      const { status } = await planner
        .patch(path)
        .set('If-Match', `"${String(version)}"`)
        .send(fields);
      expect(status).toBe(200);
    };
    await change(`/api/actions/${board.actionIds[0] ?? ''}`, { title: 'Något annat', important: true });
    await change(`/api/reviews/${board.reviewId}`, { title: 'En annan översyn', ownerId: null });
    await db.dataSource.manager.update(Actor, { id: board.bodyId }, { name: 'Socialnämnden' });
    await change(`/api/meetings/${board.meetings.march}`, {
      date: '2018-03-14',
      place: 'Stora salen',
      reason: 'Halka',
    });
    const removed = await planner.delete(`/api/meetings/${board.meetings.march}`).set('If-Match', '"2"');
    expect(removed.status).toBe(204);
    await db.dataSource.manager.update(User, { role: 'secretary' }, { name: 'Någon Annan' });
    expect(await bytes(id)).toBe(before);
    expect(JSON.stringify(await board.page())).toContain('Socialnämnden');
  });

  it('again for the same meeting is another page, and the first can still be read', async () => {
    const first = await board.publish(board.meetings.march, 'Den första.');
    const second = await board.publish(board.meetings.march, 'Den andra.');
    expect(JSON.parse(await bytes(first.id))).toMatchObject({ introduction: 'Den första.' });
    const { publications } = (await board.ask.get(`/api/boards/${board.bodyId}`)).body;
    expect(publications.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  });

  it('holds no name of a user or a person, wherever they stood', async () => {
    const [delegation = '', budget = ''] = board.actionIds;
    const planner = asking(await test.as('plan-lead'));
    const edit = async (id: string, fields: object) => {
      const { version } = (await planner.get(`/api/actions/${id}`)).body;
      await planner
        .patch(`/api/actions/${id}`)
        .set('If-Match', `"${String(version)}"`)
        .send(fields);
    };
    await planner.post('/api/actors').send({ name: 'Karin Öhman', kind: 'person', aliases: ['K. Öhman'] });
    await edit(delegation, { title: 'Samtal med Karin Öhman och en secretary', responsible: 'Karin Öhman' });
    await edit(budget, { title: 'Beslutas av K. Öhman' });
    const { page } = await board.publish(board.meetings.march);
    expect(JSON.stringify(page)).toContain('en medarbetare');
    expect(JSON.stringify(page)).not.toMatch(/Öhman|En (secretary|plan-lead|reader)/i);
  });

  it('keeps a role that an account has been named after', async () => {
    const planner = asking(await test.as('plan-lead'));
    await planner.post('/api/actors').send({ name: 'Samordnare', kind: 'role' });
    const [delegation = ''] = board.actionIds;
    const { version } = (await planner.get(`/api/actions/${delegation}`)).body;
    await planner
      .patch(`/api/actions/${delegation}`)
      .set('If-Match', `"${String(version)}"`)
      .send({ responsible: 'Samordnare' });
    await db.dataSource.manager.update(User, { role: 'plan-lead' }, { name: 'Samordnare' });
    const { page } = await board.publish(board.meetings.march);
    expect(JSON.stringify(page)).toContain('Samordnare');
  });

  it.each([
    ['a personal identity number', 'Ärendet gäller 811218-9876.', 'case-data'],
    ['a user', 'Sammanställd av En Plan-lead.', 'invalid-input'],
    ['more than can be read', 'x'.repeat(4001), 'invalid-input'],
  ])('with %s in its introduction is refused, and nothing is published', async (_, introduction, code) => {
    await test.user('plan-lead');
    const path = `/api/boards/${board.bodyId}/publications`;
    const { body } = await board.ask.post(path).send({ meetingId: board.meetings.march, introduction });
    expect(body.code).toBe(code);
    if (code === 'invalid-input') expect(body.fields?.[0]?.field).toBe('introduction');
    expect((await board.ask.get(`/api/boards/${board.bodyId}`)).body.publications).toEqual([]);
  });

  it('is refused for a meeting that is cancelled, unknown, or another body’s', async () => {
    const calendar = await calendarKeeper(test);
    const other = await calendar.meeting({ bodyId: await calendar.actor('Skolnämnden'), date: '2018-03-08' });
    await calendar.ask
      .post(`/api/meetings/${board.meetings.april}/cancel`)
      .set('If-Match', '"1"')
      .send({ reason: 'Inga ärenden' });
    for (const meetingId of [board.meetings.april, other.id, randomUUID()]) {
      const { status, body } = await board.ask.post(`/api/boards/${board.bodyId}/publications`).send({ meetingId });
      expect([status, body.code]).toEqual([422, 'no-papers-for-board']);
    }
  });

  it('is made and shared by those who may publish, and read by all who are signed in', async () => {
    const { id } = await board.publish(board.meetings.march);
    for (const role of USER_ROLES) {
      const agent = await test.as(role);
      const may = ['secretary', 'plan-lead', 'administrator'].includes(role);
      const statuses = [
        (await agent.get(`/api/boards/${board.bodyId}`)).status,
        (await agent.get(`/api/publications/${id}`)).status,
        (await agent.get(`/api/publications/${id}/links`)).status,
        (await agent.post(`/api/publications/${id}/links`).send({ days: 1 })).status,
        (await agent.delete(`/api/links/${ID}`)).status,
        (await agent.post(`/api/boards/${ID}/publications`).send({ meetingId: ID })).status,
      ];
      expect([role, ...statuses]).toEqual([role, 200, 200, ...(may ? [200, 201, 404, 404] : [403, 403, 403, 403])]);
    }
  });
});
