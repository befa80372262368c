import type { DataSource } from 'typeorm';
import { theCareSectorPlan, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { ActionActor } from './action-actor.entity';
import { Action } from './action.entity';
import { Dependency } from './dependency.entity';
import { Milestone } from './milestone.entity';

const MIGRATION = 'AddDecisionsToActions1793300800000';

async function goBackBeforeDecisions(dataSource: DataSource): Promise<void> {
  const isDone = async (): Promise<boolean> => {
    const done = await dataSource.query<{ name: string }[]>('SELECT name FROM migrations');
    return done.some(({ name }) => name === MIGRATION);
  };
  while (await isDone()) await dataSource.undoLastMigration();
}

describeOnBothDatabases('The migration that brings decisions to actions', (db) => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());

  const everything = async () => {
    const { manager } = db.dataSource;
    return {
      actions: await manager.find(Action, { order: { id: 'ASC' } }),
      actors: await manager.find(ActionActor, { order: { actionId: 'ASC', part: 'ASC', position: 'ASC' } }),
      dependencies: await manager.find(Dependency, { order: { id: 'ASC' } }),
      milestones: await manager.find(Milestone, { order: { id: 'ASC' } }),
    };
  };

  it('keeps every action and what hangs on it; nobody has called a change important or given it goals', async () => {
    await putIn(db, test.app, theCareSectorPlan());
    const before = await everything();
    expect(before.actions).toHaveLength(14);
    expect(before.actors.length).toBeGreaterThan(14);

    await goBackBeforeDecisions(db.dataSource);
    expect(await db.dataSource.query('SELECT id FROM action')).toHaveLength(14);
    await db.dataSource.runMigrations();

    expect(await everything()).toEqual(before);
    const { actions } = await everything();
    expect(actions.every(({ important, effectGoals }) => !important && effectGoals.length === 0)).toBe(true);
  });
});
