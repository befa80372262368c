import type { NewTokenView, PersonView, RefusalBody, SignInLinkView, UserView } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

const NEW = { name: 'Ny planledare', email: 'Ny@Vikby.example', role: 'plan-lead' };

describeOnBothDatabases('Accounts', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db)));
  afterAll(() => app.close());

  it('are added without a password, and get in by a one-time link', async () => {
    const administrator = await app.as('administrator');
    const added = (await administrator.post('/api/users').send(NEW).expect(201)).body as UserView;
    expect(added).toMatchObject({ email: 'ny@vikby.example', hasPassword: false, active: true, version: 1 });

    const made = await administrator.post(`/api/users/${added.id}/sign-in-link`).expect(201);
    const { url } = made.body as SignInLinkView;
    await app
      .anonymous()
      .post('/api/session/link')
      .send({ token: url.split('#')[1] })
      .expect(200);
    const list = (await administrator.get('/api/users').expect(200)).body as UserView[];
    expect(list.find(({ id }) => id === added.id)?.lastSignInAt).toMatch(/^\d{4}-/);
    expect(list.find(({ id }) => id === added.id)?.version).toBe(1);
  });

  it('are one to an e-mail address', async () => {
    const administrator = await app.as('administrator');
    await administrator.post('/api/users').send(NEW).expect(201);
    const again = await administrator
      .post('/api/users')
      .send({ ...NEW, email: ' ny@vikby.example' })
      .expect(400);
    expect((again.body as RefusalBody).fields).toMatchObject([{ field: 'email' }]);
    const taken = await administrator
      .post('/api/users')
      .send({ ...NEW, email: 'NY@vikby.example' })
      .expect(409);
    expect(taken.body as RefusalBody).toMatchObject({ code: 'already-exists' });
  });

  it('change only against the newest version, and show what stands there otherwise', async () => {
    const administrator = await app.as('administrator');
    const { id } = (await administrator.post('/api/users').send(NEW).expect(201)).body as UserView;
    const change = (name: string) => administrator.patch(`/api/users/${id}`).send({ name });
    await change('Utan version').expect(428);
    expect((await change('Först').set('If-Match', '"1"').expect(200)).body as UserView).toMatchObject({ version: 2 });
    const late = (await change('Sist').set('If-Match', '"1"').expect(409)).body as RefusalBody;
    expect(late).toMatchObject({ code: 'changed-by-other', details: { name: 'Först', version: 2 } });
  });

  it('are signed out when they are put out of use', async () => {
    const administrator = await app.as('administrator');
    const reader = await app.user('reader');
    const agent = await app.signedIn(reader);
    const change = administrator.patch(`/api/users/${reader.id}`).set('If-Match', `${reader.version}`);
    await change.send({ active: false }).expect(200);
    await agent.get('/api/session').expect(401);
  });

  it('lose every way in when they are closed, also if they are opened again', async () => {
    const user = await app.user('responsible');
    const owner = await app.signedIn(user);
    const { secret } = (await owner.post('/api/tokens').send({ name: 'Nyckel' }).expect(201)).body as NewTokenView;
    const administrator = await app.as('administrator');
    const { url } = (await administrator.post(`/api/users/${user.id}/sign-in-link`).expect(201)).body as SignInLinkView;
    const change = (active: boolean, version: string) =>
      administrator.patch(`/api/users/${user.id}`).set('If-Match', version).send({ active }).expect(200);
    const closed = (await change(false, '1')).body as UserView;
    await change(true, String(closed.version));

    await owner.get('/api/session').expect(401);
    await app.anonymous().get('/api/session').set('Authorization', `Bearer ${secret}`).expect(401);
    await app
      .anonymous()
      .post('/api/session/link')
      .send({ token: url.split('#')[1] })
      .expect(410);
  });

  it.each([
    ['a name of blanks', { name: '   ' }, 400],
    ['no say in whether it is open', { active: null }, 201],
    ['an address that differs only in how its letters are composed', { email: 'o\u0308@vikby.example' }, 409],
  ])('are made or not with %s', async (_, odd, status) => {
    const administrator = await app.as('administrator');
    const account = { name: 'Örjan', role: 'reader' };
    await administrator
      .post('/api/users')
      .send({ ...account, email: '\u00f6@vikby.example' })
      .expect(201);
    await administrator
      .post('/api/users')
      .send({ ...account, email: 'annan@vikby.example', ...odd })
      .expect(status);
  });

  it.each([{ role: 'reader' }, { active: false }])('always leave one administrator: %j', async (changes) => {
    const user = await app.user('administrator');
    const administrator = await app.signedIn(user);
    const response = await administrator.patch(`/api/users/${user.id}`).set('If-Match', '1').send(changes).expect(409);
    expect(response.body as RefusalBody).toMatchObject({ code: 'last-administrator' });
  });

  it('leave one administrator also when two demote each other at the same moment', async () => {
    const first = await app.user('administrator');
    const administrator = await app.signedIn(first);
    const input = { name: 'B', email: 'b@vikby.example', role: 'administrator' };
    const second = (await administrator.post('/api/users').send(input).expect(201)).body as UserView;
    const demote = (id: string) =>
      administrator.patch(`/api/users/${id}`).set('If-Match', '1').send({ role: 'reader' });
    const statuses = (await Promise.all([demote(first.id), demote(second.id)])).map(({ status }) => status);
    expect(statuses).toContain(200);
    const list = await db.dataSource.query<{ count: number }[]>(
      "SELECT COUNT(*) AS count FROM user_account WHERE role = 'administrator'",
    );
    expect(list).toEqual([{ count: 1 }]);
  });

  it.each(['nonsense', '00000000-0000-4000-8000-000000000000'])('that do not exist (%s) are not found', async (id) => {
    const administrator = await app.as('administrator');
    await administrator.patch(`/api/users/${id}`).set('If-Match', '1').send({ name: 'X' }).expect(404);
    await administrator.post(`/api/users/${id}/sign-in-link`).expect(404);
  });

  it.each(['reader', 'responsible', 'secretary', 'plan-lead'] as const)('are not shown to a %s', async (role) => {
    await (await app.as(role)).get('/api/users').expect(403);
  });

  it('say in Swedish what is wrong with each field, and take nothing that is unknown', async () => {
    const administrator = await app.as('administrator');
    const bad = { email: 'inte en adress', role: 'kejsare', passwordHash: 'x' };
    const response = await administrator.post('/api/users').send(bad).expect(400);
    expect((response.body as RefusalBody).fields).toEqual([
      { field: 'passwordHash', message: 'Uppgiften är okänd och kan inte tas emot.' },
      { field: 'name', message: 'Fyll i det här.' },
      { field: 'email', message: 'Skriv en e-postadress, till exempel namn@kommun.se.' },
      { field: 'role', message: 'Välj ett av alternativen.' },
    ]);
  });

  it('are known by no more than their names to a planledare who says who holds a role, closed ones not at all', async () => {
    const reader = await app.user('reader');
    const closed = await app.user('responsible');
    const administrator = await app.as('administrator');
    await administrator
      .patch(`/api/users/${closed.id}`)
      .set('If-Match', `${closed.version}`)
      .send({ active: false })
      .expect(200);

    const planner = await app.as('plan-lead');
    const people = (await planner.get('/api/people').expect(200)).body as PersonView[];
    expect(people).toContainEqual({ id: reader.id, name: reader.name });
    expect(people.map(({ id }) => id)).not.toContain(closed.id);
    await planner.get('/api/users').expect(403);
  });

  it.each(['reader', 'responsible'] as const)('are not listed for a %s, who gives nobody a role', async (role) => {
    await (await app.as(role)).get('/api/people').expect(403);
  });
});
