import { callJson } from './http.mjs';
import { freePort } from './test-support.mjs';
import { built } from './product-files.mjs';
import { startProgram } from './process-of-its-own.mjs';

const JSON_BODY = { 'content-type': 'application/json' };

/** Starts the built product on the database that `settings` name, and waits until it prints where it is. */
export async function startProduct(settings, today) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...settings,
    NODE_ENV: 'production',
    GENOMFOR_PORT: String(port),
    GENOMFOR_HOST: '127.0.0.1',
    GENOMFOR_PUBLIC_URL: url,
    GENOMFOR_TODAY: today,
    GENOMFOR_WEB: built('web'),
    GENOMFOR_DEMONSTRATION: 'false',
  };
  const { found, pid, stop } = await startProgram([built('api/api/src/main.js')], env, /\/logga-in\/lank#([\w-]+)/);
  return { url, pid, stop, link: found };
}

/** Signs in by the one-time link as a browser does, makes an access token and gives the header that carries it. */
export async function signIn({ url, link }) {
  const { headers } = await callJson(`${url}/api/session/link`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ token: link }),
  });
  const cookies = headers['set-cookie'].map((cookie) => cookie.split(';')[0]);
  const xsrf = cookies.find((cookie) => cookie.startsWith('XSRF-TOKEN=')).slice('XSRF-TOKEN='.length);
  const { body } = await callJson(`${url}/api/tokens`, {
    method: 'POST',
    headers: { ...JSON_BODY, cookie: cookies.join('; '), 'x-xsrf-token': xsrf },
    body: JSON.stringify({ name: 'Mätning' }),
  });
  return `Bearer ${body.secret}`;
}
