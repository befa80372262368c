import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openBare } from './bare-driver.mjs';
import { madeUpPlan } from './made-up-plan.mjs';
import { startPostgres } from './test-support.mjs';
import { built } from './product-files.mjs';

const requireBuilt = createRequire(built('api/api/src/main.js'));
const ROWS_AT_ONCE = 100;

/**
 * The two kinds of database. `make(size)` gives two migrated databases with the same made-up plan of `size` actions, one
 * for the product and one for the floor, so that neither empties the caches of the other. `stop` removes everything.
 */
export async function startKinds() {
  const folder = mkdtempSync(join(tmpdir(), 'genomfor-bench-'));
  // Without the tests' haste: what this one has answered for is on disk, as in production.
  const cluster = await startPostgres([]);
  return {
    kinds: [
      { name: 'SQLite', make: (size, today) => makeSqlite(join(folder, String(size)), size, today) },
      { name: 'PostgreSQL', make: (size, today) => makePostgres(cluster.url, size, today) },
    ],
    folder,
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeSqlite(folder, size, today) {
  mkdirSync(join(folder, 'product'), { recursive: true });
  const product = join(folder, 'product', 'genomfor.sqlite');
  const floor = join(folder, 'floor.sqlite');
  await migrateAndFill({ file: product }, size, today);
  copyFileSync(product, floor);
  return {
    product: { file: product },
    productSettings: { GENOMFOR_DATA: join(folder, 'product') },
    floor: { file: floor },
  };
}

async function makePostgres(server, size, today) {
  const [product, floor] = [`product_${size}`, `floor_${size}`].map((name) => databaseUrl(server, name));
  await command(server, `CREATE DATABASE product_${size}`);
  await migrateAndFill({ url: product }, size, today);
  await command(server, `CREATE DATABASE floor_${size} TEMPLATE product_${size}`);
  await settle({ url: floor });
  return { product: { url: product }, productSettings: { GENOMFOR_DATABASE_URL: product }, floor: { url: floor } };
}

async function migrateAndFill(location, size, today) {
  const { productDatabase } = requireBuilt('./data-source.js');
  const { migrate } = requireBuilt('./platform/database/migrate.js');
  const dataSource = await productDatabase(location).initialize();
  await migrate(dataSource);
  await dataSource.destroy();

  const tables = madeUpPlan(size, today, requireBuilt('../../shared/src/swedish-order.js'));
  const driver = openBare(location);
  await driver.write(async (tx) => {
    for (const [table, rows] of Object.entries(tables)) await insert(tx, table, rows);
  });
  await driver.settle();
  await driver.close();
}

async function insert(tx, table, rows) {
  const names = Object.keys(rows[0]);
  const one = `(${names.map(() => '?').join(', ')})`;
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const some = rows.slice(first, first + ROWS_AT_ONCE);
    await tx.run(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES ${some.map(() => one).join(', ')}`,
      some.flatMap((row) => Object.values(row)),
    );
  }
}

async function settle(location) {
  const driver = openBare(location);
  await driver.settle();
  await driver.close();
}

function databaseUrl(server, name) {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function command(server, sql) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}
