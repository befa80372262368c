import { anAction, aPlan, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { decisionOf, matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { readDecisionFacts, type ActionDecisions } from './decisions.queries';

describeOnBothDatabases('What has been decided about an action', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;
  let boardId: string;
  let committeeId: string;
  let matterId: string;
  let actionId: string;
  let otherId: string;
  let reviewId: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await matterKeeper(test);
    boardId = await keeper.calendar.actor('Socialnämnden');
    committeeId = await keeper.calendar.actor('Arbetsutskottet', 'committee');
    matterId = (await keeper.matter()).id;
    const actions = ['A', 'B'].map((title) => anAction({ title, deciders: ['Socialnämnden'] }));
    const created = await putIn(db, test.app, aPlan({ actions }));
    reviewId = created.reviewId;
    [actionId = '', otherId = ''] = created.actionIds;
  });

  const linkToMatter = (id: string) =>
    db.dataSource.query(`UPDATE action SET matter_id = '${matterId}' WHERE id = '${id}'`);
  const decided = async (id = actionId): Promise<ActionDecisions | undefined> =>
    (await readDecisionFacts(db.dataSource)).get(id);

  it('is nothing when nobody has said anything', async () => {
    expect((await readDecisionFacts(db.dataSource)).size).toBe(0);
  });

  it('is every decision that answers for it, the latest last, and tells whom it answers for', async () => {
    await keeper.decision(matterId, {
      bodyId: boardId,
      role: 'decides',
      outcome: 'approved',
      date: '2018-02-20',
      paragraph: '9',
      actionIds: [actionId],
    });
    await keeper.decision(matterId, {
      bodyId: boardId,
      role: 'decides',
      outcome: 'tabled',
      date: '2018-01-20',
      actionIds: [actionId],
    });

    const { answers = [], facts = [] } = (await decided()) ?? {};
    expect(answers.map(({ date, outcome, deciderId, takenById }) => [date, outcome, deciderId, takenById])).toEqual([
      ['2018-01-20', 'tabled', boardId, boardId],
      ['2018-02-20', 'approved', boardId, boardId],
    ]);
    expect(answers[1]).toMatchObject({ matterId, paragraph: '9', byDelegation: false, role: 'decides' });
    expect(facts).toHaveLength(2);
    expect(await decided(otherId)).toBeUndefined();
  });

  it('is on its way through the bodies of its matter', async () => {
    const meeting = await keeper.calendar.meeting({ bodyId: boardId, date: '2018-04-18' });
    await keeper.decision(matterId, { bodyId: committeeId, role: 'prepares', outcome: 'noted', date: '2018-02-14' });
    const pending = await keeper.decision(matterId, { bodyId: boardId, role: 'decides', meetingId: meeting.id });
    await linkToMatter(actionId);

    expect(await decided()).toEqual({
      answers: [],
      facts: [
        { bodyId: committeeId, meetingId: null, date: '2018-02-14', outcome: 'noted', role: 'prepares' },
        { bodyId: boardId, meetingId: meeting.id, date: '2018-04-18', outcome: null, role: 'decides' },
      ],
    });

    await keeper.ask
      .post(`/api/meetings/${meeting.id}/cancel`)
      .set('If-Match', '"1"')
      .send({ reason: 'För få ärenden' });
    expect((await decided())?.facts).toContainEqual(
      expect.objectContaining({ bodyId: boardId, meetingId: null, date: null }),
    );
    const { id, version } = decisionOf(pending, 'Socialnämnden');
    await keeper.ask
      .patch(`/api/decisions/${id}`)
      .set('If-Match', `"${version}"`)
      .send({ actionIds: [actionId] });
    expect(await decided()).toMatchObject({ answers: [{ id, meetingId: null, date: null }] });
    expect((await decided())?.facts).toHaveLength(2);
  });

  it('is not the decision that gave it, nor what was said before that', async () => {
    await keeper.decision(matterId, { bodyId: committeeId, role: 'prepares', outcome: 'noted', date: '2018-01-10' });
    const matter = await keeper.decision(matterId, {
      bodyId: boardId,
      role: 'decides',
      outcome: 'filed',
      date: '2018-01-24',
    });
    const { body: commission } = await keeper.ask
      .post(`/api/decisions/${decisionOf(matter, 'Socialnämnden').id}/commissions`)
      .send({ title: 'Redovisa', responsible: 'Sektorchef', reportBackBodyId: boardId });
    expect(await decided(commission.id)).toBeUndefined();

    await keeper.decision(matterId, { bodyId: boardId, role: 'decides', outcome: 'noted', date: '2018-02-21' });
    expect((await decided(commission.id))?.facts).toMatchObject([{ date: '2018-02-21', outcome: 'noted' }]);
  });

  it('is read of some actions, or of one review, alone', async () => {
    await linkToMatter(actionId);
    await linkToMatter(otherId);
    await keeper.decision(matterId, { bodyId: boardId, role: 'decides' });
    const read = async (scope: object) => [...(await readDecisionFacts(db.dataSource, scope)).keys()].sort();

    expect(await read({})).toEqual([actionId, otherId].sort());
    expect(await read({ actionIds: [otherId] })).toEqual([otherId]);
    expect(await read({ review: reviewId })).toHaveLength(2);
    expect(await read({ review: matterId })).toEqual([]);
  });
});
