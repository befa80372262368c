import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { IsoDate, UserRole } from '@genomfor/shared';
import supertest from 'supertest';
import { createApp } from '../src/create-app';
import { XSRF_HEADER, SESSION_COOKIE, XSRF_COOKIE, xsrfTokenFor } from '../src/platform/auth/cookies';
import { SessionsService } from '../src/platform/auth/sessions.service';
import { User } from '../src/platform/auth/user.entity';
import { readSettings, type Settings } from '../src/platform/config/settings';
import { createLog } from '../src/platform/log/log';
import type { TestDatabase } from './database';

type Agent = ReturnType<typeof supertest.agent>;

/** The whole program over real HTTP, on a test's database. */
export interface TestApp {
  url: string;
  app: NestExpressApplication;
  /** Somebody who is not signed in. */
  anonymous: () => Agent;
  /** Somebody with `role`, signed in as a browser is; the account is made when it is missing. */
  as: (role: UserRole) => Promise<Agent>;
  /** The account that `as(role)` signs in. */
  user: (role: UserRole) => Promise<User>;
  /** `user` signed in as a browser is. */
  signedIn: (user: User) => Promise<Agent>;
  close: () => Promise<void>;
}

interface Options {
  today?: IsoDate;
  /** Settings that differ from those of an ordinary installation. */
  settings?: Partial<Settings>;
  /** Where the log goes; nowhere unless said. */
  logTo?: { write: (line: string) => void };
}

/** Starts the program on a free port. Close it before the database goes. */
export async function startTestApp(db: TestDatabase, options: Options = {}): Promise<TestApp> {
  const environment = { GENOMFOR_PORT: '0', GENOMFOR_ORGANISATION: 'Vikby kommun', GENOMFOR_WEB: '/nowhere' };
  const settings = Object.assign(readSettings(environment), { today: options.today ?? '2018-02-26' }, options.settings);
  const log = options.logTo ? createLog('info', options.logTo) : createLog('silent');
  const app = await createApp({ settings, dataSource: db.dataSource, log });
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const user = (role: UserRole): Promise<User> => accountFor(db, role);
  const signedIn = (account: User): Promise<Agent> => signIn(db, app, url, account);
  return {
    url,
    app,
    anonymous: () => supertest.agent(url),
    user,
    signedIn,
    as: async (role) => signedIn(await user(role)),
    close: () => app.close(),
  };
}

async function accountFor(db: TestDatabase, role: UserRole): Promise<User> {
  const email = `${role}@vikby.example`;
  const users = db.dataSource.getRepository(User);
  const found = await users.findOneBy({ email });
  if (found) return found;

  return users.save(
    users.create({
      id: randomUUID(),
      name: `En ${role}`,
      email,
      role,
      active: true,
      passwordHash: null,
      createdAt: new Date(),
      lastSignInAt: null,
    }),
  );
}

async function signIn(db: TestDatabase, app: NestExpressApplication, url: string, user: User): Promise<Agent> {
  const token = await db.unitOfWork.write((tx) => app.get(SessionsService).open(tx, user.id, false));
  const xsrf = xsrfTokenFor(token);
  return supertest
    .agent(url)
    .set({ Cookie: `${SESSION_COOKIE}=${token}; ${XSRF_COOKIE}=${xsrf}`, [XSRF_HEADER]: xsrf });
}
