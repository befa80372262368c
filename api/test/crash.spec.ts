import { randomUUID } from 'node:crypto';
import type { UserView } from '@genomfor/shared';
import { AuditEntry } from '../src/platform/audit/audit-entry.entity';
import { AccessToken } from '../src/platform/auth/access-token.entity';
import { hashOf } from '../src/platform/auth/secret';
import { User } from '../src/platform/auth/user.entity';
import { describeOnBothDatabases } from './database';
import { buildServer, environmentFor, type BuiltServer } from './server-process';

const SECRET = 'gf_only-for-this-test';
const WRITERS = 8;
const ENOUGH = 60;

async function addUser(url: string, email: string): Promise<boolean> {
  const response = await fetch(`${url}/api/users`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${SECRET}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'En ansvarig', email, role: 'responsible' }),
  });
  return response.status === 201 && ((await response.json()) as UserView).email === email;
}

describeOnBothDatabases(
  'A server that is killed during a burst of writes',
  (db) => {
    let server: BuiltServer;
    beforeAll(() => (server = buildServer()));
    afterAll(() => server.remove());

    /** Writes from several callers at once until the server is gone; the addresses whose writes were answered. */
    async function writeUntilKilled(url: string, kill: () => Promise<unknown>): Promise<string[]> {
      const answered: string[] = [];
      const killed: Promise<unknown>[] = [];
      const write = async (): Promise<void> => {
        for (;;) {
          const email = `${randomUUID()}@vikby.example`;
          try {
            if (await addUser(url, email)) answered.push(email);
          } catch {
            // The connection broke: this write got no answer.
            return;
          }
          if (answered.length >= ENOUGH && killed.length === 0) killed.push(kill());
        }
      };
      await Promise.all(Array.from({ length: WRITERS }, write));
      await Promise.all(killed);
      return answered;
    }

    it('has every write that it answered when it is back, each with its audit entry, twice in a row', async () => {
      const id = randomUUID();
      const createdAt = new Date();
      await db.unitOfWork.write(async (tx) => {
        const administrator = { id, name: 'A', email: 'a@vikby.example', role: 'administrator' as const };
        await tx.insert(User, { ...administrator, active: true, createdAt });
        await tx.insert(AccessToken, { id: randomUUID(), userId: id, name: 't', tokenHash: hashOf(SECRET), createdAt });
      });

      const answered: string[] = [];
      for (let round = 1; round <= 2; round += 1) {
        const running = await server.start(environmentFor(db.location));
        answered.push(...(await writeUntilKilled(running.url, () => running.end('SIGKILL'))));
      }

      const back = await server.start(environmentFor(db.location));
      const response = await fetch(`${back.url}/api/users`, { headers: { Authorization: `Bearer ${SECRET}` } });
      const emails = new Set(((await response.json()) as UserView[]).map(({ email }) => email));
      expect(answered.length).toBeGreaterThanOrEqual(2 * ENOUGH);
      expect(answered.filter((email) => !emails.has(email))).toEqual([]);
      expect(await back.end('SIGTERM')).toBe(0);
      expect(await db.dataSource.manager.countBy(AuditEntry, { what: 'user.added' })).toBe(emails.size - 1);
    }, 90_000);
  },
  { clearBetween: false },
);
