// The least that the same work over HTTP can cost: Node's own server, the driver, the same reads and writes, JSON out.
// Run as: node floor-server.mjs '{"file":"…"}' or '{"url":"…"}', and the day.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { openBare } from './bare-driver.mjs';
import { answerList, answerOverview, answerUpdate } from './floor-answers.mjs';
import { readOwner } from './floor-reads.mjs';

const [, , location, today] = process.argv;
const driver = openBare(JSON.parse(location));

async function answer(request) {
  const secret = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const owner = await readOwner(driver, createHash('sha256').update(secret).digest('hex'));
  const { pathname, searchParams } = new URL(request.url, 'http://floor');
  if (!owner?.active) return { status: 401, body: null };
  if (pathname === '/api/overview') return { status: 200, body: await answerOverview(driver, today) };
  if (pathname === '/api/actions') {
    return { status: 200, body: await answerList(driver, Object.fromEntries(searchParams)) };
  }
  const { comment } = JSON.parse(await bodyOf(request));
  const version = Number(request.headers['if-match'].replaceAll('"', ''));
  const body = await answerUpdate(driver, owner, { id: pathname.split('/').at(-1), version, comment, today });
  return { status: body ? 200 : 409, body };
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const server = createServer((request, response) => {
  answer(request).then(
    ({ status, body }) => {
      const json = JSON.stringify(body);
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
      response.end(json);
    },
    (error) => {
      response.writeHead(500);
      response.end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => console.log(`floor on ${server.address().port}`));
process.once('SIGTERM', () => process.exit(0));
