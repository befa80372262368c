// npm run bench: how fast the built product is, against the bare driver doing the same reads and writes in the same run.
//   npm run bench                2,000 and 20,000 actions
//   npm run bench -- --quick     2,000 actions only
//   npm run bench -- --write     and puts the figures in docs/bench.md
//   npm run bench -- --built     measures dist/ as it is, without building first
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureDependencies, root } from '../bin/bootstrap.mjs';

const FIGURES = /(<!-- figures -->\n)[\s\S]*(\n<!-- end of figures -->)/;

const { values: options } = parseArgs({
  options: Object.fromEntries(['quick', 'write', 'built'].map((name) => [name, { type: 'boolean', default: false }])),
});
const sizes = options.quick ? [2_000] : [2_000, 20_000];
const today = new Date().toISOString().slice(0, 10);
const [busy] = loadavg();
const tell = (what) => process.stderr.write(`${what}\n`);

if (!options.built) {
  ensureDependencies();
  ensureBuilt();
}
// What is built is loaded by these, so only now.
const [{ startKinds }, { measureOn }, { initialJavaScript }, { report }] = await Promise.all(
  ['databases', 'measure', 'resources', 'report'].map((name) => import(`./${name}.mjs`)),
);

const { kinds, stop } = await startKinds();
const results = [];
try {
  for (const kind of kinds) {
    const measured = [];
    for (const size of sizes) {
      measured.push(await measureOn(kind, size, { today, whole: size === sizes.at(-1), tell }));
    }
    results.push({ kind: kind.name, sizes: measured });
  }
} finally {
  await stop();
}
const figures = report({ results, javaScript: initialJavaScript(), today, busy });
process.stdout.write(`${figures}\n`);
if (options.write) {
  const file = join(root, 'docs', 'bench.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(FIGURES, (_, head, tail) => `${head}\n${figures}\n${tail}`),
  );
}
