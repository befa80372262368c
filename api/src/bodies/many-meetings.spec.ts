import type { MeetingInput, SavedMeetingPlan } from '@genomfor/shared';
import { A_PLANNER } from '../../test/builders';
import { calendarKeeper, type CalendarKeeper } from '../../test/bodies';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Meeting } from './meeting.entity';
import { MeetingsService } from './meetings.service';

describeOnBothDatabases('Many meetings at once', (db) => {
  let test: TestApp;
  let keeper: CalendarKeeper;
  let board: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await calendarKeeper(test);
    board = await keeper.actor('Socialnämnden');
  });

  const addAll = (rows: MeetingInput[]): Promise<SavedMeetingPlan> =>
    test.app.get(MeetingsService, { strict: false }).addAll(A_PLANNER, rows);
  const on = (...dates: string[]) => dates.map((date) => ({ bodyId: board, date }));
  const days = async () =>
    (await db.dataSource.manager.find(Meeting, { order: { date: 'ASC' } })).map(({ date }) => date);

  it('are added, those that are written twice once', async () => {
    expect(await addAll(on('17 april 2018', '180522', '2018-04-17'))).toEqual({ saved: 2, known: 1 });
    expect(await days()).toEqual(['2018-04-17', '2018-05-22']);
  });

  it('leave what has been moved or cancelled since as it is', async () => {
    await addAll(on('2018-04-17', '2018-05-22'));
    const { rows } = (await keeper.ask.get('/api/meetings')).body;
    const seen = (index: number) => `/api/meetings/${rows[index]?.id}`;
    await keeper.ask.patch(seen(0)).set('If-Match', '"1"').send({ date: '2018-04-24' });
    await keeper.ask
      .post(`${seen(1)}/cancel`)
      .set('If-Match', '"1"')
      .send({ reason: 'För få ärenden' });

    expect(await addAll(on('2018-04-17', '2018-05-22', '2018-06-12'))).toEqual({ saved: 1, known: 2 });
    expect(await days()).toEqual(['2018-04-24', '2018-05-22', '2018-06-12']);
  });

  it('are all added or none, and the row that stands in the way is named', async () => {
    await expect(addAll([...on('2018-04-17'), { bodyId: board, date: '31 april 2018' }])).rejects.toMatchObject({
      code: 'invalid-input',
      fields: [{ field: 'rows.1.date' }],
    });
    const role = await keeper.actor('Sektorchef', null, 'role');
    const rows = [...on('2018-04-17'), { bodyId: role, date: '2018-05-22' }];
    await expect(addAll(rows)).rejects.toMatchObject({ code: 'not-a-body' });
    expect(await days()).toEqual([]);
  });
});
