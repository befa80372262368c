import { randomUUID } from 'node:crypto';
import type { ActionDetail, ActionList, ReviewDetail } from '@genomfor/shared';
import { A_PLANNER, aDeadline, anAction, aPlan, putIn } from '../../test/builders';
import { asking, type Asker } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { insertDecision } from '../matters/decision-writer.service';
import { insertMatter } from '../matters/matter-writer.service';
import { PlanRemovalService } from './plan-removal.service';
import { type NewPlan } from './plan-writer.service';

describeOnBothDatabases('A plan put in at once', (db) => {
  let test: TestApp;
  let planner: Asker;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    planner = asking(await test.as('plan-lead'));
  });

  const importId = randomUUID();
  const imported = (fields: Partial<NewPlan> = {}): NewPlan =>
    aPlan({
      importId,
      actions: [
        anAction({
          title: 'Delegering',
          number: '1',
          section: 'Utåt',
          phase: 'fas 1',
          responsible: ['Sektorchefen', 'SC'],
          deciders: ['KS'],
          dependencies: [
            { kind: 'action', text: 'Åtgärd 2' },
            { kind: 'project', text: 'Ny organisation' },
          ],
          milestones: [{ title: 'Utkast', deadline: aDeadline('mars 2018'), responsible: ['Controller'] }],
          source: { fileName: 'plan.docx', table: 1, row: 2, cells: [{ heading: 'Åtgärd', text: 'Delegering' }] },
        }),
        anAction({ title: 'Budget', number: '2', section: 'utåt' }),
      ],
      phases: [{ label: 'Fas 1', start: '2018-01-01', end: '2018-06-30' }],
      ...fields,
    });
  const undo = () =>
    db.unitOfWork.write((tx) => test.app.get(PlanRemovalService).removeImported(tx, importId, A_PLANNER));
  const listed = async (): Promise<ActionList> => (await planner.get('/api/actions')).body;
  const actorNames = async (): Promise<string[]> => (await planner.get('/api/actors')).body.map(({ name }) => name);

  it('waits for its own actions by their titles, also when they are thousands', async () => {
    const actions = Array.from({ length: 2_000 }, (_, index) =>
      anAction({ title: `Steg ${index}`, dependencies: [{ kind: 'project', text: `Steg ${(index + 1) % 2_000}` }] }),
    );
    const { actionIds } = await putIn(db, test.app, imported({ actions }));

    const { dependencies } = (await planner.get(`/api/actions/${actionIds[1_999]}`)).body as ActionDetail;
    expect(dependencies).toMatchObject([{ kind: 'action', actionId: actionIds[0] }]);
  }, 30_000);

  it('becomes a review with sections, phases and actions in the order they were given', async () => {
    const { reviewId, planId, actionIds } = await putIn(db, test.app, imported({ owner: 'Socialnämnden' }));

    const review: ReviewDetail = (await planner.get(`/api/reviews/${reviewId}`)).body;
    expect(review).toMatchObject({ planId, planDate: '2018-01-18', owner: { name: 'Socialnämnden' }, total: 2 });
    expect(review.sections.map(({ title }) => title)).toEqual(['Utåt']);
    expect(review.phases).toEqual([expect.objectContaining({ label: 'Fas 1', end: '2018-06-30' })]);
    expect((await listed()).rows.map(({ id }) => id)).toEqual(actionIds);
  });

  it('links what an action waits for, and keeps where it stood in the document', async () => {
    const { actionIds } = await putIn(db, test.app, imported());
    const { body } = await planner.get(`/api/actions/${actionIds[0]}`);

    expect(body).toMatchObject({
      phaseLabel: 'Fas 1',
      responsible: [{ name: 'Sektorchef' }, { name: 'SC' }],
      deciders: [{ name: 'Kommunstyrelsen' }],
      dependencies: [{ kind: 'action', actionId: actionIds[1] }, { kind: 'project' }],
      milestones: [
        { title: 'Utkast', deadline: { text: 'mars 2018', date: '2018-03-31' }, responsible: ['Controller'] },
      ],
      source: { importId, fileName: 'plan.docx', table: 1, row: 2 },
      history: [{ what: 'imported', by: 'Planledaren' }],
    });
  });

  it('uses the actors that are there, and names each of the new ones once', async () => {
    await planner.post('/api/actors').send({ name: 'Sektorchef', kind: 'role', aliases: ['SC'] });
    const { actionIds } = await putIn(db, test.app, imported());

    expect((await planner.get(`/api/actions/${actionIds[0]}`)).body.responsible).toHaveLength(1);
    expect(await actorNames()).toEqual(['Kommundirektör', 'Kommunstyrelsen', 'Sektorchef']);
  });

  it('is added to a review that is there, last in the section of the same name', async () => {
    const first = await putIn(db, test.app, aPlan({ actions: [anAction({ title: 'A', section: 'UTÅT' })] }));
    await putIn(db, test.app, imported({ reviewId: first.reviewId }));

    const { body } = await planner.get(`/api/reviews/${first.reviewId}`);
    expect(body.sections).toHaveLength(1);
    expect((await listed()).rows.map(({ title }) => title)).toEqual(['A', 'Delegering', 'Budget']);
  });

  it('is put in whole or not at all', async () => {
    const wrong = anAction({ title: 'X', progress: 'halvvägs' as 'ongoing' });
    await expect(putIn(db, test.app, aPlan({ actions: [anAction(), wrong] }))).rejects.toThrow();

    expect([(await listed()).all, (await planner.get('/api/reviews')).body]).toEqual([0, []]);
    expect(await actorNames()).toEqual([]);
  });

  it('is put in at once when it has a thousand actions', async () => {
    const actions = Array.from({ length: 1000 }, (_, n) => anAction({ title: `Åtgärd ${n}`, number: String(n) }));
    const { actionIds } = await putIn(db, test.app, aPlan({ actions }));

    expect(new Set(actionIds).size).toBe(1000);
    expect((await listed()).total).toBe(1000);
  });

  it('is taken out again, with the review and the actors that only it brought', async () => {
    await planner.post('/api/actors').send({ name: 'Sektorchef', kind: 'role' });
    const { reviewId, actionIds } = await putIn(db, test.app, imported());
    await undo();

    expect((await listed()).all).toBe(0);
    expect((await planner.get(`/api/reviews/${reviewId}`)).status).toBe(404);
    expect((await planner.get(`/api/actions/${actionIds[0]}`)).status).toBe(404);
    expect(await actorNames()).toEqual(['Sektorchef']);
    await putIn(db, test.app, imported());
    expect((await listed()).all).toBe(2);
  });

  it('is taken out again, except the review that a matter belongs to and the actors that have decided in it', async () => {
    const { reviewId } = await putIn(db, test.app, imported());
    const decider = await db.dataSource.manager.findOneByOrFail(Actor, { name: 'Kommundirektör' });
    await db.unitOfWork.write(async (tx) => {
      const matterId = await insertMatter(tx, { title: 'Delegering', kind: 'review', reviewId });
      await insertDecision(tx, { matterId, actorId: decider.id, byDelegation: true, role: 'decides' });
    });
    await undo();

    expect(await actorNames()).toEqual(['Kommundirektör']);
    expect((await planner.get(`/api/reviews/${reviewId}`)).status).toBe(200);
  });

  it('is taken out of a review that was there, which keeps its own', async () => {
    const first = await putIn(db, test.app, aPlan({ actions: [anAction({ title: 'A', section: 'Inåt' })] }));
    await putIn(db, test.app, imported({ reviewId: first.reviewId }));
    await undo();

    const { body } = await planner.get(`/api/reviews/${first.reviewId}`);
    expect(body).toMatchObject({ total: 1, sections: [{ title: 'Inåt' }], phases: [] });
  });

  it.each([
    [
      'has changed one of its actions',
      (ids: string[]) => planner.patch(`/api/actions/${ids[1]}`).set('If-Match', '1').send({ title: 'Ny' }),
    ],
    [
      'has said something about one',
      (ids: string[]) => planner.post(`/api/actions/${ids[1]}/comments`).set('If-Match', '1').send({ text: 'Hm' }),
    ],
  ])('is not taken out once somebody %s', async (_, change) => {
    const { actionIds } = await putIn(db, test.app, imported());
    expect((await change(actionIds)).status).toBe(200);

    await expect(undo()).rejects.toMatchObject({ code: 'import-changed-since' });
    expect((await listed()).all).toBe(2);
  });

  it('is not taken out once somebody has added an action to its review', async () => {
    const { reviewId } = await putIn(db, test.app, imported());
    await planner.post(`/api/reviews/${reviewId}/actions`).send({ title: 'En till' });

    await expect(undo()).rejects.toMatchObject({ code: 'import-changed-since' });
  });
});
