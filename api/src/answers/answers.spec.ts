import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { REPORT_ANSWERS, type ActionDetail, type GiveAnswer } from '@genomfor/shared';
import { mailedActions, type AnswerBody, type MailedActions } from '../../test/answers';
import { asking, type Asker } from '../../test/asking';
import { giveRole } from '../../test/builders';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { StatusReport } from '../actions/status-report.entity';
import { AuditEntry } from '../platform/audit/audit-entry.entity';

const WHY = 'Lokalerna saknas.';

describeOnBothDatabases('An answer by a link', (db) => {
  let test: TestApp;
  let planner: Asker;
  let mailed: MailedActions;
  beforeAll(async () => (test = await startTestApp(db)));
  beforeEach(async () => {
    mailed = await mailedActions(db, test);
    planner = asking(await test.as('plan-lead'));
  });
  afterAll(() => test.close());

  const open = (token = mailed.token) => asking<AnswerBody>(test.anonymous()).get(`/api/answers/${token}`);
  const answer = (given: object, version = 1, token = mailed.token) =>
    asking<AnswerBody>(test.anonymous())
      .post(`/api/answers/${token}`)
      .set('If-Match', `"${String(version)}"`)
      .send(given);
  const action = async (index: 0 | 1 = 0): Promise<ActionDetail> =>
    (await planner.get(`/api/actions/${mailed.actionIds[index]}`)).body;
  const report = (body: object, version: number) =>
    planner
      .post(`/api/actions/${mailed.actionIds[0]}/reports`)
      .set('If-Match', `"${String(version)}"`)
      .send(body);

  it.each<[GiveAnswer, Partial<ActionDetail>, string]>([
    [{ answer: 'ongoing' }, { progress: 'ongoing', forecast: null }, 'ok'],
    [{ answer: 'done', comment: 'Antaget.' }, { progress: 'done', forecast: null }, 'done'],
    [
      { answer: 'more-time', when: 'juni 2018', comment: WHY },
      { progress: 'notStarted', forecast: '2018-06-30' },
      'risk',
    ],
    [{ answer: 'cannot', comment: WHY }, { progress: 'notStarted', forecast: null }, 'risk'],
  ])('%j is a report by the person, and moves no deadline', async (given, becomes, standing) => {
    const before = await action();
    const { status, body } = await answer(given);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      standing,
      version: 2,
      lastReport: { on: '2018-02-26', own: true, answer: given.answer, comment: given.comment ?? null },
    });
    const after = await action();
    expect(after).toMatchObject({ ...becomes, reportedOn: '2018-02-26', assessment: { standing } });
    expect([after.deadline, after.originalDeadline]).toEqual([before.deadline, before.originalDeadline]);
    expect(after.reports).toMatchObject([{ by: 'En responsible', answer: given.answer, byLink: true }]);
  });

  it('is told in the history and the audit trail with the way it came', async () => {
    await answer({ answer: 'cannot', comment: WHY });
    const { history } = await action();
    expect(history[0]).toMatchObject({
      what: 'reported',
      by: 'En responsible',
      reason: WHY,
      changes: [{ field: 'answer', before: null, after: 'Kan ej, via länk i mejl' }],
    });
    expect(await db.dataSource.manager.findBy(AuditEntry, { what: 'action.reported-by-link' })).toMatchObject([
      { userId: mailed.person.id, targetId: mailed.actionIds[0], address: '127.0.0.1' },
    ]);
  });

  it('that it cannot be done stands as a risk with its reason, until somebody reports anew', async () => {
    await answer({ answer: 'cannot', comment: WHY });
    const risks = async () => {
      const { body } = await planner.get('/api/actions').query({ standing: 'risk' });
      return body.rows.map(({ title, assessment }) => [title, assessment.reasons[0]]);
    };
    expect(await risks()).toEqual([['Delegering', { code: 'cannot', because: WHY }]]);
    expect((await open()).body.reasons[0]).toBe('Den ansvariga säger att det inte går: Lokalerna saknas');
    expect((await report({ progress: 'ongoing' }, 2)).status).toBe(200);
    expect(await risks()).toEqual([]);
  });

  it('that it cannot be done can be given by somebody who is signed in too, with a reason', async () => {
    const { status, body } = await report({ progress: 'ongoing', cannot: true, comment: ' ' }, 1);
    expect([status, body.code]).toEqual([422, 'reason-missing']);
    const { body: after } = await report({ progress: 'ongoing', cannot: true, comment: WHY }, 1);
    expect(after.assessment).toMatchObject({ standing: 'risk', reasons: [{ code: 'cannot', because: WHY }] });
    expect(after.reports[0]).toMatchObject({ answer: 'cannot', byLink: false });
    expect(after.history[0]?.changes).toContainEqual({ field: 'answer', before: null, after: 'Kan ej' });
  });

  it('can be changed for as long as the link works, and what was said before stays told', async () => {
    await answer({ answer: 'more-time', when: '2018-06-30', comment: WHY });
    const { body } = await answer({ answer: 'ongoing', deadlineHolds: true }, 2);
    expect(body).toMatchObject({ forecast: null, standing: 'ok', lastReport: { answer: 'ongoing', own: true } });
    expect((await action()).reports.map(({ answer: said }) => said).sort()).toEqual(['more-time', 'ongoing']);
  });

  it('takes no earlier forecast back unless it says that the deadline holds', async () => {
    await answer({ answer: 'more-time', when: '2018-06-30', comment: WHY });
    const { body } = await answer({ answer: 'ongoing' }, 2);
    expect(body).toMatchObject({ forecast: '2018-06-30', standing: 'risk' });
  });

  it.each<GiveAnswer>([
    { answer: 'done' },
    { answer: 'more-time', when: 'juni 2018', comment: ` ${WHY} ` },
    { answer: 'cannot', comment: WHY },
  ])('%j sent twice is one answer', async (given) => {
    const [first, again] = [await answer(given), await answer(given)];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect(await db.dataSource.manager.count(StatusReport)).toBe(1);
  });

  it.each<[object, string[]]>([
    [{}, ['answer']],
    [{ answer: 'approved' }, ['answer']],
    [{ answer: 'cannot' }, ['comment']],
    [{ answer: 'more-time' }, ['when', 'comment']],
    [{ answer: 'more-time', when: '2018-04-30', comment: WHY }, ['when']],
    [{ answer: 'done', deadlineHolds: 'ja' }, ['deadlineHolds']],
    [{ answer: 'done', comment: 'x'.repeat(2001) }, ['comment']],
  ])('%j is refused with what is missing, and nothing is saved', async (given, fields) => {
    const { status, body } = await answer(given);
    expect([status, body.fields?.map(({ field }) => field)]).toEqual([400, fields]);
    expect((await action()).version).toBe(1);
  });

  it('is refused when it tells of a person’s case', async () => {
    const { body } = await answer({ answer: 'cannot', comment: 'Gäller 19121212-1212.' });
    expect(body).toMatchObject({ code: 'case-data', fields: [{ field: 'comment' }] });
    expect((await action()).version).toBe(1);
  });

  it('to an action that has changed meanwhile is told what stands there now, without names, and loses nothing', async () => {
    await report({ progress: 'ongoing', comment: 'En plan-lead har ringt En responsible.' }, 1);
    const { status, body } = await answer({ answer: 'done' });
    expect([status, body.code]).toEqual([409, 'changed-by-other']);
    expect(body.details).toMatchObject({
      version: 2,
      lastReport: { own: false, progress: 'ongoing', comment: 'En medarbetare har ringt en medarbetare.' },
    });
    expect(JSON.stringify(body)).not.toContain('plan-lead');
    expect((await action()).progress).toBe('ongoing');
    expect((await answer({ answer: 'done' }, body.details.version)).status).toBe(200);
  });

  it('by two who hold the role at once is saved from one of them, and the other is told', async () => {
    const second = await test.user('secretary');
    await giveRole(db, second, 'Sektorchef');
    const others = await mailed.tokenFor({ userId: second.id, deliveryId: randomUUID() }, mailed.actionIds[0]);
    const [one, two] = await Promise.all([answer({ answer: 'ongoing' }), answer({ answer: 'done' }, 1, others)]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    const lost = one.status === 409 ? one : two;
    expect(lost.body.details.lastReport).toMatchObject({ own: false });
    expect(await db.dataSource.manager.count(StatusReport)).toBe(1);
  });

  it('is not taken from another site', async () => {
    const path = `/api/answers/${mailed.token}`;
    for (const [header, value] of [
      ['Sec-Fetch-Site', 'cross-site'],
      ['Origin', 'https://evil.example'],
    ] as const) {
      const call = test.anonymous().post(path).set('If-Match', '"1"').set(header, value);
      expect((await call.send({ answer: 'done' })).status).toBe(403);
    }
    expect((await action()).version).toBe(1);
  });

  it('never reads or writes another action than its own', async () => {
    const untouched = JSON.stringify(await action(1));
    const anything = fc.record<GiveAnswer & { actionId: string | undefined }>({
      answer: fc.constantFrom(...REPORT_ANSWERS),
      when: fc.constantFrom('juni 2018', '2018-12-31', ''),
      comment: fc.constantFrom(WHY, '', mailed.actionIds[1]),
      deadlineHolds: fc.boolean(),
      actionId: fc.constantFrom(undefined, undefined, undefined, mailed.actionIds[1]),
    });
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        const { body: before } = await open();
        const { body } = await answer(given, before.version);
        expect(JSON.stringify([before, body])).not.toContain('Budget');
      }),
      { numRuns: 15 },
    );
    expect(JSON.stringify(await action(1))).toBe(untouched);
    expect((await action()).version).toBeGreaterThan(1);
  });
});
