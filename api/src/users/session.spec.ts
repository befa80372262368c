import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases('A session', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db)));
  afterAll(() => app.close());

  it('says who is signed in, what they may do and which day it is', async () => {
    const reader = await app.as('reader');
    const { body } = await reader.get('/api/session').expect(200);
    expect(body).toEqual({
      user: expect.objectContaining({ email: 'reader@vikby.example', role: 'reader' }),
      permissions: ['plans.read', 'exports.use', 'tokens.own'],
      roles: [],
      today: '2018-02-26',
      organisation: 'Vikby kommun',
      needsPassword: false,
    });
  });
});
