import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { A_PLANNER, anAction, aPlan, putIn } from '../../test/builders';
import { calendarKeeper, type CalendarKeeper } from '../../test/bodies';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { PlanRemovalService } from '../reviews/plan-removal.service';
import { readDecisionCalendar, readDecisionCalendarFor, type CalendarNeed } from './decision-calendar.queries';

const FOUND = { strict: false };

describeOnBothDatabases('All that ways to decisions are computed from', (db) => {
  let test: TestApp;
  let keeper: CalendarKeeper;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await calendarKeeper(test);
  });

  const calendar = () => readDecisionCalendar(db.dataSource);

  it('holds every body with who prepares for it and its meetings, earliest first, with the days of their papers', async () => {
    const council = await keeper.actor('Kommunfullmäktige', 'council');
    const executive = await keeper.actor('Kommunstyrelsen', 'executive');
    await keeper.rules(council, { preparedById: executive, submissionLeadDays: 21, noticeLeadDays: 10 });
    const autumn = await keeper.meeting({ bodyId: council, date: '2018-09-24', submissionDue: '2018-08-31' });
    const summer = await keeper.meeting({ bodyId: council, date: '2018-06-18' });
    const cancel = keeper.ask.post(`/api/meetings/${autumn.id}/cancel`).set('If-Match', '"1"');
    await cancel.send({ reason: 'Valet' });

    const { bodies } = await calendar();
    expect([...bodies.keys()].sort()).toEqual([council, executive].sort());
    expect(bodies.get(executive)).toMatchObject({ kind: 'executive', preparedById: null, meetings: [] });
    expect(bodies.get(council)).toEqual({
      id: council,
      name: 'Kommunfullmäktige',
      kind: 'council',
      preparedById: executive,
      meetings: [
        { id: summer.id, date: '2018-06-18', state: 'planned', submissionDue: '2018-05-28', noticeDue: '2018-06-08' },
        { id: autumn.id, date: '2018-09-24', state: 'cancelled', submissionDue: '2018-08-31', noticeDue: '2018-09-14' },
      ],
    });
  });

  it('holds the listed members of a group, else all boards for a group of boards, and no group that stands for nobody', async () => {
    const boards = await keeper.actor('Nämnderna', null, 'group');
    await keeper.actor('Samtliga enhetschefer', null, 'group');
    await keeper.actor('Kommunstyrelsen', 'executive');
    const [social, elderly] = [await keeper.actor('Socialnämnden'), await keeper.actor('Äldrenämnden')];
    expect([...(await calendar()).groups]).toEqual([[boards, [social, elderly]]]);

    await keeper.ask.put(`/api/bodies/groups/${boards}`).send({ memberIds: [elderly] });
    expect([...(await calendar()).groups]).toEqual([[boards, [elderly]]]);
  });

  it('forgets a body that is no longer there, as member and as the one that prepares', async () => {
    const [social, committee] = [await keeper.actor('Socialnämnden'), await keeper.actor('Utskottet', 'committee')];
    const group = await keeper.actor('Berörda organ', null, 'group');
    await keeper.rules(social, { preparedById: committee });
    await keeper.ask.put(`/api/bodies/groups/${group}`).send({ memberIds: [committee, social] });
    await db.dataSource.manager.update(Actor, { id: committee }, { removedAt: new Date() });

    const { bodies, groups } = await calendar();
    expect([...bodies.values()]).toMatchObject([{ id: social, preparedById: null }]);
    expect([...groups]).toEqual([[group, [social]]]);
  });

  it('keeps a body that an undone import brought, once it has a calendar', async () => {
    const importId = randomUUID();
    const deciders = ['Kommunstyrelsen', 'Socialnämnden', 'Äldrenämnden'];
    await putIn(db, test.app, aPlan({ importId, actions: [anAction({ deciders })] }));
    const { id: social } = await db.dataSource.manager.findOneByOrFail(Actor, { name: 'Socialnämnden' });
    const { id: executive } = await db.dataSource.manager.findOneByOrFail(Actor, { name: 'Kommunstyrelsen' });
    await keeper.rules(await keeper.actor('Kommunfullmäktige', 'council'), { preparedById: executive });
    await keeper.meeting({ bodyId: social, date: '2018-04-17' });
    await db.unitOfWork.write((tx) => test.app.get(PlanRemovalService, FOUND).removeImported(tx, importId, A_PLANNER));

    const names = [...(await calendar()).bodies.values()].map(({ name }) => name);
    expect(names).toEqual(['Kommunfullmäktige', 'Kommunstyrelsen', 'Socialnämnden']);
  });

  it('holds how unions are consulted', async () => {
    await keeper.ask.post('/api/union-regimes').send({ union: 'Kommunal', mode: 'mbl', from: '2018-02-01' });
    expect((await calendar()).unions).toMatchObject([
      { union: 'Kommunal', mode: 'mbl', from: '2018-02-01', note: null },
    ]);
  });

  const statementsOf = (read: (tx: EntityManager) => Promise<unknown>): Promise<string[]> =>
    db.unitOfWork.write(async (tx) => {
      const counted = jest.spyOn(tx, 'query').mockName('query');
      await read(tx);
      return counted.mock.calls.map(([sql]) => sql);
    });

  it('is read in at most four statements', async () => {
    await keeper.actor('Nämnderna', null, 'group');
    await keeper.meeting({ bodyId: await keeper.actor('Socialnämnden'), date: '2018-04-17' });
    expect(await statementsOf(readDecisionCalendar)).toHaveLength(4);
  });

  describe('for one action', () => {
    let ids: Record<'council' | 'executive' | 'board' | 'proposer' | 'union' | 'boards', string>;

    beforeEach(async () => {
      ids = {
        council: await keeper.actor('Kommunfullmäktige', 'council'),
        executive: await keeper.actor('Kommunstyrelsen', 'executive'),
        board: await keeper.actor('Socialnämnden'),
        proposer: await keeper.actor('Äldrenämnden'),
        union: await keeper.actor('Centrala samverkansgruppen', 'union'),
        boards: await keeper.actor('Nämnderna', null, 'group'),
      };
      await keeper.rules(ids.council, { preparedById: ids.executive, submissionLeadDays: 21 });
      for (const bodyId of [ids.council, ids.executive, ids.board, ids.proposer, ids.union]) {
        await keeper.meeting({ bodyId, date: '2018-04-17' });
      }
    });

    type Who = keyof typeof ids;
    it.each<[string, Who, Who | null, boolean, Who[], statements: number]>([
      ['the body and whoever prepares for it', 'council', null, false, ['council', 'executive'], 2],
      ['whoever must propose', 'council', 'proposer', false, ['council', 'executive', 'proposer'], 2],
      ['the groups that hear the unions', 'board', null, true, ['board', 'union'], 3],
      ['the bodies that a group stands for', 'boards', null, false, ['board', 'proposer'], 3],
    ])('holds %s, as the whole does, and no other', async (_, decider, proposer, important, passed, statements) => {
      const kind = decider === 'boards' ? 'group' : 'body';
      const deciders = [{ id: ids[decider], name: decider, kind }] satisfies CalendarNeed['deciders'];
      const need = { deciders, proposedById: proposer && ids[proposer], important };
      const { bodies } = await calendar();
      const read = (tx: EntityManager) => readDecisionCalendarFor(tx, need);
      const found = await read(db.dataSource.manager);
      expect(Object.fromEntries(found.bodies)).toEqual(
        Object.fromEntries(passed.map((who) => [ids[who], bodies.get(ids[who])])),
      );
      expect(await statementsOf(read)).toHaveLength(statements);
    });
  });
});
