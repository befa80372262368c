import type { AuditPage } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../../test/database';
import { startTestApp, type TestApp } from '../../../test/testing-app';
import { AuditTrail } from './audit-trail';

describeOnBothDatabases('The audit trail', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db)));
  afterAll(() => app.close());

  it('has who did what and from where, newest first, and that it was read', async () => {
    const administrator = await app.as('administrator');
    await administrator.post('/api/users').send({ name: 'N', email: 'n@vikby.example', role: 'reader' }).expect(201);
    await app.anonymous().post('/api/session').send({ email: 'n@vikby.example', password: 'fel' }).expect(401);

    const { entries, next } = (await administrator.get('/api/audit').expect(200)).body as AuditPage;
    expect(entries.map(({ what, userName, address }) => ({ what, userName, address }))).toEqual([
      { what: 'audit.read', userName: 'En administrator', address: '127.0.0.1' },
      { what: 'sign-in.failed', userName: null, address: '127.0.0.1' },
      { what: 'user.added', userName: 'En administrator', address: '127.0.0.1' },
    ]);
    expect(next).toBeNull();
  });

  it('is turned page by page without losing or repeating an entry', async () => {
    const administrator = await app.as('administrator');
    const nobody = { id: null, name: null, address: null };
    await db.unitOfWork.write(async (tx) => {
      for (let number = 0; number < 150; number += 1) await app.app.get(AuditTrail).record(tx, nobody, `nr ${number}`);
    });
    const first = (await administrator.get('/api/audit').expect(200)).body as AuditPage;
    const rest = (await administrator.get('/api/audit').query({ after: first.next }).expect(200)).body as AuditPage;
    const seen = [...first.entries, ...rest.entries].map(({ what }) => what).filter((what) => what.startsWith('nr'));
    expect(new Set(seen).size).toBe(150);
    expect(seen).toHaveLength(150);
    expect(rest.next).toBeNull();
  });

  it('is shown to administrators only, and not for a made-up place in it', async () => {
    await (await app.as('plan-lead')).get('/api/audit').expect(403);
    const administrator = await app.as('administrator');
    await administrator.get('/api/audit?after=x').expect(400);
    await administrator.get(`/api/audit?after=2018-99-99T99:99:99.999Z_${'a'.repeat(36)}`).expect(400);
  });
});
