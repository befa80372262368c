import { call } from './http.mjs';

const WARM_UP = 25;
const MOST_ROUNDS = 400;
const LONGEST_MS = 4_000;

/**
 * The median milliseconds that each side takes to answer `question`, one request at a time. The sides take turns, and who
 * goes first changes each round, so that whatever else the machine does strikes both alike.
 */
export async function measureLatency(question, sides) {
  for (let round = 0; round < WARM_UP; round += 1) await askEach(question, sides);
  const times = new Map(sides.map(({ name }) => [name, []]));
  const started = performance.now();
  for (let round = 0; round < MOST_ROUNDS && performance.now() - started < LONGEST_MS; round += 1) {
    const answers = await askEach(question, round % 2 ? sides : [...sides].reverse());
    for (const { name, ms } of answers) times.get(name).push(ms);
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

async function askEach(question, sides) {
  const answers = [];
  for (const { name, url, authorization } of sides) {
    const { method, path, headers, body, done } = question.next(name);
    const { status, text, ms } = await call(`${url}${path}`, { method, headers: { ...headers, authorization }, body });
    if (status !== 200) throw new Error(`${name} answers ${method} ${path} with ${status}: ${text}`);
    done();
    answers.push({ name, ms });
  }
  return answers;
}

/** The middle one of some numbers. */
export function median(numbers) {
  return percentile(numbers, 50);
}

/** The number that `percent` of the numbers do not exceed. */
export function percentile(numbers, percent) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}
