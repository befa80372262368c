import { type ActionDetail } from '@genomfor/shared';
import { careBoard } from '../../../test/boards';
import { aPlan, anAction, putIn } from '../../../test/builders';
import { describeOnBothDatabases } from '../../../test/database';
import { decisionOf, matterKeeper } from '../../../test/matters';
import { startTestApp, type TestApp } from '../../../test/testing-app';
import { type DomainEvent } from './domain-event';
import { DomainEvents } from './domain-events';

describeOnBothDatabases('What happens is told in the write that does it', (db) => {
  let test: TestApp;
  let heard: DomainEvent[][] = [];
  let refuses = false;
  beforeAll(async () => {
    test = await startTestApp(db);
    test.app.get(DomainEvents).listen({
      hear: async (tx, events) => {
        // Only the running write may be used here; anything else would be refused.
        await tx.query('SELECT 1');
        if (refuses) throw new Error('the listener gives up');
        heard.push([...events]);
      },
    });
  });
  beforeEach(() => {
    heard = [];
    refuses = false;
  });
  afterAll(() => test.close());

  it('once for a changed action, with what its history says', async () => {
    const { actionIds } = await putIn(db, test.app, aPlan());
    heard = [];
    const lead = await test.as('plan-lead');
    const move = { deadline: '2018-11-30', reason: 'Samverkan tar längre tid' };
    await lead.post(`/api/actions/${actionIds[0]}/deadline`).set('If-Match', '"1"').send(move).expect(200);
    const entry = ((await lead.get(`/api/actions/${actionIds[0]}`).expect(200)).body as ActionDetail).history[0]!;
    expect(heard).toEqual([
      [
        {
          kind: 'action',
          id: entry.id,
          at: new Date(entry.at),
          by: { id: (await test.user('plan-lead')).id, name: 'En plan-lead' },
          actionId: actionIds[0],
          what: 'deadline-moved',
          changes: entry.changes,
          reason: move.reason,
        },
      ],
    ]);
  });

  it('all at once for a whole plan', async () => {
    await putIn(db, test.app, aPlan({ actions: Array.from({ length: 1200 }, () => anAction()) }));
    expect(heard.map(({ length }) => length)).toEqual([1200]);
  });

  it('and nothing is saved when a listener gives up', async () => {
    const { actionIds } = await putIn(db, test.app, aPlan());
    refuses = true;
    const lead = await test.as('plan-lead');
    const edit = { title: 'Ett annat namn' };
    await lead.patch(`/api/actions/${actionIds[0]}`).set('If-Match', '"1"').send(edit).expect(500);
    const { title, version } = (await lead.get(`/api/actions/${actionIds[0]}`).expect(200)).body as ActionDetail;
    expect([title, version]).toEqual(['Tydliggöra roller och ansvar', 1]);
  });

  it('when a decision gets an outcome or another one, not when it waits or something else of it is changed', async () => {
    const keeper = await matterKeeper(test);
    const bodyId = await keeper.calendar.actor('Socialnämnden');
    const { id: matterId } = await keeper.matter();
    const pending = decisionOf(await keeper.decision(matterId, { bodyId, role: 'decides' }), 'Socialnämnden');
    const change = async (version: number, changes: object) =>
      keeper.ask.patch(`/api/decisions/${pending.id}`).set('If-Match', `"${version}"`).send(changes);
    await change(1, { outcome: 'tabled', date: '2018-02-21' });
    await change(2, { paragraph: '12' });
    await change(3, { outcome: 'tabled' });
    await change(4, { outcome: 'approved' });
    expect(heard.flat()).toEqual(
      [
        { before: null, outcome: 'tabled' },
        { before: 'tabled', outcome: 'approved' },
      ].map((told): unknown =>
        expect.objectContaining({ kind: 'decision', decisionId: pending.id, matterId, ...told }),
      ),
    );
  });

  it('when the page of a body is published', async () => {
    const board = await careBoard(db, test);
    heard = [];
    const { id } = await board.publish(board.meetings.march);
    expect(heard.flat()).toEqual([
      expect.objectContaining({ kind: 'board-page', id, bodyId: board.bodyId, meetingId: board.meetings.march }),
    ]);
  });
});
