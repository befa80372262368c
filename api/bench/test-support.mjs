import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformFile } from '@swc/core';
import { root } from '../bin/bootstrap.mjs';

const folder = join(root, 'tmp', 'bench');
const compiled = join(folder, 'postgres-cluster.mjs');

// What starts a PostgreSQL for the tests is TypeScript and no part of the built product, so it is compiled here.
const { code } = await transformFile(join(root, 'api', 'test', 'postgres-cluster.ts'), {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
  swcrc: false,
});
mkdirSync(folder, { recursive: true });
writeFileSync(compiled, code);

/** As the tests start a PostgreSQL and find a free port: api/test/postgres-cluster.ts. */
export const { startPostgres, freePort } = await import(pathToFileURL(compiled).href);
