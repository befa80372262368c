import type {
  ActionDetail,
  ActionList,
  ActionRow,
  ActorView,
  BoardView,
  CommitResult,
  ImportDetail,
  ImportView,
  PhaseView,
  ReviewDetail,
} from '@genomfor/shared';
import { lintText, phaseWarningText } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { pasted } from '../../test/extracted-rows';
import { readDocumentsHere } from '../../test/read-documents-here';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { THREE_PHASES } from '../../test/three-phases';
import { ImportReader } from './import-reader';

type Agent = Awaited<ReturnType<TestApp['as']>>;

describeOnBothDatabases('A review in three phases, read from its timetable', (db) => {
  let test: TestApp;
  let planner: Agent;
  let draft: ImportDetail;
  let reviewId: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2016-01-01' });
    readDocumentsHere(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    planner = await test.as('plan-lead');
    const started = await planner.post('/api/imports/text').send({ text: pasted(THREE_PHASES), name: 'Tidplan' });
    const { id } = started.body as ImportView;
    await test.app.get(ImportReader, { strict: false }).settled();
    draft = (await planner.get(`/api/imports/${id}/draft`).expect(200)).body as ImportDetail;
    const saved = await planner
      .post(`/api/imports/${id}/commit`)
      .send({ reviewId: null, title: 'Kundvalet' })
      .expect(200);
    reviewId = (saved.body as CommitResult).reviewId ?? '';
  });

  const review = async () => (await planner.get(`/api/reviews/${reviewId}`).expect(200)).body as ReviewDetail;
  const phase = async (label: string) => {
    const found = (await review()).phases.find((one) => one.label === label);
    if (!found) throw new Error(`There is no phase ${label}`);
    return found;
  };
  const warnings = ({ label, warnings: its }: PhaseView) => its.map((warning) => phaseWarningText(warning, label));

  async function actions(query = ''): Promise<ActionRow[]> {
    const answer = await planner.get(`/api/actions?review=${reviewId}${query}`).expect(200);
    return (answer.body as ActionList).rows;
  }

  async function actionCalled(title: string): Promise<ActionRow> {
    const found = (await actions()).find((one) => one.title === title);
    if (!found) throw new Error(`There is no action ${title}`);
    return found;
  }

  async function bodyCalled(name: string): Promise<ActorView> {
    const all = (await planner.get('/api/actors').expect(200)).body as ActorView[];
    return all.find((actor) => actor.name === name) ?? Promise.reject(new Error(`There is no body ${name}`));
  }

  const concerning = async (name: string) =>
    (await actions(`&actor=${(await bodyCalled(name)).id}&sort=deadline`)).map(
      ({ title, deadline }) => `${deadline.date ?? ''} ${title}`,
    );

  function post(agent: Agent, action: Pick<ActionRow, 'id' | 'version'>, verb: string, body: object) {
    return agent.post(`/api/actions/${action.id}/${verb}`).set('If-Match', `"${action.version}"`).send(body);
  }

  function sayGate(phaseId: string, version: number, body: object) {
    return planner.put(`/api/phases/${phaseId}/gate`).set('If-Match', `"${version}"`).send(body);
  }

  it('has its phases, with those that overlap told, and what the first is to deal with as actions in it', async () => {
    const { phases } = await review();
    expect(phases.map(({ label, start, end, overlaps }) => [label, start, end, overlaps])).toEqual([
      ['Fas 1', '2015-10-01', '2015-12-31', []],
      ['Fas 2', '2016-01-01', '2016-03-31', ['Fas 3']],
      ['Fas 3', '2016-03-01', '2016-03-31', ['Fas 2']],
      ['Analysfas', '2016-04-01', '2016-04-30', []],
    ]);
    const first = (await actions()).filter(({ phaseLabel }) => phaseLabel === 'Fas 1');
    expect(first.slice(0, 4).map(({ title, kind, deadline }) => [title, kind, deadline.date])).toEqual([
      ['Ansvarig för den dagliga ledningen', 'activity', '2015-12-31'],
      ['Krav på personalens utbildning', 'activity', '2015-12-31'],
      ['Anhöriganställningar', 'activity', '2015-12-31'],
      ['Arbetsmiljövillkor', 'activity', '2015-12-31'],
    ]);
  });

  it('ties the decision that names its phase, proposes the one that only stands in it, and says what is missing', async () => {
    expect(draft.lint.filter(({ code }) => code === 'gate-missing').map(lintText)).toEqual([
      'Fas 2 och Fas 3 saknar beslut. Lägg till ett i tidplanen, eller ange ”beslut ej planerat” när den är sparad.',
    ]);
    const { phases } = await review();
    expect(phases.map(({ gate }) => [gate.state, gate.action?.title, gate.proposed?.title])).toEqual([
      ['pending', 'Beslut om fas 1 i styrgrupp', undefined],
      ['missing', undefined, undefined],
      ['missing', undefined, undefined],
      ['missing', undefined, 'Beslut om slutrapport i styrgrupp'],
    ]);
    expect(warnings(await phase('Fas 2'))).toEqual([
      'Fas 2 har börjat, men beslutet om fas 1 i styrgruppen är inte fattat.',
      'Fas 2 saknar beslut. Välj vilket beslut som avslutar fasen, eller ange ”beslut ej planerat”.',
    ]);
  });

  it('warns of the undecided phase and stops nothing, until the steering group has decided', async () => {
    const seminar = await actionCalled('Seminarium på SKE med inhämtning av åsikter');
    await post(planner, seminar, 'reports', { progress: 'ongoing' }).expect(200);

    const gate = await actionCalled('Beslut om fas 1 i styrgrupp');
    const matter = await planner.post('/api/matters').send({ title: 'Översyn', kind: 'review' }).expect(201);
    const { id: matterId } = matter.body as { id: string };
    const { id: bodyId } = await bodyCalled('Styrgruppen');
    const decided = { bodyId, role: 'decides', date: '2015-12-10', outcome: 'approved', actionIds: [gate.id] };
    await planner.post(`/api/matters/${matterId}/decisions`).send(decided).expect(201);
    expect((await phase('Fas 1')).gate).toMatchObject({
      state: 'decided',
      answer: 'approved',
      decidedOn: '2015-12-10',
    });
    expect((await phase('Fas 2')).warnings).toEqual([{ code: 'gate-missing' }]);
  });

  it('lets a person say which decision closes a phase, that none is planned, and take it back', async () => {
    const last = await phase('Analysfas');
    const chosen = (await sayGate(last.id, 1, { actionId: last.gate.proposed?.id }).expect(200)).body as ReviewDetail;
    expect(chosen.phases[3]?.gate).toMatchObject({
      state: 'pending',
      action: { title: 'Beslut om slutrapport i styrgrupp' },
    });
    expect(chosen.version).toBe(2);

    const second = await phase('Fas 2');
    const none = { notPlanned: true, reason: 'Fas 2 och 3 redovisas tillsammans.' };
    const late = await sayGate(second.id, 1, none).expect(409);
    expect(late.body).toMatchObject({ code: 'changed-by-other', details: { version: 2 } });
    await sayGate(second.id, 2, none).expect(200);
    expect((await phase('Fas 2')).gate).toMatchObject({ state: 'notPlanned', reason: none.reason });
    await sayGate(second.id, 3, {}).expect(200);
    expect((await phase('Fas 2')).gate.state).toBe('missing');
  });

  it.each([
    ['an action that is no decision', 'Remissutskick', 400],
    ['a decision that closes another phase', 'Beslut om fas 1 i styrgrupp', 400],
  ])('is not closed by %s', async (_, title, status) => {
    const { id } = await phase('Fas 2');
    await sayGate(id, 1, { actionId: (await actionCalled(title)).id }).expect(status);
    await sayGate(id, 1, { actionId: reviewId }).expect(404);
    await sayGate(id, 1, { actionId: (await actionCalled(title)).id, notPlanned: true }).expect(400);
    expect((await phase('Fas 2')).gate.state).toBe('missing');
    expect((await review()).version).toBe(1);
  });

  it('is closed only by who keeps plans', async () => {
    const { id } = await phase('Fas 2');
    for (const role of ['responsible', 'reader', 'secretary'] as const) {
      const other = await test.as(role);
      await other.put(`/api/phases/${id}/gate`).set('If-Match', '"1"').send({ notPlanned: true }).expect(403);
    }
  });

  it('is found by each body that decides or is told of it', async () => {
    expect(await concerning('Äldrenämnden')).toEqual([
      '2015-12-31 Muntlig delrapport till äldrenämnden',
      '2016-02-29 Muntlig delrapport till äldrenämnden och socialnämnden',
      '2016-05-31 Presentation och beslut på äldrenämnden',
    ]);
    expect(await concerning('Socialnämnden')).toEqual([
      '2016-02-29 Muntlig delrapport till äldrenämnden och socialnämnden',
      '2016-05-31 Presentation på socialnämnden',
    ]);
    for (const council of ['Seniorrådet', 'Tillgänglighetsrådet']) {
      expect(await concerning(council)).toEqual([
        '2015-12-31 Presentation på seniorrådet och tillgänglighetsrådet',
        '2016-04-30 Information till seniorrådet och tillgänglighetsrådet',
      ]);
    }
  });

  it('knows how each report is to be given', async () => {
    const told = (await actions()).flatMap(({ title, bodyReports }) =>
      bodyReports.map(({ body, form, purpose }) => [title.split(' ')[0], body.name, form, purpose]),
    );
    expect(told).toEqual([
      ['Presentation', 'Seniorrådet', null, 'presentation'],
      ['Presentation', 'Tillgänglighetsrådet', null, 'presentation'],
      ['Muntlig', 'Äldrenämnden', 'oral', 'information'],
      ['Muntlig', 'Äldrenämnden', 'oral', 'information'],
      ['Muntlig', 'Socialnämnden', 'oral', 'information'],
      ['Information', 'Seniorrådet', null, 'information'],
      ['Information', 'Tillgänglighetsrådet', null, 'information'],
      ['Presentation', 'Äldrenämnden', null, 'decision'],
      ['Presentation', 'Socialnämnden', null, 'presentation'],
    ]);
  });

  it('keeps what was said when a report was given orally, for the board to read', async () => {
    const report = await actionCalled('Muntlig delrapport till äldrenämnden');
    const { id: bodyId } = await bodyCalled('Äldrenämnden');
    const secretary = await test.as('secretary');
    const board = async () => (await planner.get(`/api/boards/${bodyId}`).expect(200)).body as BoardView;
    const awaited = (await board()).page.awaiting.map(({ title, form }) => [title, form]);
    expect(awaited).toContainEqual([report.title, 'information']);

    const silent = await post(secretary, report, 'record-report', { bodyId, on: '2015-12-16' }).expect(400);
    expect(silent.body).toMatchObject({ fields: [{ field: 'said' }] });
    const given = {
      bodyId,
      on: '16 december 2015',
      paragraph: '80',
      said: 'Förslagen om ledning och utbildning gicks igenom.',
    };
    const answer = await post(secretary, report, 'record-report', given).expect(200);
    const detail = answer.body as ActionDetail;
    expect(detail.bodyReports[0]?.given).toEqual({ on: '2015-12-16', paragraph: '80', said: given.said });
    expect(detail.history[0]?.changes[0]?.after).toContain('given 16 december 2015 § 80');

    const { page } = await board();
    expect(page.given).toEqual([
      { actionId: report.id, title: report.title, on: '2015-12-16', how: 'Muntlig information § 80', said: given.said },
    ]);
    expect(page.awaiting.map(({ title }) => title)).not.toContain(report.title);

    const back = await post(secretary, detail, 'take-back-report', { bodyId }).expect(200);
    expect((back.body as ActionDetail).bodyReports[0]?.given).toBeNull();
  });

  it('lets what is done only if needed be not needed, with a reason, and be taken up again', async () => {
    const group = await actionCalled('Referensgrupp med handläggare vid behov');
    expect(group.conditional).toBe(true);
    expect((await post(planner, group, 'not-applicable', { reason: ' ' }).expect(422)).body).toMatchObject({
      code: 'reason-missing',
    });
    const answer = await post(planner, group, 'not-applicable', { reason: 'Frågorna besvarades i december.' }).expect(
      200,
    );
    const told = answer.body as ActionDetail;
    expect(told.assessment).toMatchObject({ standing: 'dropped', reasons: [{ code: 'not-applicable' }] });
    expect(told.history[0]).toMatchObject({
      what: 'dropped',
      reason: 'Frågorna besvarades i december.',
      changes: [{ field: 'progress', before: 'Ej påbörjad', after: 'Ej aktuell' }],
    });
    const open = (await actions('&open=true')).map(({ title }) => title);
    expect(open).not.toContain(group.title);

    const hidden = await planner
      .patch(`/api/actions/${group.id}`)
      .set('If-Match', `"${told.version}"`)
      .send({ conditional: false });
    expect(hidden.status).toBe(400);
    const restored = await post(planner, told, 'restore', {}).expect(200);
    expect((restored.body as ActionDetail).progress).toBe('notStarted');
  });
});
