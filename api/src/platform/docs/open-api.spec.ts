import type { OpenAPIObject } from '@nestjs/swagger';
import { describeOnBothDatabases } from '../../../test/database';
import { startTestApp, type TestApp } from '../../../test/testing-app';

describeOnBothDatabases('The description of the API', (db) => {
  let app: TestApp;
  let document: OpenAPIObject;
  beforeAll(async () => {
    app = await startTestApp(db);
    document = (await app.anonymous().get('/api/openapi.json').expect(200)).body as OpenAPIObject;
  });
  afterAll(() => app.close());

  it('says what each body must hold, from the rules it is validated by', () => {
    expect(document.components?.schemas?.['UserInputDto']).toEqual({
      type: 'object',
      required: ['name', 'email', 'role'],
      properties: {
        name: { type: 'string', pattern: '\\S', maxLength: 200 },
        email: { type: 'string', format: 'email', maxLength: 320 },
        role: { type: 'string', enum: ['administrator', 'plan-lead', 'secretary', 'responsible', 'reader'] },
        active: { type: 'boolean' },
      },
    });
  });

  it('leaves no body without its properties', () => {
    const schemas = Object.entries(document.components?.schemas ?? {});
    const empty = schemas.filter(
      ([, schema]) => !('properties' in schema) || Object.keys(schema.properties ?? {}).length === 0,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it.each([
    ['/api/imports', []],
    ['/api/meeting-plans/read-file', [{ $ref: '#/components/schemas/PlanForDto' }]],
  ])('says that %s takes a form with a file, and what beside it', (path, beside) => {
    const file = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
    expect(document.paths[path]?.post?.requestBody).toEqual({
      required: true,
      content: { 'multipart/form-data': { schema: { allOf: [file, ...beside] } } },
    });
  });

  it('says what each route demands, and how it refuses', () => {
    expect(document.paths['/api/users']?.post).toMatchObject({
      description: 'Kräver behörigheten users.manage.',
      security: [{ bearer: [] }],
      responses: {
        default: { content: { 'application/json': { schema: { $ref: '#/components/schemas/RefusalBody' } } } },
      },
    });
    expect(document.paths['/api/session']?.post?.security).toBeUndefined();
  });

  it('has a page to read it on, all of it from our own address and without inline scripts', async () => {
    const { text } = await app.anonymous().get('/api/docs').expect(200).expect('Content-Type', /html/);
    expect(text).not.toMatch(/<script>|<style|style=|https?:/);
    const files = [...text.matchAll(/(?:src|href)="(\/api\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toHaveLength(3);
    for (const file of files) await app.anonymous().get(file).expect(200);
    await app.anonymous().get('/api/docs/package.json').expect(404);
    await app.anonymous().get('/api/docs/constructor').expect(404);
  });
});
