#!/usr/bin/env node
// Sets up what the tests need (dependencies, build, Chromium, PostgreSQL), runs all of them and ends with one line:
// N passed, N failed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, has, installPackages, root } from '../api/bin/bootstrap.mjs';

const started = Date.now();
const tmp = join(root, 'tmp', 'test');

function ensureTools() {
  const wanted = [];
  if (!has('chromium') && !existsSync('/usr/bin/chromium')) wanted.push('chromium');
  const debianPostgres = '/usr/lib/postgresql';
  if (!has('initdb') && !(existsSync(debianPostgres) && readdirSync(debianPostgres).length > 0))
    wanted.push('postgresql');
  if (wanted.length > 0) installPackages(wanted, 'Testerna behöver fler program.');
}

const environment = (env) => ({
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NG_CLI_ANALYTICS: 'false',
  ...env,
});

const secondsSince = (from) => Math.round((Date.now() - from) / 1000);

/** Runs one step with its output shown, and returns whether it ended well. */
function step(name, args, env = {}) {
  const from = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(env),
  });
  process.stdout.write(`── ${name}: ${status === 0 ? 'ok' : 'failed'}, ${secondsSince(from)} s\n`);
  return status === 0;
}

/** Runs one step beside others. Its output is kept, and shown when it is asked for; then it tells whether the step ended well. */
function stepBeside(name, args) {
  const from = Date.now();
  const file = join(tmp, `${name}.txt`);
  const output = openSync(file, 'w');
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output], env: environment({}) });
  const ended = new Promise((resolve) => {
    child.once('exit', (status) => resolve({ ok: status === 0, seconds: secondsSince(from) }));
  });
  return async () => {
    const { ok, seconds } = await ended;
    process.stdout.write(`\n── ${name}\n${readFileSync(file, 'utf8')}`);
    process.stdout.write(`── ${name}: ${ok ? 'ok' : 'failed'}, ${seconds} s\n`);
    return ok;
  };
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

const bin = (name) => join('node_modules', '.bin', name);
const tally = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  tally.passed += passed;
  tally.failed += failed;
};

ensureDependencies();
ensureTools();
rmSync(tmp, { recursive: true, force: true });
mkdirSync(tmp, { recursive: true });

// Lint asks for the graph, which two programs may not make at the same time.
const countStep = (ok) => count(ok ? 1 : 0, ok ? 0 : 1);
countStep(step('project graph', [bin('nx'), 'show', 'projects']));
// Lint takes one core for more than a minute, and the others are done on the other one meanwhile.
const lint = stepBeside('lint', [bin('eslint'), '.', '--max-warnings', '0']);
countStep(step('format', [bin('prettier'), '--check', '--log-level', 'warn', '.']));
countStep(step('types', [bin('nx'), 'run-many', '-t', 'typecheck']));
process.stdout.write('\n── build\n');
ensureBuilt();
countStep(await lint());

const jestReport = join(tmp, 'jest.json');
const jestOk = step('unit, service and API tests', [
  bin('jest'),
  // Jest leaves one core to others by itself, and there are none here: on two cores that is half of the machine.
  '--maxWorkers=100%',
  '--json',
  `--outputFile=${jestReport}`,
  '--silent',
  '--reporters=default',
]);
const jest = readReport(jestReport);
if (jest) {
  // A suite that could not run at all has no failed test of its own, but is a failure all the same.
  count(jest.numPassedTests, jest.numFailedTests + jest.numRuntimeErrorTestSuites);
} else {
  count(0, 1);
}

const browserReport = join(tmp, 'playwright.json');
const browserOk = step('browser tests', [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
});
const browser = readReport(browserReport);
if (browser) count(browser.stats.expected, browser.stats.unexpected + browser.stats.flaky + browser.errors.length);
else count(0, 1);

if (tally.failed === 0 && !(jestOk && browserOk)) count(0, 1);
process.stdout.write(`\nThe whole took ${Math.round((Date.now() - started) / 1000)} s.\n`);
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
process.exit(tally.failed === 0 ? 0 : 1);
