import { describeOnBothDatabases } from '../../../test/database';
import { startTestApp } from '../../../test/testing-app';
import { FirstAdministrator } from './first-administrator';
import { User } from './user.entity';

describeOnBothDatabases('The first administrator', (db) => {
  it('is one account, however many processes start at the same time on an empty database', async () => {
    const apps = await Promise.all([1, 2, 3].map(() => startTestApp(db)));
    try {
      const links = await Promise.all(apps.map(({ app }) => app.get(FirstAdministrator).ensureFirstAdministrator()));
      expect(links.every((link) => link !== null)).toBe(true);
      expect(await db.dataSource.manager.countBy(User, { role: 'administrator' })).toBe(1);
    } finally {
      await Promise.all(apps.map((app) => app.close()));
    }
  });
});
