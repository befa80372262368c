import { randomUUID } from 'node:crypto';
import { anAction, aPlan, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { StatusReport } from '../actions/status-report.entity';
import { Action } from '../actions/action.entity';

const MIGRATION = 'CreateAnswerLinks1793303600000';

describeOnBothDatabases('The migration that brings answers by link', (db) => {
  let test: TestApp;
  beforeAll(async () => (test = await startTestApp(db)));
  afterAll(() => test.close());

  const isDone = async (): Promise<boolean> => {
    const done = await db.dataSource.query<{ name: string }[]>('SELECT name FROM migrations');
    return done.some(({ name }) => name === MIGRATION);
  };
  const reports = () => db.dataSource.manager.find(StatusReport);

  it('keeps every report and action: nobody has answered by link, or said that something cannot be done', async () => {
    const { actionIds } = await putIn(db, test.app, aPlan({ actions: [anAction()] }));
    await db.dataSource.manager.insert(StatusReport, {
      id: randomUUID(),
      actionId: actionIds[0],
      at: new Date('2018-02-20T11:00:00.000Z'),
      byId: null,
      byName: 'Sektorchef',
      progress: 'ongoing',
      forecast: '2018-04-30',
      comment: 'Underlaget är beställt.',
      answer: null,
      byLink: false,
    });
    const before = await reports();

    while (await isDone()) await db.dataSource.undoLastMigration();
    expect(await db.dataSource.query('SELECT id FROM status_report')).toHaveLength(1);
    await db.dataSource.runMigrations();

    expect(await reports()).toEqual(before);
    expect(await db.dataSource.manager.find(Action)).toMatchObject([{ id: actionIds[0], cannotBecause: null }]);
  });
});
