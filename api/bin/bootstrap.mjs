import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project, with a trailing path separator left out. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file that says when a project was built. */
const BUILT = '.built';

const isRoot = process.getuid?.() === 0;

/** Runs a command with its output on stderr, so that stdout stays free for what the program itself prints. Ends the process when it fails. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    process.stderr.write(`Det gick inte att köra: ${command} ${args.join(' ')}\n`);
    process.exit(result.status ?? 1);
  }
}

/** Whether a command stands in the path. */
export function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

/** Installs Debian packages when this is root on a machine with apt; otherwise says what to install and ends the process. */
export function installPackages(packages, reason) {
  if (!isRoot || !has('apt-get')) {
    process.stderr.write(`${reason} Installera: ${packages.join(' ')}\n`);
    process.exit(1);
  }
  process.stderr.write(`${reason} Installerar ${packages.join(', ')} …\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, quiet: true });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, quiet: true });
}

/** Installs the dependencies when the lockfile is another than the one they were installed from. */
export function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`Genomför behöver Node 20.19 eller senare. Här finns ${process.versions.node}.\n`);
    process.exit(1);
  }
  const marker = join(root, 'node_modules', '.genomfor-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;

  // The database driver is compiled when no ready-made binary can be had.
  const missing = [
    ['python3', 'python3'],
    ['make', 'make'],
    ['g++', 'g++'],
  ].filter(([command]) => !has(command));
  if (missing.length > 0) {
    installPackages(
      missing.map(([, name]) => name),
      'Databasens drivrutin behöver kompileras.',
    );
  }
  process.stderr.write('Installerar beroenden (tar ett par minuter första gången) …\n');
  // Node's own headers, where they came with it, spare the compiler from fetching them.
  const prefix = dirname(dirname(process.execPath));
  const env = existsSync(join(prefix, 'include', 'node', 'common.gypi')) ? { npm_config_nodedir: prefix } : {};
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env });
  writeFileSync(marker, lock);
}

/** The latest change of any file below `folder`, in milliseconds. */
function lastChange(folder) {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true }).map(
    (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
  );
  return Math.max(0, ...times);
}

const SOURCES = {
  api: ['api/src', 'api/migrations', 'api/seed', 'shared/src'],
  web: ['web/src', 'web/public', 'shared/src'],
};

/** Whether `project` was built after the last change of its sources and of what it is built with. */
function isBuilt(project) {
  const marker = join(root, 'dist', project, BUILT);
  if (!existsSync(marker)) return false;
  const built = statSync(marker).mtimeMs;
  const settings = ['package-lock.json', 'tsconfig.base.json', `${project}/project.json`].map(
    (file) => statSync(join(root, file)).mtimeMs,
  );
  const sources = SOURCES[project].filter((folder) => existsSync(join(root, folder)));
  return Math.max(...settings, ...sources.map((folder) => lastChange(join(root, folder)))) < built;
}

/** Builds what has changed since it was last built; what another build has made before is taken from the cache. */
export function ensureBuilt(projects = ['api', 'web']) {
  const stale = projects.filter((project) => !isBuilt(project));
  if (stale.length === 0) return;
  process.stderr.write(`Bygger ${stale.join(' och ')} …\n`);
  run('node', [join('node_modules', '.bin', 'nx'), 'run-many', '-t', 'build', '-p', stale.join(',')], {
    env: { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NG_CLI_ANALYTICS: 'false' },
    quiet: true,
  });
  for (const project of stale) writeFileSync(join(root, 'dist', project, BUILT), '');
}
