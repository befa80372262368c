import type { MatterDetail } from '@genomfor/shared';
import { anAction, aPlan, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { decisionOf, matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';

describeOnBothDatabases('A decision', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;
  let boardId: string;
  let matterId: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await matterKeeper(test);
    boardId = await keeper.calendar.actor('Socialnämnden');
    matterId = (await keeper.matter()).id;
  });

  const add = (input: object) =>
    keeper.ask.post(`/api/matters/${matterId}/decisions`).send({ bodyId: boardId, role: 'decides', ...input });
  const change = (decision: { id: string; version: number }, changes: object) =>
    keeper.ask.patch(`/api/decisions/${decision.id}`).set('If-Match', `"${decision.version}"`).send(changes);
  const ours = (matter: MatterDetail) => decisionOf(matter, 'Socialnämnden');

  describe('has a § that its body uses once a year', () => {
    beforeEach(() => add({ date: '2018-02-21', paragraph: '§ 12', outcome: 'approved' }));

    it.each([
      ['the same', { date: '2018-03-21', paragraph: '12' }],
      ['written in another way', { date: '21 mars 2018', paragraph: '012 §' }],
    ])('and is refused %s', async (_, second) => {
      const { status, body } = await add({ outcome: 'approved', ...second });
      expect([status, body.code]).toEqual([409, 'paragraph-taken']);
      expect((await keeper.detail(matterId)).decisions).toHaveLength(1);
    });

    it.each([
      ['another year', { date: '2017-03-21', paragraph: '12' }],
      ['another number', { date: '2018-03-21', paragraph: '12 a' }],
      ['no known day', { paragraph: '12', outcome: 'approved' }],
    ])('but may have it with %s', async (_, second) => {
      expect((await add({ outcome: 'approved', ...second })).status).toBe(201);
    });

    it('also when it is changed', async () => {
      const other = ours((await add({ date: '2018-03-21', paragraph: '13', outcome: 'approved' })).body);
      expect((await change(other, { paragraph: '12' })).body.code).toBe('paragraph-taken');
      expect((await change(other, { paragraph: '14' })).status).toBe(200);
    });
  });

  it('gets the § only once when several write it down at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => add({ date: '2018-02-21', paragraph: '7', outcome: 'approved' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect((await keeper.detail(matterId)).decisions).toHaveLength(1);
  });

  describe('at a meeting', () => {
    let meetingId: string;
    beforeEach(async () => {
      meetingId = (await keeper.calendar.meeting({ bodyId: boardId, date: '2018-04-18' })).id;
    });
    const moveMeeting = () =>
      keeper.ask
        .patch(`/api/meetings/${meetingId}`)
        .set('If-Match', '"1"')
        .send({ date: '2018-05-16', reason: 'Fler ärenden behöver beredas.' });

    it('follows the meeting while it is pending', async () => {
      expect(ours((await add({ meetingId, date: '2018-04-17' })).body)).toMatchObject({
        date: '2018-04-18',
        outcome: null,
      });
      await moveMeeting();
      expect(ours(await keeper.detail(matterId)).date).toBe('2018-05-16');
    });

    it('keeps the day of the meeting once it is taken', async () => {
      const pending = ours((await add({ meetingId })).body);
      const taken = ours((await change(pending, { outcome: 'approved', paragraph: '40' })).body);
      expect(taken).toMatchObject({ date: '2018-04-18', outcome: 'approved', remarks: [] });
      await moveMeeting();
      const { date, remarks } = ours(await keeper.detail(matterId));
      expect(date).toBe('2018-04-18');
      expect(remarks).toEqual([{ code: 'not-a-meeting-day', body: 'Socialnämnden', date: '2018-04-18' }]);
    });

    it('loses its day when the meeting is cancelled', async () => {
      await add({ meetingId });
      await keeper.ask
        .post(`/api/meetings/${meetingId}/cancel`)
        .set('If-Match', '"1"')
        .send({ reason: 'För få ärenden' });
      expect(ours(await keeper.detail(matterId)).date).toBeNull();
    });

    it('is not put on that of another body', async () => {
      const otherId = await keeper.calendar.actor('Äldrenämnden');
      const { status, body } = await add({ bodyId: otherId, meetingId });
      expect([status, body.fields?.map(({ field }) => field)]).toEqual([400, ['meetingId']]);
    });
  });

  it('is told when it is taken before its preparation', async () => {
    const committeeId = await keeper.calendar.actor('Arbetsutskottet', 'committee');
    await add({ date: '2018-02-07', outcome: 'approved' });
    const matter = await keeper.decision(matterId, {
      bodyId: committeeId,
      role: 'prepares',
      date: '2018-02-14',
      outcome: 'noted',
    });
    expect(ours(matter).remarks).toEqual([{ code: 'before-preparation', body: 'Arbetsutskottet', date: '2018-02-14' }]);
  });

  it('answers for actions, which are approved when it is a yes and no longer when it is changed to a no', async () => {
    const { actionIds } = await putIn(db, test.app, aPlan({ actions: [anAction({ deciders: ['Socialnämnden'] })] }));
    const [actionId = ''] = actionIds;
    const approval = async () => (await keeper.ask.get(`/api/actions/${actionId}`)).body.approval?.on ?? null;

    const pending = (await add({ actionIds })).body;
    expect(ours(pending).actions).toEqual([{ id: actionId, title: 'Tydliggöra roller och ansvar' }]);
    expect([pending.openActions, await approval()]).toEqual([1, null]);

    const yes = (await change(ours(pending), { outcome: 'approved', date: '2018-02-21' })).body;
    expect(await approval()).toBe('2018-02-21');
    expect((await keeper.ask.delete(`/api/decisions/${ours(yes).id}`)).body.code).toBe('decision-in-use');

    const no = (await change(ours(yes), { outcome: 'rejected' })).body;
    expect(await approval()).toBeNull();
    await change(ours(no), { actionIds: [] });
    const { status, body } = await keeper.ask.delete(`/api/decisions/${ours(no).id}`);
    expect([status, body.decisions]).toEqual([200, []]);
  });

  it('is not taken away once it has given a commission', async () => {
    const { id } = ours((await add({ date: '2018-02-21', outcome: 'approved' })).body);
    await keeper.ask.post(`/api/decisions/${id}/commissions`).send({ title: 'Redovisa', responsible: 'Sektorchef' });
    expect((await keeper.ask.delete(`/api/decisions/${id}`)).body.code).toBe('decision-in-use');
    expect((await keeper.ask.delete(`/api/matters/${matterId}`)).body.code).toBe('matter-in-use');
  });

  it('is taken away with its list while it is pending, and the trail tells of it', async () => {
    const { id } = ours((await add({ sentTo: ['Akten'] })).body);
    expect((await keeper.ask.delete(`/api/decisions/${id}`)).status).toBe(200);
    expect((await keeper.ask.delete(`/api/matters/${matterId}`)).status).toBe(204);
    const told = await db.dataSource.manager.findBy(AuditEntry, { targetKind: 'decision' });
    expect(told.map(({ what }) => what).sort()).toEqual(['decision.added', 'decision.removed']);
  });

  it('tells the second of two who change it', async () => {
    const first = ours((await add({ date: '2018-02-21', outcome: 'approved' })).body);
    await change(first, { pages: '4' });
    const { status, body } = await change(first, { pages: '5' });
    expect([status, body.code]).toEqual([409, 'changed-by-other']);
    expect(ours(body.details)).toMatchObject({ pages: '4', version: 2 });
  });

  it.each([
    ['somebody who does not meet', { bodyId: 'role' }, 'not-a-body'],
    ['nobody', { bodyId: '00000000-0000-4000-8000-000000000000' }, 'not-found'],
    ['actions that are not there', { actionIds: ['00000000-0000-4000-8000-000000000000'] }, 'not-found'],
    ['words that are no day', { date: 'i våras', outcome: 'approved' }, 'invalid-input'],
    ['a floor motion that is a list', { floorMotions: [[]] }, 'invalid-input'],
    ['a personal identity number', { clauses: ['Bifalla ansökan från 811218-9876'] }, 'case-data'],
    ['an outcome that is none', { outcome: 'maybe' }, 'invalid-input'],
  ])('is not written down for %s', async (_, wrong, code) => {
    const roleId = await keeper.calendar.actor('Sektorchef', null, 'role');
    const input = 'bodyId' in wrong && wrong.bodyId === 'role' ? { bodyId: roleId } : wrong;
    expect((await add(input)).body.code).toBe(code);
    expect((await keeper.detail(matterId)).decisions).toEqual([]);
  });

  it('names the fields of its days as they were sent', async () => {
    const { body } = await add({ date: 'i våras', approvedOn: '30 februari 2018', outcome: 'approved' });
    expect(body.fields?.map(({ field }) => field)).toEqual(['date', 'approvedOn']);
  });

  it('is taken by a role on delegation', async () => {
    const roleId = await keeper.calendar.actor('Sektorchef', null, 'role');
    const { body } = await add({ bodyId: roleId, byDelegation: true, date: '2018-02-20', outcome: 'approved' });
    expect(decisionOf(body, 'Sektorchef')).toMatchObject({ byDelegation: true, date: '2018-02-20', remarks: [] });
  });
});
