import { randomBytes } from 'node:crypto';
import { startPostgres, type PostgresCluster } from './postgres-cluster';

const running: { cluster?: PostgresCluster } = {};

/** Stops the PostgreSQL that the tests started; does nothing to one that was named to them. */
export async function stopPostgres(): Promise<void> {
  await running.cluster?.stop();
}

/** Sees to it that the tests have a PostgreSQL: the one named in GENOMFOR_TEST_POSTGRES, or one of their own. */
export default async function setUp(): Promise<void> {
  process.env['GENOMFOR_TEST_RUN'] = randomBytes(4).toString('hex');
  if (process.env['GENOMFOR_TEST_POSTGRES']) return;

  running.cluster = await startPostgres();
  process.env['GENOMFOR_TEST_POSTGRES'] = running.cluster.url;
}
