// node api/bench/digest-speed.mjs: how long the week's mail takes for 2,000 recipients with 20,000 actions, on dist/ as it is.
// Counts what a real SMTP server beside the product gets, the most memory the product takes, and how long the pages wait.
import { randomUUID } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { openBare } from './bare-driver.mjs';
import { startKinds } from './databases.mjs';
import { callJson } from './http.mjs';
import { signIn, startProduct } from './product.mjs';
import { memoryOf } from './resources.mjs';

const RECIPIENTS = 2_000;
const WATCHERS = 10;
const ACTIONS = 20_000;
const LIMIT_MS = 300_000;
const AT_ONCE = 100;
const today = new Date().toISOString().slice(0, 10);
const tell = (what) => process.stderr.write(`${what}\n`);

const { kinds, stop } = await startKinds();
try {
  for (const kind of kinds) {
    tell(`${kind.name}: filling`);
    const { product, productSettings } = await kind.make(ACTIONS, today);
    const mails = await startMailServer();
    const settings = {
      ...productSettings,
      GENOMFOR_SMTP_URL: `smtp://127.0.0.1:${mails.port}`,
      GENOMFOR_MAIL_FROM: 'genomfor@vikby.example',
    };
    const running = await startProduct(settings, today);
    const authorization = await signIn(running);
    await addRecipients(product);
    tell(`${kind.name}: sending`);
    const probe = probing(running, authorization);
    const began = performance.now();
    await queue(product);
    // The program looks by itself; the clock runs from when the mails are there until the last one has arrived.
    await until(() => mails.arrived() >= RECIPIENTS);
    const seconds = (performance.now() - began) / 1000;
    const { longest, most, now } = await probe.stop();
    const between = mails.lasted() / 1000;
    process.stdout.write(
      `${kind.name}: ${mails.arrived()} mails, ${seconds.toFixed(1)} s from the queue (${between.toFixed(1)} s from the first to the last), ` +
        `memory ${Math.round(now)} MB and at most ${Math.round(most)} MB, longest wait of another call ${Math.round(longest)} ms\n`,
    );
    await running.stop();
    await mails.stop();
  }
} finally {
  await stop();
}

/** A role of ten actions for each recipient, and some who keep the plans. */
async function addRecipients(location) {
  const driver = openBare(location);
  await driver.write(async (tx) => {
    const actions = await tx.read(
      "SELECT action_id, position FROM action_actor WHERE part = 'responsible' ORDER BY action_id",
    );
    const people = Array.from({ length: RECIPIENTS }, (_, place) => ({
      place,
      user: randomUUID(),
      actor: randomUUID(),
    }));
    for (const { place, user, actor } of people) {
      const role = place < WATCHERS ? 'plan-lead' : 'responsible';
      await tx.run(
        'INSERT INTO user_account (id, name, email, role, active, created_at, version) VALUES (?, ?, ?, ?, ?, ?, 1)',
        [user, `Person ${place} Provsson`, `p${place}@vikby.example`, role, true, new Date().toISOString()],
      );
      await tx.run(
        "INSERT INTO actor (id, kind, name, name_key, sort_key, search_text, aliases, version) VALUES (?, 'role', ?, ?, ?, ?, '[]', 1)",
        [actor, `Enhetschef ${place}`, `enhetschef ${place}`, `enhetschef ${place}`, `enhetschef ${place}`],
      );
      await tx.run('INSERT INTO holding (id, actor_id, user_id, from_day, acting) VALUES (?, ?, ?, ?, ?)', [
        randomUUID(),
        actor,
        user,
        '2017-01-01',
        false,
      ]);
    }
    for (const [place, { action_id, position }] of actions.entries()) {
      await tx.run(
        "UPDATE action_actor SET actor_id = ? WHERE action_id = ? AND part = 'responsible' AND position = ?",
        [people[place % RECIPIENTS].actor, action_id, position],
      );
    }
  });
  await driver.settle();
  await driver.close();
}

async function queue(location) {
  const driver = openBare(location);
  const users = await driver.read("SELECT id, role FROM user_account WHERE email LIKE 'p%@vikby.example' ORDER BY id");
  const now = new Date().toISOString();
  // As the schedule does: those who are told of everything come first.
  const first = new Date(Date.now() - 1_000).toISOString();
  await driver.write(async (tx) => {
    for (let from = 0; from < users.length; from += AT_ONCE) {
      const some = users.slice(from, from + AT_ONCE);
      const one = "(?, 'mail', 'digest', ?, ?, '{}', 'queued', 0, ?, ?, ?)";
      await tx.run(
        `INSERT INTO delivery (id, channel, kind, key, recipient_id, payload, state, attempts, created_at, due_at, next_attempt_at)
         VALUES ${some.map(() => one).join(', ')}`,
        some.flatMap(({ id, role }) => {
          const due = role === 'plan-lead' ? first : now;
          return [randomUUID(), `digest:${id}:bench`, id, now, due, due];
        }),
      );
    }
  });
  await driver.close();
}

async function startMailServer() {
  const times = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => {
      stream.resume();
      stream.on('end', () => {
        times.push(performance.now());
        done();
      });
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.server.address().port,
    arrived: () => times.length,
    lasted: () => (times.at(-1) ?? 0) - (times[0] ?? 0),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Asks who is signed in again and again, as every page does. */
function probing({ url, pid }, authorization) {
  let stopped = false;
  let longest = 0;
  const run = async () => {
    while (!stopped) {
      const began = performance.now();
      await callJson(`${url}/api/session`, { headers: { authorization } });
      longest = Math.max(longest, performance.now() - began);
      await pause(20);
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopped = true;
      await ended;
      const { most, now } = memoryOf(pid);
      return { longest, most, now };
    },
  };
}

async function until(holds) {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > LIMIT_MS) throw new Error('It took more than five minutes.');
    await pause(50);
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
