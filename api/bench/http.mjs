import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** One call over a connection that is kept open: the status, the body as text, and the milliseconds until its last byte. */
export function call(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request(url, { method, headers: withLength(headers, body), agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const ms = performance.now() - started;
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString(), ms });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** As `call`, for the parsed body of an answer that must be a yes. Throws with the answer when it is a no. */
export async function callJson(url, options) {
  const { status, text, headers } = await call(url, options);
  if (status >= 300) throw new Error(`${options?.method ?? 'GET'} ${url}: ${status} ${text}`);
  return { body: text ? JSON.parse(text) : null, headers };
}

function withLength(headers, body) {
  return body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) };
}
