import { USER_ROLES, type UserRole } from '@genomfor/shared';
import { describeOnBothDatabases } from '../test/database';
import { startTestApp, type TestApp } from '../test/testing-app';

const ID = '00000000-0000-4000-8000-000000000000';
const SIGNED_IN = USER_ROLES;
const PUBLISH: readonly UserRole[] = ['secretary', 'plan-lead', 'administrator'];
const LEAD: readonly UserRole[] = ['plan-lead', 'administrator'];
const SAY: readonly UserRole[] = ['responsible', ...PUBLISH];
const RUN: readonly UserRole[] = ['administrator'];

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Every route by which something leaves the program or is composed for somebody, and the roles that may use it. */
const ROUTES: readonly [Method, string, readonly UserRole[]][] = [
  ['delete', '/api/answer-links', SIGNED_IN],
  ['get', '/api/mail/preferences', SIGNED_IN],
  ['put', '/api/mail/preferences/unknown', SIGNED_IN],
  ['get', '/api/mail/settings', RUN],
  ['put', '/api/mail/settings', RUN],
  ['get', '/api/digest-previews/mine', SIGNED_IN],
  ['get', '/api/digest-previews/mine/html', SIGNED_IN],
  ['get', `/api/digest-previews/${ID}`, RUN],
  ['get', `/api/digest-previews/${ID}/html`, RUN],
  ['get', '/api/deliveries', RUN],
  ['post', '/api/deliveries/test', RUN],
  ['get', `/api/deliveries/${ID}`, RUN],
  ['get', `/api/deliveries/${ID}/html`, RUN],
  ['post', `/api/deliveries/${ID}/resend`, RUN],
  ['get', `/api/reviews/${ID}/follow-ups`, SIGNED_IN],
  ['post', `/api/reviews/${ID}/follow-ups`, LEAD],
  ['get', '/api/follow-ups/awaited', SIGNED_IN],
  ['get', `/api/follow-ups/${ID}`, SIGNED_IN],
  ['patch', `/api/follow-ups/${ID}`, LEAD],
  ['post', `/api/follow-ups/${ID}/close`, LEAD],
  ['post', `/api/follow-ups/${ID}/reminders`, LEAD],
  ['get', `/api/follow-ups/${ID}/tasks`, SIGNED_IN],
  ['post', `/api/follow-ups/${ID}/actions/${ID}/reports`, SAY],
  ['get', `/api/boards/${ID}/reports`, SIGNED_IN],
  ['post', '/api/reports', PUBLISH],
  ['get', `/api/reports/${ID}`, SIGNED_IN],
  ['get', `/api/reports/${ID}/files/pdf`, SIGNED_IN],
  ['patch', `/api/reports/${ID}`, PUBLISH],
  ['post', `/api/reports/${ID}/publish`, PUBLISH],
  ['delete', `/api/reports/${ID}`, PUBLISH],
  ['get', '/api/saved-views', SIGNED_IN],
  ['post', '/api/saved-views', SIGNED_IN],
  ['patch', `/api/saved-views/${ID}`, SIGNED_IN],
  ['delete', `/api/saved-views/${ID}`, SIGNED_IN],
  ['post', `/api/saved-views/${ID}/restore`, SIGNED_IN],
  ['put', `/api/saved-views/${ID}/subscription`, SIGNED_IN],
  ['delete', `/api/saved-views/${ID}/subscription`, SIGNED_IN],
  ['get', '/api/webhooks', RUN],
  ['post', '/api/webhooks', RUN],
  ['patch', `/api/webhooks/${ID}`, RUN],
  ['delete', `/api/webhooks/${ID}`, RUN],
  ['post', `/api/webhooks/${ID}/secret`, RUN],
  ['post', `/api/webhooks/${ID}/trial`, RUN],
  ['get', `/api/webhooks/${ID}/deliveries`, RUN],
  ['post', `/api/webhooks/${ID}/deliveries/${ID}/resend`, RUN],
];

/** Those that a link in a mail leads to: whoever has it is let in. */
const BY_LINK: readonly [Method, string][] = [
  ['get', '/api/answers/x'],
  ['post', '/api/answers/x'],
  ['post', '/api/mail/unsubscribe/x'],
  ['get', '/api/mail/subscriptions/x'],
  ['put', '/api/mail/subscriptions/x'],
  ['get', '/api/mail/unsubscribe/x'],
];

/** What all of these are about. */
const NOUNS =
  /^\/api\/(answers|answer-links|mail|digest-previews|deliveries|follow-ups|reports|saved-views|webhooks)(\/|$)|\/(follow-ups|reports)$/;

describeOnBothDatabases(
  'Who may use what tells others',
  (db) => {
    let test: TestApp;

    beforeAll(async () => {
      test = await startTestApp(db);
    });
    afterAll(() => test.close());

    it.each(ROUTES)('%s %s is for %j, and for nobody who is not signed in', async (method, path, allowed) => {
      for (const role of USER_ROLES) {
        const { status } = await (await test.as(role))[method](path).set('If-Match', '"1"');
        expect([role, status === 403, status < 500]).toEqual([role, !allowed.includes(role), true]);
      }
      expect((await test.anonymous()[method](path)).status).toBe(401);
    });

    it.each(BY_LINK)('%s %s is for whoever has a link, and for no role without one', async (method, path) => {
      const agents = [test.anonymous(), ...(await Promise.all(USER_ROLES.map((role) => test.as(role))))];
      for (const agent of agents) {
        const { status } = await agent[method](path).set('If-Match', '"1"');
        expect([303, 400, 403, 404, 410]).toContain(status);
      }
    });

    it('is said here of every route there is', async () => {
      const document = await (await test.as('administrator')).get('/api/openapi.json');
      const { paths } = document.body as { paths: Record<string, Record<string, unknown>> };
      const named = [...ROUTES, ...BY_LINK].map(([method, path]) => `${method} ${path}`);
      const missing = Object.entries(paths)
        .filter(([path]) => NOUNS.test(path) && !path.startsWith('/api/actions/'))
        .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
        .filter((route) => {
          const pattern = new RegExp(`^${route.replace(/\{\w+\}/g, '[^/]+')}$`);
          return !named.some((one) => pattern.test(one));
        });
      expect(Object.keys(paths).filter((path) => NOUNS.test(path)).length).toBeGreaterThan(20);
      expect(missing).toEqual([]);
    });
  },
  { clearBetween: false },
);
