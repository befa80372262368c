import { anAction, aPlan, putIn, theCareSectorPlan } from '../../test/builders';
import { asking, type Asker } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases('A review', (db) => {
  let test: TestApp;
  let planner: Asker;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    planner = asking(await test.as('plan-lead'));
  });

  const added = async (title = 'Översyn av hemtjänsten') => (await planner.post('/api/reviews').send({ title })).body;

  it('is listed by title with how its actions stand and which deadline is next', async () => {
    await putIn(db, test.app, theCareSectorPlan());
    await putIn(db, test.app, aPlan({ title: 'Ängsskötsel', actions: [anAction({ deadline: 'löpande' })] }));
    const { body } = await planner.get('/api/reviews');

    expect(body.map(({ title }) => title)).toEqual(['Ängsskötsel', 'Översyn av sektorn för omsorg och välfärd']);
    expect(body[1]).toMatchObject({
      total: 14,
      nextDeadline: '2018-02-28',
      planVersion: '4',
      standings: { risk: 5, late: 0 },
    });
    expect(body[0]).toMatchObject({ total: 1, nextDeadline: null });
  });

  it('is made with an empty plan and changed by one who has seen its newest version', async () => {
    const { body: owner } = await planner
      .post('/api/actors')
      .send({ name: 'Socialnämnden', kind: 'body', bodyKind: 'board' });
    const review = await added();
    expect(review).toMatchObject({ organisation: 'Vikby kommun', total: 0, sections: [], phases: [], version: 1 });

    const change = (version: number, body: object) =>
      planner.patch(`/api/reviews/${review.id}`).set('If-Match', `"${version}"`).send(body);
    const { body, headers } = await change(1, { ownerId: owner.id, planDate: '2018-01-18', planVersion: '4' });
    expect(body).toMatchObject({ title: review.title, owner: { name: 'Socialnämnden' }, planVersion: '4', version: 2 });
    expect(headers['etag']).toBe('"2"');

    const late = await change(1, { title: 'Annat' });
    expect([late.status, late.body.details.version, late.body.details.title]).toEqual([409, 2, review.title]);
    expect((await change(2, { ownerId: review.id })).status).toBe(404);
  });

  it.each([[{}], [{ title: ' ' }], [{ title: 'X', planDate: '2018-02-30' }], [{ title: 'X', colour: 'red' }]])(
    'is not made of %j',
    async (input) => {
      const { status, body } = await planner.post('/api/reviews').send(input);
      expect([status, body.code]).toEqual([400, 'invalid-input']);
    },
  );

  it('has sections that are renamed, and taken away once they are empty', async () => {
    const { id } = await added();
    const { body: section } = await planner.post(`/api/reviews/${id}/sections`).send({ title: 'Inåt' });
    expect((await planner.post(`/api/reviews/${id}/sections`).send({ title: ' INÅT' })).body.code).toBe(
      'already-exists',
    );

    await planner.patch(`/api/sections/${section.id}`).send({ title: 'Inom sektorn' });
    const { body: action } = await planner
      .post(`/api/reviews/${id}/actions`)
      .send({ title: 'A', sectionId: section.id });
    expect(action.sectionTitle).toBe('Inom sektorn');
    expect((await planner.delete(`/api/sections/${section.id}`)).body.code).toBe('section-in-use');

    const place = { sectionId: null, beforeId: null };
    await planner.post(`/api/actions/${action.id}/placement`).set('If-Match', '1').send(place);
    expect((await planner.delete(`/api/sections/${section.id}`)).status).toBe(204);
    expect((await planner.get(`/api/reviews/${id}`)).body.sections).toEqual([]);
    expect((await planner.delete(`/api/sections/${section.id}`)).status).toBe(404);
  });
});
