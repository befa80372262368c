import type { DecisionOutcome, MatterDetail } from '@genomfor/shared';
import { anAction, aPlan, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { decisionOf, matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases('After a decision', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;
  let boardId: string;
  let nextId: string;
  let matterId: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await matterKeeper(test);
    boardId = await keeper.calendar.actor('Socialnämnden');
    await keeper.calendar.meeting({ bodyId: boardId, date: '2018-02-21' });
    nextId = (await keeper.calendar.meeting({ bodyId: boardId, date: '2018-03-21' })).id;
    matterId = (await keeper.matter({ title: 'Delegering' })).id;
  });

  const decided = (outcome: DecisionOutcome, actionIds: string[] = []): Promise<MatterDetail> =>
    keeper.decision(matterId, { bodyId: boardId, role: 'decides', outcome, date: '2018-02-21', actionIds });
  const accept = (matter: MatterDetail, yes: object) =>
    keeper.ask.post(`/api/decisions/${decisionOf(matter, 'Socialnämnden').id}/proposals`).send(yes);

  it('a tabled matter is proposed for the next meeting, and put there only when somebody says yes', async () => {
    const { actionIds } = await putIn(db, test.app, aPlan({ actions: [anAction({ deciders: ['Socialnämnden'] })] }));
    const tabled = await decided('tabled', actionIds);
    const { id: decisionId } = decisionOf(tabled, 'Socialnämnden');
    expect(tabled.proposals).toEqual([
      { kind: 'next-meeting', decisionId, meetingId: nextId, date: '2018-03-21', body: 'Socialnämnden' },
    ]);
    expect(tabled.decisions).toHaveLength(1);

    const { status, body } = await accept(tabled, { kind: 'next-meeting', meetingId: nextId });
    expect([status, body.proposals]).toEqual([200, []]);
    expect(body.decisions.map(({ date, outcome, role }) => [date, outcome, role])).toEqual([
      ['2018-02-21', 'tabled', 'decides'],
      ['2018-03-21', null, 'decides'],
    ]);
    expect(body.decisions[1]?.actions.map(({ id }) => id)).toEqual(actionIds);
  });

  it('a matter that was referred back gets an action to complete its papers when somebody says yes', async () => {
    const referred = await decided('referredBack');
    const title = 'Komplettera underlaget: Delegering';
    expect(referred.proposals).toEqual([
      { kind: 'complete-papers', decisionId: decisionOf(referred, 'Socialnämnden').id, title },
    ]);
    expect(referred.actions).toEqual([]);

    const yes = { kind: 'complete-papers', title, responsible: 'Sektorchef', deadline: '180309' };
    const { body } = await accept(referred, yes);
    expect(body).toMatchObject({ proposals: [], openActions: 1 });
    expect(body.actions).toMatchObject([
      { title, deadline: '9 mars 2018', responsible: ['Sektorchef'], origin: 'linked' },
    ]);
    const action = await keeper.ask.get(`/api/actions/${body.actions[0]?.id ?? ''}`);
    expect(action.body.origin).toMatchObject({ kind: 'completion', label: 'Socialnämnden 21 februari 2018' });
  });

  it('the same proposal is done once when two say yes at the same time', async () => {
    const tabled = await decided('tabled');
    const yes = { kind: 'next-meeting', meetingId: nextId };
    const answers = await Promise.all([accept(tabled, yes), accept(tabled, yes), accept(tabled, yes)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await keeper.detail(matterId)).decisions).toHaveLength(2);
  });

  it('nothing is done that is not proposed', async () => {
    const approved = await decided('approved');
    expect(approved.proposals).toEqual([]);
    expect((await accept(approved, { kind: 'next-meeting', meetingId: nextId })).body.code).toBe('already-exists');
    expect((await accept(approved, { kind: 'next-meeting' })).body.code).toBe('invalid-input');
  });

  it('a closed matter asks for nothing', async () => {
    await decided('tabled');
    const { body } = await keeper.ask
      .patch(`/api/matters/${matterId}`)
      .set('If-Match', '"1"')
      .send({ closedOn: '2018-02-22' });
    expect(body.proposals).toEqual([]);
  });
});
