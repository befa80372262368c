import { randomUUID } from 'node:crypto';
import { weeklyPeriod, type SwedishMoment } from '@genomfor/shared';
import type { DataSource, EntityManager } from 'typeorm';
import { describeOnBothDatabases } from '../../../test/database';
import { productDatabase } from '../../data-source';
import { AuditEntry } from '../audit/audit-entry.entity';
import { Clock } from '../clock/clock';
import { UnitOfWork } from '../database/unit-of-work';
import { createLog } from '../log/log';
import { Schedules, type Schedule } from './schedules';

const MONDAY_MORNING: SwedishMoment = { day: '2018-02-26', minutes: 7 * 60 };

describeOnBothDatabases('A schedule', (db) => {
  const errors: string[] = [];
  beforeEach(() => errors.splice(0));

  const schedulesOn = (dataSource: DataSource): Schedules => {
    const log = createLog('error', { write: (line) => errors.push(line) });
    return new Schedules(dataSource, new UnitOfWork(dataSource), new Clock(), log);
  };
  /** Writes a row for each run, so that what was stored can be counted. */
  const weekly = (name = 'weekly', work = (_: EntityManager): Promise<void> => Promise.resolve()): Schedule => ({
    name,
    duePeriod: (now) => weeklyPeriod(now, { weekday: 1, minutes: 7 * 60 }),
    run: async (tx, period) => {
      await tx.insert(AuditEntry, { id: randomUUID(), at: new Date(), what: `${name} ${period}` });
      await work(tx);
    },
  });
  const runs = async (): Promise<string[]> =>
    (await db.dataSource.manager.find(AuditEntry)).map(({ what }) => what).sort();

  it('runs once in each of its periods, and not before its time', async () => {
    const schedules = schedulesOn(db.dataSource);
    schedules.register(weekly());
    await schedules.tick({ ...MONDAY_MORNING, minutes: 7 * 60 - 1 });
    expect(await runs()).toEqual([]);
    for (const minutes of [420, 421, 900]) await schedules.tick({ ...MONDAY_MORNING, minutes });
    expect(await runs()).toEqual(['weekly 2018-W09']);
    await schedules.tick({ day: '2018-03-05', minutes: 420 });
    expect(await runs()).toEqual(['weekly 2018-W09', 'weekly 2018-W10']);
  });

  it('is caught up with when the program was down at its time, and only for the present period', async () => {
    const schedules = schedulesOn(db.dataSource);
    schedules.register(weekly());
    await schedules.tick({ day: '2018-03-21', minutes: 60 });
    expect(await runs()).toEqual(['weekly 2018-W12']);
  });

  it('is tried again when it failed, with nothing of the failed run stored, and does not stop the others', async () => {
    const schedules = schedulesOn(db.dataSource);
    let fails = true;
    const work = (): Promise<void> => (fails ? Promise.reject(new Error('Not now')) : Promise.resolve());
    schedules.register(weekly('failing', work));
    schedules.register(weekly('other'));
    await schedules.tick(MONDAY_MORNING);
    expect(await runs()).toEqual(['other 2018-W09']);
    expect(errors.join()).toContain('a schedule failed');
    fails = false;
    await schedules.tick(MONDAY_MORNING);
    expect(await runs()).toEqual(['failing 2018-W09', 'other 2018-W09']);
  });

  it('runs on one of the processes that look at the same time, and the others have nothing to complain of', async () => {
    const own =
      db.kind === 'SQLite' ? [] : await Promise.all([1, 2].map(() => productDatabase(db.location).initialize()));
    const all = [db.dataSource, db.dataSource, ...own].map(schedulesOn);
    for (const schedules of all) {
      schedules.register(weekly('weekly', () => new Promise((resolve) => setTimeout(resolve, 50))));
      schedules.register(weekly('other'));
    }
    await Promise.all(all.map((schedules) => schedules.tick(MONDAY_MORNING)));
    expect(await runs()).toEqual(['other 2018-W09', 'weekly 2018-W09']);
    expect(errors).toEqual([]);
    await Promise.all(own.map((dataSource) => dataSource.destroy()));
  });

  it('is left to another process when the first to try fails', async () => {
    const [first, second] = [schedulesOn(db.dataSource), schedulesOn(db.dataSource)];
    first.register(weekly('weekly', () => Promise.reject(new Error('Not here'))));
    second.register(weekly());
    await Promise.all([first.tick(MONDAY_MORNING), second.tick(MONDAY_MORNING)]);
    expect(await runs()).toEqual(['weekly 2018-W09']);
  });

  it('has a name of its own', () => {
    const schedules = schedulesOn(db.dataSource);
    schedules.register(weekly());
    expect(() => schedules.register(weekly())).toThrow('Two schedules');
  });
});
