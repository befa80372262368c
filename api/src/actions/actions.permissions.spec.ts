import type { UserRole } from '@genomfor/shared';
import { aPlan, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

const ID = '00000000-0000-4000-8000-000000000000';
const READ: readonly UserRole[] = ['reader', 'responsible', 'plan-lead', 'administrator'];
const EDIT: readonly UserRole[] = ['plan-lead', 'administrator'];
const SAY: readonly UserRole[] = ['responsible', ...EDIT];

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Every route of the domain, and who may use it; what is not named is refused. */
const ROUTES: readonly [Method, string, readonly UserRole[]][] = [
  ['get', '/api/reviews', READ],
  ['get', `/api/reviews/${ID}`, READ],
  ['post', '/api/reviews', EDIT],
  ['patch', `/api/reviews/${ID}`, EDIT],
  ['post', `/api/reviews/${ID}/sections`, EDIT],
  ['patch', `/api/sections/${ID}`, EDIT],
  ['delete', `/api/sections/${ID}`, EDIT],
  ['post', `/api/reviews/${ID}/actions`, EDIT],
  ['get', '/api/actions', READ],
  ['get', `/api/actions/${ID}`, READ],
  ['get', '/api/actions/export.csv', READ],
  ['get', '/api/actions/export.xlsx', READ],
  ['patch', `/api/actions/${ID}`, EDIT],
  ['post', `/api/actions/${ID}/deadline`, EDIT],
  ['post', `/api/actions/${ID}/reports`, SAY],
  ['post', `/api/actions/${ID}/comments`, SAY],
  ['post', `/api/actions/${ID}/placement`, EDIT],
  ['post', `/api/actions/${ID}/drop`, EDIT],
  ['post', `/api/actions/${ID}/restore`, SAY],
  ['post', `/api/actions/${ID}/not-applicable`, SAY],
  ['post', `/api/actions/${ID}/record-report`, SAY],
  ['post', `/api/actions/${ID}/take-back-report`, SAY],
  ['put', `/api/phases/${ID}/gate`, EDIT],
  ['get', '/api/overview', READ],
  ['get', '/api/my-actions', READ],
  ['get', '/api/actors', READ],
  ['post', '/api/actors', EDIT],
  ['patch', `/api/actors/${ID}`, EDIT],
  ['post', `/api/actors/${ID}/holdings`, EDIT],
  ['patch', `/api/actors/${ID}/holdings/${ID}`, EDIT],
  ['delete', `/api/actors/${ID}/holdings/${ID}`, EDIT],
];

describeOnBothDatabases(
  'Who may do what',
  (db) => {
    let test: TestApp;

    beforeAll(async () => {
      test = await startTestApp(db);
      await putIn(db, test.app, aPlan());
    });
    afterAll(() => test.close());

    it.each(ROUTES)('%s %s is for %j, and for nobody who is not signed in', async (method, path, allowed) => {
      for (const role of READ) {
        const { status } = await (await test.as(role))[method](path).set('If-Match', '"1"');
        expect([role, status === 403]).toEqual([role, !allowed.includes(role)]);
      }
      expect((await test.anonymous()[method](path)).status).toBe(401);
    });
  },
  { clearBetween: false },
);
