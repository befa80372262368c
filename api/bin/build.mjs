// Compiles the API, its migrations and demonstration data, and what it shares with the web, to CommonJS in dist/api,
// or in the folder named on the command line.
import { readdirSync, existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const out = resolve(root, process.argv[2] ?? 'dist/api');
const SOURCES = ['api/src', 'api/migrations', 'api/seed', 'shared/src'];
const ALIAS = '@genomfor/shared';
const ASSETS = ['.typ', '.ttf'];

const options = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    // Nest and class-validator read the types of constructors and properties at run time.
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: true,
  swcrc: false,
};

const sourcesIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('.d.ts'))
        .map((name) => join(folder, name))
    : [];

async function compile(source) {
  const target = join(out, source.replace(/\.ts$/, '.js'));
  const text = await readFile(join(root, source), 'utf8');
  const { code, map } = await transform(text, { ...options, filename: join(root, source), sourceRoot: '' });
  // Node knows nothing of the alias: it becomes the way from this file to the shared code beside it.
  const shared = relative(dirname(target), join(out, 'shared/src/index.js')).split(sep).join('/');
  const linked = code.replaceAll(
    `require("${ALIAS}")`,
    `require("${shared.startsWith('.') ? shared : `./${shared}`}")`,
  );
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, linked);
  await writeFile(`${target}.map`, map);
  return target;
}

/** What stands beside the code and is read when it runs: templates, and the fonts that files are set in. */
const assetsIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((name) => ASSETS.some((ending) => name.endsWith(ending)))
        .map((name) => join(folder, name))
    : [];

async function copyAsset(source) {
  const target = join(out, source);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(root, source), target);
  return target;
}

/** Removes what an earlier build left behind and this one did not write. */
async function removeStale(written) {
  const kept = new Set(written.flatMap((target) => [target, `${target}.map`]));
  const entries = readdirSync(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.filter((file) => !kept.has(file)).map((file) => rm(file)));
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  // Deepest first, so that a folder whose only content was an empty folder goes too.
  for (const folder of folders.sort((a, b) => b.length - a.length)) {
    if (readdirSync(folder).length === 0) await rmdir(folder);
  }
}

const started = performance.now();
const written = await Promise.all([
  ...SOURCES.flatMap(sourcesIn).map(compile),
  ...SOURCES.flatMap(assetsIn).map(copyAsset),
]);
await removeStale(written);
console.log(`${relative(root, out)}: ${written.length} files in ${Math.round(performance.now() - started)} ms`);
