import { randomUUID } from 'node:crypto';
import { anAction, aPlan, putIn } from '../../test/builders';
import { calendarKeeper, type CalendarKeeper } from '../../test/bodies';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { Meeting } from './meeting.entity';

describeOnBothDatabases('A meeting that is tried on another day', (db) => {
  let test: TestApp;
  let keeper: CalendarKeeper;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await calendarKeeper(test);
  });

  const tryOut = (id: string, trial: object) => keeper.ask.post(`/api/meetings/${id}/trial`).send(trial);

  /** The council with its summer and autumn meetings, prepared by the executive board, and an action that it decides. */
  async function anAwaitedDecision(): Promise<string> {
    const council = await keeper.actor('Kommunfullmäktige', 'council');
    const executive = await keeper.actor('Kommunstyrelsen', 'executive');
    await keeper.rules(council, { preparedById: executive, submissionLeadDays: 21, noticeLeadDays: 10 });
    await keeper.rules(executive, { submissionLeadDays: 25 });
    for (const date of ['2018-05-28', '2018-09-03']) await keeper.meeting({ bodyId: executive, date });
    await keeper.meeting({ bodyId: council, date: '2018-09-24' });
    const summer = await keeper.meeting({ bodyId: council, date: '2018-06-18' });
    const title = 'Översyn av arbetsmarknad och ekonomiskt bistånd';
    const actions = [
      anAction({ title, deadline: '2018-06-30', deciders: ['Kommunfullmäktige'] }),
      anAction({ title: 'Delegering', deadline: '2018-12-31', deciders: ['Kommunfullmäktige'] }),
      anAction({ title: 'Samverkan', deadline: '2018-06-30', deciders: ['Sektorchef'] }),
    ];
    await putIn(db, test.app, aPlan({ actions }));
    return summer.id;
  }

  it('tells which decisions it takes the time from, and saves nothing', async () => {
    const summer = await anAwaitedDecision();
    const before = await db.dataSource.manager.find(Meeting, { order: { id: 'ASC' } });
    const { status, body } = await tryOut(summer, { date: '2 juli 2018' });
    expect(status).toBe(200);
    expect(body.actions).toEqual([
      {
        actionId: expect.any(String) as string,
        title: 'Översyn av arbetsmarknad och ekonomiskt bistånd',
        reviewTitle: 'Översyn av hemtjänsten',
        deadline: '2018-06-30',
        decider: 'Kommunfullmäktige',
        before: { meeting: '2018-06-18', papersDue: '2018-05-03' },
        after: { meeting: '2018-07-02', papersDue: '2018-05-03' },
        lost: true,
      },
    ]);
    expect(body.matters).toEqual([]);
    expect(await db.dataSource.manager.find(Meeting, { order: { id: 'ASC' } })).toEqual(before);
  });

  it('tells the same when it is cancelled, and nothing when only the room is another', async () => {
    const summer = await anAwaitedDecision();
    const { body } = await tryOut(summer, { cancelled: true });
    expect(body.actions.map(({ title, after, lost }) => [title, after.meeting, lost])).toEqual([
      ['Översyn av arbetsmarknad och ekonomiskt bistånd', '2018-09-24', true],
    ]);
    expect((await tryOut(summer, { place: 'Lilla salen' })).body.actions).toEqual([]);
  });

  it('tells of papers that are due on another day', async () => {
    const summer = await anAwaitedDecision();
    const { body } = await tryOut(summer, { submissionDue: '180420' });
    expect(body.actions).toMatchObject([
      { before: { papersDue: '2018-05-03' }, after: { meeting: '2018-06-18', papersDue: '2018-04-20' }, lost: false },
    ]);
  });

  it('names the matters on its agenda', async () => {
    const summer = await anAwaitedDecision();
    const { id: council } = await db.dataSource.manager.findOneByOrFail(Actor, { name: 'Kommunfullmäktige' });
    const { body: matter } = await keeper.ask
      .post('/api/matters')
      .send({ title: 'Motion om resurspersoner', kind: 'motion', registryNumber: 'KS 14/101' });
    const decision = { bodyId: council, meetingId: summer, role: 'decides' };
    await keeper.ask.post(`/api/matters/${matter.id}/decisions`).send(decision);
    expect((await tryOut(summer, { cancelled: true })).body.matters).toEqual([
      { id: matter.id, title: 'Motion om resurspersoner', registryNumber: 'KS 14/101' },
    ]);
  });

  it('is refused as the change itself would be, but needs no reason', async () => {
    const summer = await anAwaitedDecision();
    expect((await tryOut(summer, { date: '2018-09-24' })).body.code).toBe('already-exists');
    expect((await tryOut(summer, { date: '31 juni 2018' })).body.fields?.[0]?.field).toBe('date');
    expect((await tryOut(randomUUID(), { cancelled: true })).status).toBe(404);
  });
});
