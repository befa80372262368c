import type { CommitResult, ImportDetail, ImportView, RefusalBody, ReviewDetail } from '@genomfor/shared';
import { asking, type Asker } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { matterKeeper, type MatterKeeper } from '../../test/matters';
import { FILED_MINUTES, LAID_MINUTES, MOTION_MINUTES, UNION_MINUTES } from '../../test/minutes';
import { readDocumentsHere } from '../../test/read-documents-here';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { ImportReader } from './import-reader';

/** Whatever the API of imports answers: a test reads the part that it asked for. */
type Answered = Omit<ImportDetail, 'actions' | 'decisions'> &
  CommitResult &
  Pick<RefusalBody, 'code' | 'message' | 'fields'> &
  ImportView[] &
  ReviewDetail;

describeOnBothDatabases('Minutes that are imported', (db) => {
  let test: TestApp;
  let ask: Asker<Answered>;
  let keeper: MatterKeeper;
  let plans: Asker;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
    readDocumentsHere(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    ask = asking(await test.as('secretary'));
    keeper = await matterKeeper(test);
    plans = asking(await test.as('secretary'));
  });

  async function draftOf(text: string): Promise<ImportDetail> {
    const { body } = await ask.post('/api/imports/text').send({ text, name: 'Protokoll' });
    await test.app.get(ImportReader, { strict: false }).settled();
    return (await ask.get(`/api/imports/${body.id}/draft`)).body;
  }

  async function mend(draft: ImportDetail, key: string, body: object): Promise<ImportDetail> {
    const path = `/api/imports/${draft.id}/rows/${key}`;
    const answer = await ask.patch(path).set('If-Match', `"${draft.version}"`).send(body);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body;
  }

  async function takeAll(draft: ImportDetail): Promise<ImportDetail> {
    let latest = draft;
    for (const { key } of draft.commitmentRows) latest = await mend(latest, key, { included: true });
    return latest;
  }

  const commit = (draft: ImportDetail, where: object = {}) =>
    ask.post(`/api/imports/${draft.id}/commit`).send({ reviewId: null, ...where });
  const undo = (draft: ImportDetail) => ask.post(`/api/imports/${draft.id}/undo`);
  const matters = async () => (await keeper.ask.get('/api/matters')).body.rows;
  const matterOf = (id: string | undefined) => keeper.detail(id ?? '');
  const actionsIn = async (reviewId: string | null) => (await plans.get(`/api/actions?review=${reviewId}`)).body.rows;

  it('give candidates: decisions taken in, promises not before a person says yes, each with its words and place', async () => {
    const draft = await draftOf(FILED_MINUTES);
    expect(draft).toMatchObject({ state: 'ready', actions: 0, decisions: 2, commitments: 2, listOf: 'Socialnämnden' });
    expect(
      draft.decisionRows.map(({ body, date, paragraph, role, outcomeCode, included, matter, known }) => [
        [body, date, paragraph, role, outcomeCode],
        [included, matter, known],
      ]),
    ).toEqual([
      [
        ['Socialnämndens arbetsutskott', '2012-11-13', '80', 'prepares', null],
        [true, null, false],
      ],
      [
        ['Socialnämnden', '2012-11-22', '188', 'decides', 'filed'],
        [true, null, false],
      ],
    ]);
    expect(draft.commitmentRows.map(({ included }) => included)).toEqual([false, false]);
    const [promised] = draft.commitmentRows;
    expect(draft.source.find(({ line }) => line === promised?.source.line)?.cells.join(' ')).toContain(promised?.quote);
  });

  it('make a matter with its decisions, and no action by themselves', async () => {
    const draft = await draftOf(FILED_MINUTES);
    const { status, body } = await commit(draft);
    expect([status, body.reviewId, body.actions, body.decisions]).toEqual([200, null, 0, 2]);
    const matter = await matterOf(body.matterIds[0]);
    expect(matter).toMatchObject({
      title: 'Information om uppdraget Bättre hemtjänst',
      registryNumber: '2012/503-70',
      kind: 'information',
      actions: [],
    });
    expect(matter.decisions.map((decision) => [decision.body.name, decision.date, decision.outcome])).toEqual([
      ['Socialnämndens arbetsutskott', '2012-11-13', null],
      ['Socialnämnden', '2012-11-22', 'filed'],
    ]);
    const [told] = (await ask.get('/api/imports')).body;
    expect(told).toMatchObject({ state: 'committed', decisions: 2, commitments: 2, matterIds: [matter.id] });
  });

  it('that were filed leave what was accepted of their promises open, in the list of the body', async () => {
    const draft = await takeAll(await draftOf(FILED_MINUTES));
    const { body } = await commit(draft, { inOwnList: true });
    expect(body).toMatchObject({ actions: 2, decisions: 2 });
    const rows = await actionsIn(body.reviewId);
    expect((await ask.get(`/api/reviews/${body.reviewId}`)).body.title).toBe('Uppdrag från Socialnämnden');
    expect(rows.map(({ deadline, responsible }) => [deadline.date, responsible.map(({ name }) => name)])).toEqual([
      ['2013-03-31', ['Förvaltningen']],
      [null, ['Arbetsgivaren']],
    ]);
    const matter = await matterOf(body.matterIds[0]);
    expect(matter.openActions).toBe(2);
    expect(matter.actions.map(({ origin }) => origin)).toEqual(['commitment', 'commitment']);
    const action = (await keeper.ask.get(`/api/actions/${rows[0]?.id}`)).body;
    expect(action.origin).toEqual({
      kind: 'commitment',
      decisionId: null,
      matterId: matter.id,
      label: 'Protokoll 22 november 2012',
      quote: draft.commitmentRows[0]?.quote,
    });

    const again = await takeAll(
      await draftOf(FILED_MINUTES.replace('§ 188', '§ 190').replace('2012/503-70', '2012/504')),
    );
    expect((await commit(again, { inOwnList: true })).body.reviewId).toBe(body.reviewId);
  });

  it('that only promise give actions without owner and day, in a review of their own', async () => {
    const draft = await takeAll(await draftOf(UNION_MINUTES));
    expect(draft).toMatchObject({ decisions: 0, decisionRows: [], listOf: null });
    expect((await commit(draft)).body).toMatchObject({
      code: 'invalid-input',
      fields: [{ field: 'title', message: 'Skriv vad översynen ska heta.' }],
    });
    expect((await commit(draft, { inOwnList: true })).body.code).toBe('not-a-body');
    const { body } = await commit(draft, { title: 'Åtaganden från samverkan' });
    expect(body).toMatchObject({ decisions: 0, matterIds: [] });
    const [vague] = await actionsIn(body.reviewId);
    expect(vague).toMatchObject({ responsible: [], origin: { label: 'Protokoll 8 mars 2021' } });
    expect(vague?.deadline.date).toBeNull();
  });

  it('do not say that a matter laid on the table was postponed, until a person does', async () => {
    const draft = await draftOf(LAID_MINUTES);
    expect(draft.decisionRows.map(({ outcomeCode }) => outcomeCode)).toEqual(['noted']);
    const told = await mend(draft, 'b1', { field: 'outcome', text: 'tabled' });
    expect(told.decisionRows[0]).toMatchObject({ outcomeCode: 'tabled', edited: ['outcome'] });
    const { body } = await commit(told);
    expect((await matterOf(body.matterIds[0])).decisions.map(({ outcome }) => outcome)).toEqual(['tabled']);
  });

  it('find the matter that is known, however its number is written, and leave out the § that is written down', async () => {
    const first = await commit(await draftOf(MOTION_MINUTES));
    const [matterId] = first.body.matterIds;
    expect(await matterOf(matterId)).toMatchObject({ kind: 'motion', submittedOn: '2014-01-27' });

    const again = await draftOf(MOTION_MINUTES);
    expect(again.decisionRows.map(({ matter, known, included }) => [matter?.id, known, included])).toEqual([
      [matterId, true, false],
      [matterId, true, false],
    ]);
    expect((await commit(again)).body.code).toBe('import-nothing-chosen');

    const council = await draftOf(`
      Kommunfullmäktige
      Sammanträdesprotokoll 2017-06-12

      § 41 Dnr KS 14/101

      Svar på motion om en enhet för uppföljning

      Kommunfullmäktiges beslut
      Motionen anses besvarad.
    `);
    expect(council.decisionRows.map(({ matter, known }) => [matter?.id, known])).toEqual([[matterId, false]]);
    await commit(council);
    const matter = await matterOf(matterId);
    expect(matter.events).toHaveLength(1);
    expect(matter.decisions.filter(({ outcome }) => outcome !== null)).toHaveLength(2);
    expect(await matters()).toHaveLength(1);
  });

  it('are mended as a secretary would write, and refuse what is no such thing', async () => {
    let draft = await draftOf(FILED_MINUTES);
    draft = await mend(draft, 'b2', { field: 'date', text: '29 november 2012' });
    draft = await mend(draft, 'b2', { field: 'paragraph', text: '§ 189' });
    draft = await mend(draft, 'b2', { field: 'body', text: 'KS' });
    draft = await mend(draft, 'c2', { field: 'responsible', text: 'socialchefen' });
    draft = await mend(draft, 'c2', { field: 'deadline', text: 'hösten 2018' });
    expect(draft.decisionRows[1]).toMatchObject({
      body: 'Kommunstyrelsen',
      date: '2012-11-29',
      paragraph: '189',
      edited: ['date', 'paragraph', 'body'],
    });
    expect(draft.commitmentRows[1]).toMatchObject({ responsible: ['Socialchef'], deadlineDate: '2018-11-30' });
    for (const [key, field, text] of [
      ['b2', 'date', 'till hösten'],
      ['b2', 'role', 'tycker'],
      ['b2', 'title', ' '],
      ['b2', 'deadline', '180430'],
      ['c1', 'paragraph', '3'],
      ['c1', 'title', ''],
    ] as const) {
      const path = `/api/imports/${draft.id}/rows/${key}`;
      const { body } = await ask.patch(path).set('If-Match', `"${draft.version}"`).send({ field, text });
      expect([field, body.code]).toEqual([field, 'invalid-input']);
    }
  });

  it('never store who spoke by name', async () => {
    const draft = await draftOf(FILED_MINUTES);
    await commit(draft);
    const stored = JSON.stringify([
      await db.dataSource.query('SELECT * FROM import'),
      await db.dataSource.query('SELECT * FROM import_row'),
      await db.dataSource.query('SELECT * FROM decision'),
    ]);
    expect(stored).toContain('ledamot (S)');
    expect(stored).not.toContain('Almlund');
  });

  it('are undone whole: matters, decisions, promises, lists and bodies', async () => {
    const draft = await takeAll(await draftOf(MOTION_MINUTES));
    await commit(draft, { inOwnList: true });
    expect(await undo(draft)).toMatchObject({ status: 200, body: { state: 'undone', reviewId: null, matterIds: [] } });
    expect(await matters()).toEqual([]);
    expect((await ask.get('/api/reviews')).body).toEqual([]);
    expect((await ask.get('/api/actors')).body).toEqual([]);
    for (const table of ['decision', 'decision_dispatch', 'matter_event']) {
      expect(await db.dataSource.query(`SELECT * FROM ${table}`)).toEqual([]);
    }
    expect((await draftOf(MOTION_MINUTES)).decisionRows.map(({ known }) => known)).toEqual([false, false]);
  });

  it.each([
    [
      'somebody has given a commission',
      'decisions/:decision/commissions',
      { title: 'Följ upp', responsible: 'Socialchef' },
    ],
    ['somebody has told more of the matter', 'matters/:matter/events', { kind: 'other', text: 'Remissvar inkom' }],
    ['somebody has written down one more decision', 'matters/:matter/decisions', { bodyId: ':body', role: 'decides' }],
  ])('are not undone when %s', async (_what, path, input) => {
    const draft = await draftOf(FILED_MINUTES);
    const { body } = await commit(draft);
    const matter = await matterOf(body.matterIds[0]);
    const decision = matter.decisions.at(-1);
    const way = path.replace(':decision', decision?.id ?? '').replace(':matter', matter.id);
    const said = JSON.parse(JSON.stringify(input).replace(':body', decision?.body.id ?? '')) as object;
    expect((await ask.post(`/api/${way}`).send(said)).status).toBeLessThan(300);
    expect((await undo(draft)).body.code).toBe('import-changed-since');
    expect((await matterOf(matter.id)).decisions.length).toBeGreaterThanOrEqual(2);
  });

  it('with the same § twice are refused, and nothing is saved', async () => {
    let draft = await draftOf(FILED_MINUTES);
    draft = await mend(draft, 'b1', { field: 'body', text: 'Socialnämnden' });
    draft = await mend(draft, 'b1', { field: 'paragraph', text: '188' });
    expect((await commit(draft)).body.code).toBe('paragraph-taken');
    expect(await matters()).toEqual([]);
  });
});
