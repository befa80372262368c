import { PERMISSIONS, USER_ROLES, may, type Permission, type RefusalBody } from '@genomfor/shared';
import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import type supertest from 'supertest';
import { describeOnBothDatabases } from '../../../test/database';
import { startTestApp, type TestApp } from '../../../test/testing-app';
import { Settings } from '../config/settings';
import { OpenApi } from '../docs/open-api';
import { AccessGuard } from './access.guard';
import { AccessTokensService } from './access-tokens.service';
import { SESSION_COOKIE, XSRF_HEADER, xsrfTokenFor } from './cookies';
import { SessionsService } from './sessions.service';

interface Route {
  path: string;
  method: string;
}

/** Every address that Express answers to, as the router has them; not Nest's own "no such method" beside them. */
function routesOf(app: TestApp): Route[] {
  const express = app.app.getHttpAdapter().getInstance();
  return express.router.stack.flatMap(({ route }) => {
    const methods = new Set(route?.stack.map(({ method }) => method));
    return route && !methods.has('connect') ? [...methods].map((method) => ({ path: route.path, method })) : [];
  });
}

const OPEN = [
  'get /api/docs',
  'get /api/docs/:file',
  'get /api/docs/open.js',
  'get /api/mail/subscriptions/:token',
  'get /api/mail/unsubscribe/:token',
  'get /api/openapi.json',
  'get /api/shared-boards/:token',
  'get /health/live',
  'get /health/ready',
  'post /api/mail/unsubscribe/:token',
  'post /api/session',
  'post /api/session/link',
  'put /api/mail/subscriptions/:token',
];

describeOnBothDatabases(
  'Every route',
  (db) => {
    let app: TestApp;
    beforeAll(async () => (app = await startTestApp(db)));
    afterAll(() => app.close());

    const call = (agent: ReturnType<typeof supertest.agent>, { path, method }: Route) =>
      agent[method as 'get'](path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000'));

    it('says who may use it, with a permission that exists', () => {
      const handlers = app.app.get(OpenApi).handlers();
      expect(handlers.length).toBe(routesOf(app).length);
      const known: readonly string[] = [...PERMISSIONS, 'signed-in', 'anyone'];
      expect(handlers.filter(({ access }) => !access || !known.includes(access))).toEqual([]);
    });

    it('that forgets to say who may use it is refused to everybody', async () => {
      const guard = new AccessGuard(
        new Reflector(),
        app.app.get(Settings),
        app.app.get(SessionsService),
        app.app.get(AccessTokensService),
      );
      class ForgetfulController {
        read(): void {}
      }
      const context = new ExecutionContextHost([], ForgetfulController, ForgetfulController.prototype.read);
      await expect(guard.canActivate(context)).rejects.toMatchObject({ code: 'forbidden' });
    });

    it('but the few that are open demands signing in', async () => {
      const answers: string[] = [];
      for (const route of routesOf(app)) {
        const { status } = await call(app.anonymous(), route);
        if (status !== 401) answers.push(`${route.method} ${route.path}`);
      }
      expect(answers.sort()).toEqual(OPEN);
    });

    it.each(USER_ROLES)('that the role %s has no permission for refuses it', async (role) => {
      const agent = await app.as(role);
      const handlers = app.app.get(OpenApi).handlers();
      const { paths } = await app.app.get(OpenApi).read();
      for (const { controller, method, access } of handlers) {
        if (!PERMISSIONS.includes(access as Permission) || may(role, access as Permission)) continue;
        const id = `${controller.name.replace(/Controller$/, '')}.${method}`;
        const found = Object.entries(paths).flatMap(([path, item]) =>
          Object.entries(item)
            .filter(([, operation]) => (operation as { operationId?: string } | undefined)?.operationId === id)
            .map(([verb]) => ({ path: path.replaceAll(/\{(\w+)\}/g, ':$1'), method: verb })),
        );
        expect(found).toHaveLength(1);
        for (const route of found)
          expect({ ...route, status: (await call(agent, route)).status }).toEqual({ ...route, status: 403 });
      }
    });
  },
  { clearBetween: false },
);

describeOnBothDatabases('A call that changes something', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db)));
  afterAll(() => app.close());

  async function cookie(): Promise<{ Cookie: string; token: string }> {
    const { id } = await app.user('reader');
    const token = await db.unitOfWork.write((tx) => app.app.get(SessionsService).open(tx, id, false));
    return { Cookie: `${SESSION_COOKIE}=${token}`, token };
  }

  it.each<[string, number, (token: string) => Record<string, string>]>([
    ['with the proof of our own page', 201, (token) => ({ [XSRF_HEADER]: xsrfTokenFor(token) })],
    ['with only the cookie, which a browser sends by itself', 403, () => ({})],
    ['with the proof that belongs to another session', 403, () => ({ [XSRF_HEADER]: xsrfTokenFor('another') })],
    [
      'from our own page as the browser says',
      201,
      (token) => ({ [XSRF_HEADER]: xsrfTokenFor(token), 'Sec-Fetch-Site': 'same-origin' }),
    ],
    ['from another site', 403, (token) => ({ [XSRF_HEADER]: xsrfTokenFor(token), 'Sec-Fetch-Site': 'cross-site' })],
    ['from a sister site', 403, (token) => ({ [XSRF_HEADER]: xsrfTokenFor(token), 'Sec-Fetch-Site': 'same-site' })],
    ['from another origin', 403, (token) => ({ [XSRF_HEADER]: xsrfTokenFor(token), Origin: 'https://evil.example' })],
  ])('%s is answered %i', async (_, status, headers) => {
    const { Cookie, token } = await cookie();
    const response = await app
      .anonymous()
      .post('/api/tokens')
      .set({ Cookie, ...headers(token) })
      .send({ name: 'x' });
    expect(response.status).toBe(status);
    if (status === 403) expect(response.body as RefusalBody).toMatchObject({ code: 'cross-site' });
  });

  it('is taken from our own address by any of its names', async () => {
    const { Cookie, token } = await cookie();
    const headers = { Cookie, [XSRF_HEADER]: xsrfTokenFor(token), Origin: app.url };
    await app.anonymous().post('/api/tokens').set(headers).send({ name: 'x' }).expect(201);
  });

  it('cannot sign a person in from another site', async () => {
    const credentials = { email: 'a@vikby.example', password: 'x' };
    await app.anonymous().post('/api/session').set('Sec-Fetch-Site', 'cross-site').send(credentials).expect(403);
  });
});
