import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { call } from './http.mjs';
import { median } from './latency.mjs';
import { startProduct } from './product.mjs';
import { built } from './product-files.mjs';

const STARTS = 3;

/** What a process has in memory now and has had at most, in megabytes; null where the system does not tell. */
export function memoryOf(pid) {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const status = readFileSync(file, 'utf8');
  const megabytes = (field) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)[1]) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

/** Seconds from starting the built product on a filled database until it says that it is ready; the median of three. */
export async function measureStart(settings, today) {
  const times = [];
  for (let start = 0; start < STARTS; start += 1) {
    const started = performance.now();
    const product = await startProduct(settings, today);
    while ((await call(`${product.url}/health/ready`)).status !== 200) await nextTurn();
    times.push((performance.now() - started) / 1000);
    await product.stop();
  }
  return median(times);
}

/** Kilobytes of gzipped JavaScript that the start page fetches before it shows anything; null when there are no pages. */
export function initialJavaScript() {
  const page = built('web/index.html');
  if (!existsSync(page)) return null;
  const found = new Set();
  for (const [, name] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g))
    addWithImports(found, name);
  const bytes = [...found].map((name) => gzipSync(readFileSync(built(join('web', name))), { level: 9 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

// What a script imports by a plain import statement is fetched before it runs; a lazy page's import() is not.
function addWithImports(found, name) {
  if (found.has(name)) return;
  found.add(name);
  const script = readFileSync(built(join('web', name)), 'utf8');
  for (const [, imported] of script.matchAll(/(?:^|[;\s}])(?:import|export)[^;"'()]*["']\.\/([^"']+\.js)["']/g)) {
    addWithImports(found, imported);
  }
}
