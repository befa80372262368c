import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describeOnBothDatabases } from '../../../test/database';
import { startMailServer, type MailServer } from '../../../test/mail-server';
import { startTestApp, type TestApp } from '../../../test/testing-app';
import { Background } from './background';
import { Outbox } from './outbox';
import { TEST_MAIL } from './test-mail';

const PATIENCE = 20_000;

describeOnBothDatabases('What the program does by itself', (db) => {
  const errors: string[] = [];
  let mails: MailServer;
  let app: TestApp;

  beforeEach(async () => {
    errors.splice(0);
    mails = await startMailServer();
    const logTo = {
      write: (line: string) => {
        if (line.includes('"level":"error"')) errors.push(line);
      },
    };
    app = await startTestApp(db, { settings: mails.settings(), logTo });
    app.app.get(Background).start();
  });
  afterEach(async () => {
    await app.app.get(Background).stop();
    await app.close();
    await mails.close();
  });

  /** Puts a mail in the queue in a write that goes on for a while after it. */
  const putIn = async (milliseconds: number): Promise<void> => {
    const { id: recipientId } = await app.user('reader');
    const delivery = { channel: 'mail', kind: TEST_MAIL, key: randomUUID(), recipientId, payload: {} } as const;
    await db.unitOfWork.write(async (tx) => {
      await app.app.get(Outbox).enqueue(tx, [delivery]);
      await wait(milliseconds);
    });
  };
  const arrived = async (count: number): Promise<number> => {
    const deadline = Date.now() + PATIENCE;
    while (mails.arrived.length < count && Date.now() < deadline) await wait(20);
    return mails.arrived.length;
  };

  it('is to send what was put in the queue soon, one thing after the other', async () => {
    await putIn(0);
    expect(await arrived(1)).toBe(1);
    await putIn(0);
    await putIn(0);
    expect(await arrived(3)).toBe(3);
    expect(errors).toEqual([]);
  });

  it('does not take the write that put something in the queue for its own, however long it lasts', async () => {
    await putIn(1_500);
    await putIn(0);
    expect(await arrived(2)).toBe(2);
    expect(errors).toEqual([]);
  });

  it('is nothing more when it has been told to stop', async () => {
    await app.app.get(Background).stop();
    await putIn(0);
    await wait(1_500);
    expect(mails.arrived).toEqual([]);
  });
});
