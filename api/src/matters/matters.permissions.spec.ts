import { USER_ROLES, type UserRole } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

const ID = '00000000-0000-4000-8000-000000000000';
const KEEP: readonly UserRole[] = ['administrator', 'plan-lead', 'secretary'];

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

const ROUTES: readonly [Method, string, readonly UserRole[]][] = [
  ['get', '/api/matters', USER_ROLES],
  ['get', `/api/matters/${ID}`, USER_ROLES],
  ['post', '/api/matters', KEEP],
  ['patch', `/api/matters/${ID}`, KEEP],
  ['delete', `/api/matters/${ID}`, KEEP],
  ['post', `/api/matters/${ID}/events`, KEEP],
  ['delete', `/api/matters/${ID}/events/${ID}`, KEEP],
  ['post', `/api/matters/${ID}/decisions`, KEEP],
  ['patch', `/api/decisions/${ID}`, KEEP],
  ['delete', `/api/decisions/${ID}`, KEEP],
  ['put', `/api/decisions/${ID}/dispatches/${ID}`, KEEP],
  ['post', `/api/decisions/${ID}/commissions`, KEEP],
  ['post', `/api/decisions/${ID}/proposals`, KEEP],
  ['get', '/api/delegation-rules', USER_ROLES],
  ['post', '/api/delegation-rules', KEEP],
  ['patch', `/api/delegation-rules/${ID}`, KEEP],
  ['delete', `/api/delegation-rules/${ID}`, KEEP],
];

describeOnBothDatabases(
  'Who may keep matters',
  (db) => {
    let test: TestApp;

    beforeAll(async () => {
      test = await startTestApp(db);
    });
    afterAll(() => test.close());

    it.each(ROUTES)('%s %s is for %j, and for nobody who is not signed in', async (method, path, allowed) => {
      for (const role of USER_ROLES) {
        const { status } = await (await test.as(role))[method](path).set('If-Match', '"1"');
        expect([role, status === 403]).toEqual([role, !allowed.includes(role)]);
      }
      expect((await test.anonymous()[method](path)).status).toBe(401);
    });
  },
  { clearBetween: false },
);
