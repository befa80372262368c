import type { ActionDetail, MyActionsView } from '@genomfor/shared';
import { asking, type Asker } from '../../test/asking';
import { anAction, aPlan, giveRole, putIn } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { decisionOf, matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Actor } from '../actors/actor.entity';
import { Decision } from '../matters/decision.entity';

const BOARDS = ['Omsorgsnämnden', 'Socialnämnden', 'Utbildningsnämnden'];

describeOnBothDatabases('The yes of those who decide an action', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;
  let planner: Asker;
  let [byRole, byBodies, byNobody] = ['', '', ''];

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-05-28' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await matterKeeper(test);
    planner = asking(await test.as('plan-lead'));
    for (const board of BOARDS) await keeper.calendar.actor(board);
    const actions = [
      anAction({ title: 'Roller', deciders: ['Sektorchef'] }),
      anAction({ title: 'Delegering', deciders: ['Kommunstyrelsen', 'Nämnderna'] }),
      anAction({ title: 'Rapport', deciders: [] }),
    ];
    [byRole = '', byBodies = '', byNobody = ''] = (await putIn(db, test.app, aPlan({ actions }))).actionIds;
  });

  const idOf = async (name: string): Promise<string> =>
    (await db.dataSource.manager.findOneByOrFail(Actor, { name })).id;
  const read = async (id: string): Promise<ActionDetail> => (await planner.get(`/api/actions/${id}`)).body;
  const send = async (id: string, path: string, body: object, by: Asker = planner) =>
    by
      .post(`/api/actions/${id}/${path}`)
      .set('If-Match', `"${(await read(id)).version}"`)
      .send(body);
  const bySectorHead = async (on = '3 maj 2018', note?: string) => ({
    delegation: { deciderId: await idOf('Sektorchef'), on, note },
  });

  /** What a body has decided, or is to decide, in a matter of its own. */
  async function decided(name: string, input: object): Promise<{ id: string; version: number; matterId: string }> {
    const matter = await keeper.matter({ title: 'Delegeringsordning', kind: 'review' });
    const decision = { bodyId: await idOf(name), role: 'decides' as const, ...input };
    const { id, version } = decisionOf(await keeper.decision(matter.id, decision), name);
    return { id, version, matterId: matter.id };
  }

  describe('by delegation', () => {
    it('is another thing than that the work is done, and both are needed', async () => {
      const { body } = await send(byRole, 'approve', await bySectorHead('3 maj 2018', 'Punkt 3.2'));
      expect(body).toMatchObject({ progress: 'notStarted', approval: { on: '2018-05-03', by: 'Sektorchef' } });
      expect(body.assessment.standing).not.toBe('approved');
      expect(body.assessment.reasons.map(({ code }) => code)).toContain('decided');
      expect(body.deciderStates).toMatchObject([{ answer: 'approved', decision: { byDelegation: true } }]);
      expect(body.history[0]).toMatchObject({
        what: 'approved',
        reason: 'Punkt 3.2',
        changes: [{ field: 'approval', before: null, after: 'Sektorchef 3 maj 2018 på delegation' }],
      });

      const done = (await send(byRole, 'reports', { progress: 'done' })).body;
      expect(done.assessment.standing).toBe('approved');
    });

    it('is missed by an action that is done', async () => {
      const { body } = await send(byRole, 'reports', { progress: 'done' });
      expect(body).toMatchObject({ approval: null, mayApprove: true, assessment: { standing: 'done' } });
      expect(body.assessment.reasons).toContainEqual({ code: 'awaiting-approval', deciders: ['Sektorchef'] });
    });

    it('is corrected by a new one, and taken back without a trace in the decisions', async () => {
      await send(byRole, 'approve', await bySectorHead('3 maj 2018'));
      await send(byRole, 'approve', await bySectorHead('4 maj 2018'));
      expect((await read(byRole)).approval?.on).toBe('2018-05-04');
      expect(await db.dataSource.manager.count(Decision)).toBe(1);

      const { body } = await send(byRole, 'withdraw-approval', { deciderId: await idOf('Sektorchef') });
      expect(body).toMatchObject({ approval: null, deciderStates: [{ answer: 'pending', decision: null }] });
      expect(body.history[0]).toMatchObject({
        what: 'approval-withdrawn',
        changes: [{ field: 'approval', before: 'Sektorchef 4 maj 2018 på delegation', after: null }],
      });
      expect(await db.dataSource.manager.count(Decision)).toBe(0);
      const again = await send(byRole, 'withdraw-approval', { deciderId: await idOf('Sektorchef') });
      expect(again.body.code).toBe('not-a-decider');
    });

    it('follows who decides: it counts no longer when somebody else is to decide too', async () => {
      await send(byRole, 'approve', await bySectorHead());
      const edit = (deciders: string, version: number) =>
        planner.patch(`/api/actions/${byRole}`).set('If-Match', `"${version}"`).send({ deciders });
      expect((await edit('Sektorchef, Ekonomichef', 2)).body.approval).toBeNull();
      expect((await edit('Sektorchef', 3)).body.approval?.on).toBe('2018-05-03');
    });

    it.each([
      ['of a day to come', '29 maj 2018', 'decision-not-made'],
      ['of no day', 'maj 2018', 'invalid-input'],
      ['of a day that there is not', '31 april 2018', 'invalid-input'],
    ])('is refused %s', async (_, on, code) => {
      expect((await send(byRole, 'approve', await bySectorHead(on))).body.code).toBe(code);
      expect((await read(byRole)).version).toBe(1);
    });

    it('is refused for who does not decide the action, and for a body, which decides at its meetings', async () => {
      const answer = async (name: string) => ({ delegation: { deciderId: await idOf(name), on: '2018-05-03' } });
      expect((await send(byBodies, 'approve', await answer('Sektorchef'))).body.code).toBe('not-a-decider');
      expect((await send(byBodies, 'approve', await answer('Kommunstyrelsen'))).body.code).toBe('not-a-decider');
      expect((await send(byRole, 'approve', {})).body.code).toBe('invalid-input');
    });
  });

  describe('of bodies', () => {
    it('closes the action when all of them have decided, on the day of the last', async () => {
      const days = ['2018-04-10', '2018-04-17', '2018-04-24', '2018-05-15'];
      for (const [index, name] of ['Kommunstyrelsen', ...BOARDS].entries()) {
        const decision = await decided(name, { date: days[index], paragraph: '45', outcome: 'approved' });
        const { body } = await send(byBodies, 'approve', { decisionId: decision.id });
        expect(body.approval?.on ?? null).toBe(index === 3 ? '2018-05-15' : null);
        expect(body.deciderStates.filter(({ answer }) => answer === 'approved')).toHaveLength(index + 1);
      }
      const { approval, history, deciderStates } = await read(byBodies);
      expect(approval?.by).toBe(['Kommunstyrelsen', ...BOARDS].join(', '));
      expect(deciderStates[0]?.decision).toMatchObject({ paragraph: '45', date: '2018-04-10' });
      expect(history.filter(({ what }) => what === 'approved')).toHaveLength(4);
    });

    it('follows which bodies a group stands for, with nothing new said', async () => {
      for (const name of ['Kommunstyrelsen', 'Omsorgsnämnden', 'Socialnämnden']) {
        const { id: decisionId } = await decided(name, { date: '2018-04-10', paragraph: '45', outcome: 'approved' });
        await send(byBodies, 'approve', { decisionId });
      }
      const group = await idOf('Nämnderna');
      const list = async (names: string[]) => {
        const memberIds = await Promise.all(names.map(idOf));
        await keeper.ask.put(`/api/bodies/groups/${group}`).send({ memberIds });
        const { approval, history } = await read(byBodies);
        return [approval?.on ?? null, history[0]?.what, history[0]?.reason, history.length];
      };
      const before = (await read(byBodies)).history.length;
      const reason = 'Nämnderna står för andra organ än förut.';
      expect((await read(byBodies)).approval).toBeNull();
      expect(await list(['Omsorgsnämnden', 'Socialnämnden'])).toEqual(['2018-04-10', 'approved', reason, before + 1]);
      expect(await list(['Socialnämnden', 'Omsorgsnämnden'])).toEqual(['2018-04-10', 'approved', reason, before + 1]);
      expect(await list(BOARDS)).toEqual([null, 'approval-withdrawn', reason, before + 2]);

      const edit = keeper.ask.put(`/api/bodies/${await idOf('Utbildningsnämnden')}/rules`).set('If-Match', '"0"');
      await list([]);
      await edit.send({ bodyKind: 'committee' });
      expect((await read(byBodies)).approval?.on).toBe('2018-04-10');
    });

    it('is not written down by a body about what is others to decide, alone or in a group', async () => {
      const matter = await keeper.matter({ title: 'Delegeringsordning', kind: 'review' });
      const write = async (name: string, role: string, actionIds: string[]) => {
        const decision = { bodyId: await idOf(name), role, actionIds };
        return (await keeper.ask.post(`/api/matters/${matter.id}/decisions`).send(decision)).body;
      };
      expect((await write('Socialnämnden', 'decides', [byBodies, byRole])).code).toBe('not-a-decider');
      expect((await write('Socialnämnden', 'decides', [byNobody])).code).toBe('not-a-decider');
      expect((await write('Socialnämnden', 'prepares', [byRole])).decisions).toHaveLength(1);
      const { decisions } = await write('Socialnämnden', 'decides', [byBodies]);
      const { id, version } = decisions[1] ?? {};
      const change = async (actionIds: string[]) =>
        (await keeper.ask.patch(`/api/decisions/${id}`).set('If-Match', `"${version}"`).send({ actionIds })).body.code;
      expect(await change([byBodies, byRole])).toBe('not-a-decider');
      await planner
        .patch(`/api/actions/${byBodies}`)
        .set('If-Match', `"${(await read(byBodies)).version}"`)
        .send({ deciders: 'Sektorchef' });
      expect(await change([byBodies])).toBeUndefined();
    });

    it('is heard when it is written down in the matter, and unheard when it is corrected', async () => {
      const boardId = await idOf('Socialnämnden');
      await planner.patch(`/api/actions/${byRole}`).set('If-Match', '"1"').send({ deciders: 'Socialnämnden' });
      const given = { actionIds: [byRole], date: '2018-05-15', paragraph: '61', outcome: 'approved' };
      const { id, version } = await decided('Socialnämnden', given);
      const action = await read(byRole);
      expect(action.approval).toMatchObject({ on: '2018-05-15', by: 'Socialnämnden' });
      expect(action.history[0]).toMatchObject({
        what: 'approved',
        changes: [{ field: 'approval', before: null, after: 'Socialnämnden 15 maj 2018 § 61' }],
      });

      await keeper.ask.patch(`/api/decisions/${id}`).set('If-Match', `"${version}"`).send({ outcome: 'rejected' });
      const after = await read(byRole);
      expect(after).toMatchObject({
        approval: null,
        deciderStates: [{ decider: { id: boardId }, answer: 'rejected' }],
      });
      expect(after.history[0]?.what).toBe('approval-withdrawn');
      expect(after.assessment.reasons.map(({ code }) => code)).toContain('decision-rejected');
    });

    it.each([
      ['not made yet', 'Kommunstyrelsen', { outcome: null }, 'decision-not-made'],
      ['a no', 'Kommunstyrelsen', { date: '2018-05-15', outcome: 'rejected' }, 'decision-says-no'],
      [
        'only a proposal',
        'Kommunstyrelsen',
        { date: '2018-05-15', outcome: 'approved', role: 'proposes' },
        'not-a-decider',
      ],
      ['of a body that does not decide', 'Valnämnden', { date: '2018-05-15', outcome: 'approved' }, 'not-a-decider'],
    ])('is refused when the decision is %s', async (_, name, input, code) => {
      if (name === 'Valnämnden') await keeper.calendar.actor(name, 'advisory');
      const { id } = await decided(name, input);
      expect((await send(byBodies, 'approve', { decisionId: id })).body.code).toBe(code);
      expect(await read(byBodies)).toMatchObject({ version: 1, approval: null });
    });
  });

  describe('is asked for at a meeting', () => {
    it('of a decider, in a matter that is made for it, and moved to another meeting', async () => {
      const bodyId = await idOf('Socialnämnden');
      const meetings = [];
      for (const date of ['2018-06-13', '2018-08-22'])
        meetings.push((await keeper.calendar.meeting({ bodyId, date })).id);
      const { body } = await send(byBodies, 'schedule', { bodyId, meetingId: meetings[0] });
      expect(body.matter).toMatchObject({ title: 'Delegering', registryNumber: null });
      expect(body.deciderStates.find(({ decider }) => decider.id === bodyId)).toMatchObject({
        answer: 'pending',
        path: { state: 'on-agenda', meeting: { id: meetings[0], date: '2018-06-13' } },
      });
      expect(body.history[0]).toMatchObject({ what: 'scheduled' });
      expect(body.history[0]?.changes).toContainEqual({
        field: 'meeting',
        before: null,
        after: 'Socialnämnden 13 juni 2018',
      });

      const moved = (await send(byBodies, 'schedule', { bodyId, meetingId: meetings[1] })).body;
      expect(moved.deciderStates.find(({ decider }) => decider.id === bodyId)?.path?.meeting?.id).toBe(meetings[1]);
      expect(await db.dataSource.manager.count(Decision)).toBe(1);
      expect(moved.matter?.id).toBe(body.matter?.id);
    });

    it('on the day of the meeting, whatever day was written down before', async () => {
      const bodyId = await idOf('Socialnämnden');
      const pending = await decided('Socialnämnden', { date: '2018-06-01' });
      await planner.patch(`/api/actions/${byBodies}`).set('If-Match', '"1"').send({ matterId: pending.matterId });
      const meetingId = (await keeper.calendar.meeting({ bodyId, date: '2018-06-13' })).id;
      await send(byBodies, 'schedule', { bodyId, meetingId });
      const matter = await keeper.detail(pending.matterId);
      expect(matter.decisions).toMatchObject([{ id: pending.id, date: '2018-06-13', meetingId, remarks: [] }]);
    });

    it('but not of somebody else, nor at another body’s meeting or a cancelled one', async () => {
      const [bodyId, other] = [await idOf('Socialnämnden'), await idOf('Omsorgsnämnden')];
      const meetingId = (await keeper.calendar.meeting({ bodyId, date: '2018-06-13' })).id;
      expect((await send(byRole, 'schedule', { bodyId, meetingId })).body.code).toBe('not-a-decider');
      expect((await send(byBodies, 'schedule', { bodyId: other, meetingId })).body.code).toBe('not-found');
      await keeper.ask.post(`/api/meetings/${meetingId}/cancel`).set('If-Match', '"1"').send({ reason: 'Få ärenden.' });
      expect((await send(byBodies, 'schedule', { bodyId, meetingId })).body.code).toBe('invalid-input');
      expect((await read(byBodies)).matter).toBeNull();
    });
  });

  describe('is needed to drop an action', () => {
    const drop = (id: string, answer: object = {}) =>
      send(id, 'drop', { reason: 'Ingår i en annan översyn.', ...answer });

    it('that somebody decides, and its history tells who', async () => {
      expect((await drop(byRole)).body.code).toBe('drop-needs-decider');
      const { body } = await drop(byRole, await bySectorHead());
      expect(body).toMatchObject({ progress: 'dropped', approval: null });
      expect(body.history[0]?.changes).toContainEqual({
        field: 'decision',
        before: null,
        after: 'Sektorchef 3 maj 2018 på delegation',
      });
    });

    it('by the decision of any of the bodies, but by no other', async () => {
      const outsider = await decided('Kommunstyrelsen', { date: '2018-05-15', paragraph: '7', outcome: 'rejected' });
      expect((await drop(byRole, { decisionId: outsider.id })).body.code).toBe('not-a-decider');
      expect((await drop(byBodies, { decisionId: outsider.id })).body.progress).toBe('dropped');
    });

    it('but not one that nobody decides', async () => {
      expect((await drop(byNobody)).body.progress).toBe('dropped');
    });
  });

  describe('may be given', () => {
    it('by the holder of the role, for that role and only while holding it', async () => {
      const holder = asking(await test.as('responsible'));
      expect((await send(byRole, 'approve', await bySectorHead(), holder)).body.code).toBe('forbidden');
      await giveRole(db, await test.user('responsible'), 'Sektorchef');
      await db.dataSource.query("UPDATE holding SET from_day = '2018-05-01'");
      await send(byRole, 'reports', { progress: 'done' });

      const mine = async (): Promise<MyActionsView> => (await holder.get('/api/my-actions')).body;
      expect((await mine()).toApprove.map(({ title }) => title)).toEqual(['Roller']);
      expect((await send(byRole, 'approve', await bySectorHead('30 april 2018'), holder)).body.code).toBe('forbidden');
      expect((await send(byRole, 'approve', await bySectorHead(), holder)).body.approval?.on).toBe('2018-05-03');
      expect((await mine()).toApprove).toEqual([]);

      const { id } = await decided('Kommunstyrelsen', { date: '2018-05-15', outcome: 'approved' });
      expect((await send(byBodies, 'approve', { decisionId: id }, holder)).body.code).toBe('forbidden');
    });

    it('by no one who has left the role, not even as of a day when they held it', async () => {
      const holder = asking(await test.as('responsible'));
      await giveRole(db, await test.user('responsible'), 'Sektorchef');
      await db.dataSource.query("UPDATE holding SET to_day = '2018-05-27'");
      expect((await send(byRole, 'approve', await bySectorHead(), holder)).body.code).toBe('forbidden');
      await db.dataSource.query("UPDATE holding SET to_day = '2018-05-28'");
      expect((await send(byRole, 'approve', await bySectorHead(), holder)).body.approval?.on).toBe('2018-05-03');
    });

    it.each(['approve', 'withdraw-approval', 'schedule', 'drop'])('by no reader: %s', async (path) => {
      const reader = asking(await test.as('reader'));
      expect((await send(byRole, path, await bySectorHead(), reader)).body.code).toBe('forbidden');
      expect(((await reader.get(`/api/actions/${byRole}`)).body as ActionDetail).mayApprove).toBe(false);
    });

    it('by one who has seen the newest version', async () => {
      const answer = await bySectorHead();
      const approve = () => planner.post(`/api/actions/${byRole}/approve`).set('If-Match', '"1"').send(answer);
      const answers = await Promise.all([approve(), approve()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await db.dataSource.manager.count(Decision)).toBe(1);
      expect((await planner.post(`/api/actions/${byRole}/approve`).send(answer)).status).toBe(428);
    });
  });
});
