import autocannon from 'autocannon';
import { percentile } from './latency.mjs';

const SECONDS = 2;

/** Requests per second, and the milliseconds that 95 of 100 stay below, when so many connections ask all the time. */
export async function measureLoad(question, { name, url, authorization }, connections) {
  const times = [];
  const run = autocannon({
    url,
    connections,
    duration: SECONDS,
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
  run.on('response', (client, status, bytes, ms) => times.push(ms));
  const { duration } = await run;
  return { perSecond: times.length / duration, p95: percentile(times, 95) };
}
