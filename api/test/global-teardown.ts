import { Client } from 'pg';
import { stopPostgres } from './global-setup';

/** Drops the databases of this run, then stops the PostgreSQL if the tests started it. */
export default async function tearDown(): Promise<void> {
  const client = new Client({ connectionString: process.env['GENOMFOR_TEST_POSTGRES'] });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
    `genomfor_${process.env['GENOMFOR_TEST_RUN']}_%`,
  ]);
  for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  await client.end();
  await stopPostgres();
}
