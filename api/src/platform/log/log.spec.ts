import { describeOnBothDatabases } from '../../../test/database';
import { startTestApp, type TestApp } from '../../../test/testing-app';
import { Clock } from '../clock/clock';
import { createLog } from './log';
import { NestLog } from './nest-log';

const LINE = /^\{.*\}\n$/;

function collector(): { lines: string[]; write: (line: string) => void } {
  const lines: string[] = [];
  return { lines, write: (line) => lines.push(line) };
}

describe('The log', () => {
  it('has no keys, passwords, e-mail addresses or identity numbers', () => {
    const to = collector();
    const error = Object.assign(new Error('Key (email)=(nils@vikby.example) of 19121212-1212 exists'), {
      parameters: ['secret parameter'],
      detail: 'nils@vikby.example',
      code: '23505',
    });
    const headers = { cookie: 'genomfor_session=abc', authorization: 'Bearer gf_abc', accept: '*/*' };
    createLog('info', to).error({ err: error, headers, email: 'nils@vikby.example', password: 'abc' }, 'x');
    expect(to.lines[0]).toMatch(LINE);
    expect(to.lines[0]).not.toMatch(/nils|1212|abc|secret parameter/);
    expect(to.lines[0]).toMatch(/"code":"23505".*"stack":|"stack":.*"code":"23505"/);
  });

  it('keeps the cause that the framework is told of, however it is told', () => {
    const to = collector();
    const log = new NestLog(createLog('info', to));
    log.error('A document could not be read', new Error('no such page'));
    log.error('A document could not be read', 'Error: no such page');
    for (const line of to.lines) expect(line).toContain('no such page');
    expect(to.lines).toHaveLength(2);
  });
});

describeOnBothDatabases('A request', (db) => {
  const to = collector();
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db, { logTo: to })));
  beforeEach(() => to.lines.splice(0));
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => app.close());

  const requests = () => to.lines.map((line) => JSON.parse(line) as Record<string, unknown>);

  it('is one line with its name, method, path without what was searched for, status and time', async () => {
    const response = await app.anonymous().get('/api/session?q=Nils+Nilsson');
    await until(() => to.lines.length > 0);
    expect(requests()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
        requestId: response.headers['x-request-id'],
        method: 'GET',
        path: '/api/session',
        status: 401,
        ms: expect.any(Number) as number,
        msg: 'request',
      },
    ]);
  });

  it('that fails in a way nobody foresaw is logged with its stack, and told nothing of it', async () => {
    jest.spyOn(app.app.get(Clock), 'today').mockImplementation(() => {
      throw new TypeError('the clock has stopped');
    });
    const response = await (await app.as('reader')).get('/api/session').expect(500);
    expect(response.body).toEqual({ code: 'unexpected', message: expect.not.stringMatching(/clock/) as string });
    await until(() => to.lines.length > 1);
    const [failure, request] = requests();
    expect(failure).toMatchObject({ level: 'error', err: { type: 'TypeError', message: 'the clock has stopped' } });
    expect(failure?.['requestId']).toBe(request?.['requestId']);
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100 && !condition(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}
