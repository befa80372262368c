import { randomUUID } from 'node:crypto';
import { simpleParser, type ParsedMail } from 'mailparser';
import { User } from '../src/platform/auth/user.entity';
import { Clock } from '../src/platform/clock/clock';
import { Delivery } from '../src/platform/outbox/delivery.entity';
import { OutboxRunner } from '../src/platform/outbox/outbox-runner';
import { Schedules } from '../src/platform/outbox/schedules';
import { giveRole } from './builders';
import type { TestDatabase } from './database';
import { startMailServer, type MailServer } from './mail-server';
import { startTestApp, type TestApp } from './testing-app';

/** The program with a mail server beside it, and a clock that stands still until it is set. */
export interface MailingApp {
  test: TestApp;
  mails: MailServer;
  /** Sets the clock, in UTC: 06:00 is 07:00 in Sweden in the winter. */
  itIs: (moment: string) => void;
  /** What the program does by itself at `moment`. */
  turn: (moment: string) => Promise<void>;
  /** Somebody with an account, who holds the role when it is named. */
  person: (email: string, role?: string) => Promise<User>;
  /** The mails that have arrived to `email`, in order. */
  arrived: (email: string) => Promise<ParsedMail[]>;
  /** How each delivery of the kind ended, with why, in the order of their keys. */
  outcomes: (kind: string) => Promise<[state: string, why: string | null][]>;
  close: () => Promise<void>;
}

/** Starts the program with mail; on `moment` to begin with. */
export async function startMailingApp(db: TestDatabase, moment: string): Promise<MailingApp> {
  const mails = await startMailServer();
  const test = await startTestApp(db, { settings: { ...mails.settings(), today: null } });
  const itIs = (now: string): void => {
    jest.spyOn(test.app.get(Clock), 'now').mockReturnValue(new Date(now));
  };
  itIs(moment);
  return {
    test,
    mails,
    itIs,
    turn: async (now) => {
      itIs(now);
      await test.app.get(Schedules).tick();
      await test.app.get(OutboxRunner).runOnce(new Date(now));
    },
    person: async (email, role) => {
      const user = Object.assign(new User(), {
        ...{ id: randomUUID(), name: `Kim ${email.split('@')[0] ?? ''}son`, email, role: 'responsible' as const },
        ...{ active: true, createdAt: new Date(moment) },
      });
      await db.dataSource.manager.insert(User, user);
      if (role !== undefined) await giveRole(db, user, role);
      return user;
    },
    arrived: (email) => Promise.all(mails.arrived.filter(({ to }) => to === email).map(({ raw }) => simpleParser(raw))),
    outcomes: async (kind) => {
      const stored = await db.dataSource.manager.find(Delivery, { where: { kind }, order: { key: 'ASC' } });
      return stored.map(({ state, problem }) => [state, problem]);
    },
    close: async () => {
      jest.restoreAllMocks();
      await test.close();
      await mails.close();
    },
  };
}

/** The titles of what a mail tells of, from its plain text. */
export function titlesIn({ text = '' }: ParsedMail): string[] {
  return [...text.matchAll(/^\* (.+)$/gm)].map(([, title = '']) => title);
}
