import { USER_ROLES, type UserRole } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

const ID = '00000000-0000-4000-8000-000000000000';
const KEEP: readonly UserRole[] = ['administrator', 'plan-lead', 'secretary'];

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

const ROUTES: readonly [Method, string, readonly UserRole[]][] = [
  ['get', '/api/bodies', USER_ROLES],
  ['get', `/api/bodies/${ID}`, USER_ROLES],
  ['put', `/api/bodies/${ID}/rules`, KEEP],
  ['get', '/api/bodies/groups', USER_ROLES],
  ['put', `/api/bodies/groups/${ID}`, KEEP],
  ['get', '/api/union-regimes', USER_ROLES],
  ['post', '/api/union-regimes', KEEP],
  ['delete', `/api/union-regimes/${ID}`, KEEP],
  ['get', '/api/meetings', USER_ROLES],
  ['get', `/api/meetings/${ID}`, USER_ROLES],
  ['post', '/api/meetings', KEEP],
  ['patch', `/api/meetings/${ID}`, KEEP],
  ['post', `/api/meetings/${ID}/cancel`, KEEP],
  ['post', `/api/meetings/${ID}/restore`, KEEP],
  ['post', `/api/meetings/${ID}/trial`, KEEP],
  ['delete', `/api/meetings/${ID}`, KEEP],
];

describeOnBothDatabases(
  'Who may keep calendars',
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
