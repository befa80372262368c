import type { RefusalBody } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../../test/database';
import { startTestApp, type TestApp } from '../../../test/testing-app';

describeOnBothDatabases('What is sent', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db)));
  afterAll(() => app.close());

  const json = { 'Content-Type': 'application/json' };
  const guess = (body: string) => app.anonymous().post('/api/session').set(json).send(body);

  it('by a stranger may be as long as an e-mail address and a password, and no longer', async () => {
    const answer = await guess(JSON.stringify({ email: 'a@b.se', password: 'x'.repeat(20_000) }));
    expect(answer.status).toBe(413);
    expect((answer.body as RefusalBody).message).toContain('för stort');
  });

  it('by a stranger to a route for others is not read at all', async () => {
    const answer = await app.anonymous().post('/api/imports/text').set(json).send('{ this is no JSON');
    expect(answer.status).toBe(401);
  });

  it.each([
    ['a list of thousands', `[${'{},'.repeat(3_000)}{}]`],
    ['lists inside each other', `{"email":${'['.repeat(4_000)}${']'.repeat(4_000)}}`],
  ])('is refused when it is %s', async (_, body) => {
    const answer = await guess(body);
    expect([answer.status, (answer.body as RefusalBody).code]).toEqual([400, 'invalid-input']);
  });

  it('is read as UTF-8 only', async () => {
    const agent = await app.as('administrator');
    const answer = await agent
      .post('/api/tokens')
      .set({ 'Content-Type': 'application/json; charset=utf-16le' })
      .send(Buffer.from('{"name":"Nyckel"}', 'utf16le').toString('latin1'));
    expect(answer.status).toBe(400);
  });

  it('as a web form is not understood', async () => {
    const answer = await app.anonymous().post('/api/session').type('form').send({ email: 'a@b.se', password: 'x' });
    expect((answer.body as RefusalBody).code).toBe('invalid-input');
  });

  it('may be a large table when it is pasted, but nowhere else', async () => {
    const agent = await app.as('plan-lead');
    const text = 'x\n'.repeat(1_000_000);
    expect((await agent.post('/api/reviews').send({ title: text })).status).toBe(413);
    const pasted = await agent.post('/api/imports/text').send({ text });
    expect(pasted.status).toBe(201);
    await agent.delete(`/api/imports/${(pasted.body as { id: string }).id}`);
  });

  it.each(['\0', '\ufffe', '\uffff'])('loses %j, which no database or no file stores', async (none) => {
    const agent = await app.as('plan-lead');
    const answer = await agent.post('/api/reviews').send({ title: `Över${none}syn` });
    expect([answer.status, (answer.body as { title: string }).title]).toEqual([201, 'Översyn']);
    for (const path of ['actions', 'actions/export.csv', 'matters']) {
      expect((await agent.get(`/api/${path}`).query({ q: `Över${none}syn` })).status).toBe(200);
    }
    expect((await agent.get('/api/actions?q=%ff&q')).status).toBeLessThan(500);
  });
});
