import ExcelJS from 'exceljs';
import { call, callJson } from './http.mjs';
import { REASONS, ROLES, SECTIONS, THINGS, VERBS, BODIES } from './plan-words.mjs';
import { randomFrom } from './random.mjs';

const ROWS = 1_000;
const POLL_MS = 25;
const PROBE_MS = 5;
const JSON_BODY = { 'content-type': 'application/json' };
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * How a sheet of 1,000 rows is taken in: seconds until it is understood, how many actions were found, seconds to commit
 * them, and the longest that a health probe had to wait meanwhile, in milliseconds. Null where there are no imports.
 */
export async function measureImport({ url, authorization }) {
  const sheet = await makeSheet();
  const probe = startProbe(`${url}/health/live`);
  const started = performance.now();
  const begun = await upload(`${url}/api/imports`, authorization, sheet);
  if (begun.status === 404) {
    await probe.stop();
    return null;
  }
  const view = await untilRead(url, authorization, JSON.parse(begun.text));
  const read = (performance.now() - started) / 1000;
  const committing = performance.now();
  const { body } = await callJson(`${url}/api/imports/${view.id}/commit`, {
    method: 'POST',
    headers: { ...JSON_BODY, authorization },
    body: JSON.stringify({ reviewId: null, title: 'En inläst plan' }),
  });
  const commit = (performance.now() - committing) / 1000;
  return { read, commit, actions: body.actions, longestWait: await probe.stop() };
}

async function makeSheet() {
  const random = randomFrom(ROWS);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Plan');
  sheet.addRow(['Nr', 'Område', 'Åtgärd', 'Beskrivning', 'Klart senast', 'Ansvarig', 'Beslutande', 'Status']);
  for (let number = 1; number <= ROWS; number += 1) {
    sheet.addRow([
      number,
      SECTIONS[Math.floor((number * SECTIONS.length) / (ROWS + 1))],
      `${random.pick(VERBS)} ${random.pick(THINGS)} ${number}`,
      random.pick(REASONS),
      `2026-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`,
      random.pick(ROLES),
      random.pick(BODIES),
      random.pick(['Ej påbörjad', 'Pågår', 'Klar']),
    ]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function upload(url, authorization, sheet) {
  const edge = 'genomfor-bench';
  const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="plan.xlsx"\r\nContent-Type: ${SHEET}\r\n\r\n`;
  return call(url, {
    method: 'POST',
    headers: { authorization, 'content-type': `multipart/form-data; boundary=${edge}` },
    body: Buffer.concat([Buffer.from(head), sheet, Buffer.from(`\r\n--${edge}--\r\n`)]),
  });
}

async function untilRead(url, authorization, begun) {
  let view = begun;
  while (view.state === 'reading') {
    await pause(POLL_MS);
    ({ body: view } = await callJson(`${url}/api/imports/${begun.id}`, { headers: { authorization } }));
  }
  if (view.state !== 'ready') throw new Error(`The import ended as ${view.state}: ${JSON.stringify(view.failure)}`);
  return view;
}

function startProbe(url) {
  let stopped = false;
  let longest = 0;
  const run = async () => {
    while (!stopped) {
      longest = Math.max(longest, (await call(url)).ms);
      await pause(PROBE_MS);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped = true;
      await running;
      return longest;
    },
  };
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
