import { fileURLToPath } from 'node:url';
import { openBare } from './bare-driver.mjs';
import { measureImport } from './import-speed.mjs';
import { measureLatency } from './latency.mjs';
import { measureLoad } from './load.mjs';
import { signIn, startProduct } from './product.mjs';
import { startProgram } from './process-of-its-own.mjs';
import { questionsFor } from './questions.mjs';
import { measureStart, memoryOf } from './resources.mjs';

const FLOOR = fileURLToPath(new URL('floor-server.mjs', import.meta.url));
const CONNECTIONS = [1, 16];

/**
 * Everything that is measured on one kind of database with `size` actions. Load, memory, import and start are measured
 * when `whole`, which is for the largest size.
 */
export async function measureOn(kind, size, { today, whole, tell }) {
  tell(`${kind.name}, ${size} actions: filling`);
  const databases = await kind.make(size, today);
  const product = await startProduct(databases.productSettings, today);
  const authorization = await signIn(product);
  await copyOwner(databases);
  const floor = await startProgram([FLOOR, JSON.stringify(databases.floor), today], {}, /floor on (\d+)/);
  const sides = [
    { name: 'product', url: product.url, authorization },
    { name: 'floor', url: `http://127.0.0.1:${floor.found}`, authorization },
  ];
  try {
    const driver = openBare(databases.product);
    const questions = await questionsFor(driver, today);
    await driver.close();
    const latency = [];
    for (const question of questions) {
      tell(`${kind.name}, ${size} actions: ${question.name}`);
      latency.push({ question, ...(await measureLatency(question, sides)) });
    }
    if (!whole) return { size, latency };

    tell(`${kind.name}, ${size} actions: load`);
    const load = await measureLoads(latency, sides);
    const memory = memoryOf(product.pid);
    tell(`${kind.name}, ${size} actions: import`);
    const imported = await measureImport(sides[0]);
    await product.stop();
    tell(`${kind.name}, ${size} actions: start`);
    const start = await measureStart(databases.productSettings, today);
    return { size, latency, load, memory, imported, start };
  } finally {
    await product.stop();
    await floor.stop();
  }
}

// The floor recognises the same token: its account is copied, since the database was before it was made.
async function copyOwner({ product, floor }) {
  const [from, to] = [openBare(product), openBare(floor)];
  for (const table of ['user_account', 'access_token']) {
    for (const row of await from.read(`SELECT * FROM ${table}`)) {
      const names = Object.keys(row);
      const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
      await to.run(sql, Object.values(row));
    }
  }
  await from.close();
  await to.close();
}

async function measureLoads(latency, sides) {
  const loads = [];
  for (const { question, ...expected } of latency) {
    for (const connections of CONNECTIONS) {
      const load = { question, connections };
      for (const side of sides) {
        load[side.name] = await measureLoad(question, side, { connections, expected: expected[side.name] });
      }
      loads.push(load);
    }
  }
  return loads;
}
