import type { NewTokenView, TokenView } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { User } from '../platform/auth/user.entity';

describeOnBothDatabases('An access token', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db)));
  afterAll(() => app.close());

  async function newToken(role: 'administrator' | 'reader'): Promise<NewTokenView> {
    const owner = await app.as(role);
    return (await owner.post('/api/tokens').send({ name: 'Nattlig export' }).expect(201)).body as NewTokenView;
  }

  const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

  it('shows its secret once, and when it was used', async () => {
    const { secret, ...made } = await newToken('reader');
    expect(secret).toMatch(/^gf_[\w-]{43}$/);
    expect(made).toMatchObject({ name: 'Nattlig export', lastUsedAt: null, revokedAt: null });

    const script = app.anonymous();
    await script.get('/api/session').set(bearer(secret)).expect(200);
    const list = (await script.get('/api/tokens').set(bearer(secret)).expect(200)).body as TokenView[];
    expect(list).toEqual([{ ...made, lastUsedAt: expect.stringMatching(/^\d{4}-/) as string }]);
    expect(JSON.stringify(list)).not.toContain(secret);
  });

  it('acts with the role that its owner has at the time', async () => {
    const { secret } = await newToken('administrator');
    await app.anonymous().get('/api/users').set(bearer(secret)).expect(200);
    await db.unitOfWork.write((tx) => tx.update(User, { email: 'administrator@vikby.example' }, { role: 'reader' }));
    await app.anonymous().get('/api/users').set(bearer(secret)).expect(403);
    await db.unitOfWork.write((tx) => tx.update(User, { email: 'administrator@vikby.example' }, { active: false }));
    await app.anonymous().get('/api/session').set(bearer(secret)).expect(401);
  });

  it('works no more once it is revoked, which only its owner can do', async () => {
    const { id, secret } = await newToken('reader');
    await (await app.as('administrator')).delete(`/api/tokens/${id}`).expect(404);
    await app.anonymous().get('/api/session').set(bearer(secret)).expect(200);

    const owner = await app.as('reader');
    await owner.delete(`/api/tokens/${id}`).expect(204);
    await owner.delete(`/api/tokens/${id}`).expect(404);
    await app.anonymous().get('/api/session').set(bearer(secret)).expect(401);
  });

  it('changes things without proof of our own page, since no browser sends it by itself', async () => {
    const { id, secret } = await newToken('reader');
    await app.anonymous().delete(`/api/tokens/${id}`).set(bearer(secret)).expect(204);
  });

  it('makes no others, which would live on when it is revoked', async () => {
    const { secret } = await newToken('reader');
    await app.anonymous().post('/api/tokens').set(bearer(secret)).send({ name: 'En till' }).expect(403);
  });

  it.each(['gf_gissning', 'x', 'gf_'])(
    'that is made up (%s) is refused, even beside a good session',
    async (secret) => {
      await (await app.as('reader')).get('/api/session').set(bearer(secret)).expect(401);
    },
  );

  it('does not choose a password', async () => {
    const { secret } = await newToken('reader');
    const choose = app.anonymous().put('/api/session/password').set(bearer(secret));
    await choose.send({ password: 'en riktigt lång mening' }).expect(403);
  });
});
