import autocannon from 'autocannon';
import { percentile } from './latency.mjs';

/** How long one measurement should take at most, about; never fewer requests than two for each connection. */
const MS = 2_000;
const AT_LEAST = 2;

/**
 * Requests per second, and the milliseconds that 95 of 100 stay below, when so many connections ask all the time.
 * `expected` is how many milliseconds one request takes alone. The number of requests is fixed rather than the time: what
 * is still waited for when time is up would be answered during the next measurement.
 */
export async function measureLoad(question, { name, url, authorization }, { connections, expected }) {
  const times = [];
  const started = performance.now();
  const run = autocannon({
    url,
    connections,
    timeout: 60,
    amount: Math.max(AT_LEAST * connections, Math.ceil(MS / expected)),
    requests: [
      {
        setupRequest: (request, context) => {
          const { method, path, headers, body, done } = question.next(name);
          context.done = done;
          return { ...request, method, path, headers: { ...headers, authorization }, body };
        },
        onResponse: (status, body, context) => {
          if (status !== 200) throw new Error(`${name} answers ${question.name} with ${status}: ${body}`);
          context.done();
        },
      },
    ],
  });
  let last = started;
  run.on('response', (client, status, bytes, ms) => {
    times.push(ms);
    last = performance.now();
  });
  await run;
  return { perSecond: (times.length * 1000) / (last - started), p95: percentile(times, 95) };
}
