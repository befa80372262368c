import type { ActionDetail, ActionList, CommitResult, ImportDetail, ImportView, RefusalBody } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { readDocumentsHere } from '../../test/read-documents-here';
import { documentFixture } from '../../test/source-tables';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { ImportReader } from './import-reader';

type Agent = Awaited<ReturnType<TestApp['as']>>;

const TABLE = [
  'Åtgärd\tAvslutas\tAnsvarig\tBeslutande\tBeroenden',
  'Delegering\t180430\tKommundirektör\tKS/Nämnderna\t',
  'Budget och uppföljning\t180331\tSektorchef\tKommundirektör\tEkonomichef',
  'Förbättrad dialog\t180430\tSektorchef\t\tEkonomichef',
].join('\n');
const NUMBER_OF_NOBODY = '811218-9876';

describeOnBothDatabases('An import', (db) => {
  let test: TestApp;
  let planner: Agent;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
    readDocumentsHere(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    planner = await test.as('plan-lead');
  });

  const settled = () => test.app.get(ImportReader, { strict: false }).settled();

  async function paste(text: string): Promise<ImportView> {
    const started = await planner.post('/api/imports/text').send({ text, name: 'Utdrag' }).expect(201);
    await settled();
    return (await planner.get(`/api/imports/${(started.body as ImportView).id}`).expect(200)).body as ImportView;
  }

  async function draftOf(id: string): Promise<ImportDetail> {
    return (await planner.get(`/api/imports/${id}/draft`).expect(200)).body as ImportDetail;
  }

  async function mend(draft: ImportDetail, key: string, body: object): Promise<ImportDetail> {
    const answer = await planner
      .patch(`/api/imports/${draft.id}/rows/${key}`)
      .set('If-Match', `"${draft.version}"`)
      .send(body)
      .expect(200);
    return answer.body as ImportDetail;
  }

  async function actionsOf(reviewId: string | null): Promise<ActionList> {
    return (await planner.get(`/api/actions?review=${reviewId}`).expect(200)).body as ActionList;
  }

  it('of a pasted table is read, and nothing of it is in a plan yet', async () => {
    const view = await paste(TABLE);
    expect(view).toMatchObject({ state: 'ready', format: 'pasted', actions: 3, progress: 1, failure: null });
    expect((await planner.get('/api/reviews').expect(200)).body).toEqual([]);

    const draft = await draftOf(view.id);
    expect(draft.rows.map(({ title, deadlineDate }) => [title, deadlineDate])).toEqual([
      ['Delegering', '2018-04-30'],
      ['Budget och uppföljning', '2018-03-31'],
      ['Förbättrad dialog', '2018-04-30'],
    ]);
    expect(draft.source.map(({ kind }) => kind)).toEqual(['table-heading', 'row', 'row', 'row']);
    expect(draft.lint.map(({ code }) => code)).toEqual(expect.arrayContaining(['decider-missing', 'weekend-deadline']));
    expect(draft.actors.find(({ name }) => name === 'Sektorchef')).toMatchObject({ count: 2, isNew: true });
  });

  it('of a Word file keeps its name with å, ä and ö', async () => {
    const file = documentFixture('varmdo.docx');
    const answer = await planner
      .post('/api/imports')
      .attach('file', Buffer.from(file), 'Åtgärdsplan för äldre.docx')
      .expect(201);
    await settled();
    const view = (await planner.get(`/api/imports/${(answer.body as ImportView).id}`)).body as ImportView;
    expect(view).toMatchObject({ state: 'ready', format: 'docx', actions: 14, fileName: 'Åtgärdsplan för äldre.docx' });
  });

  it('is mended cell by cell, in the words of a plan', async () => {
    const { id } = await paste(TABLE);
    const first = await draftOf(id);
    const dated = await mend(first, 'a3', { field: 'deadline', text: 'hösten 2018' });
    expect(dated.rows[2]).toMatchObject({
      deadlineDate: '2018-11-30',
      precision: 'season',
      deadlineText: 'hösten 2018',
    });

    const codes = (draft: ImportDetail) => draft.rows[2]?.warnings.map(({ code }) => code);
    const onDay = await mend(dated, 'a3', { field: 'deadline', text: '180630' });
    expect(codes(onDay)).toContain('falls-on-weekend');
    const inMonth = await mend(onDay, 'a3', { field: 'deadline', text: 'juni 2018' });
    expect(codes(inMonth)).not.toContain('falls-on-weekend');

    const decided = await mend(inMonth, 'a3', { field: 'decider', text: 'socialnämndens' });
    expect(decided.rows[2]).toMatchObject({ decider: ['Socialnämnden'], edited: ['deadline', 'decider'] });
    expect(decided.rows[2]?.warnings.map(({ code }) => code)).not.toContain('decider-missing');

    const numbered = await mend(decided, 'a1', { field: 'description', text: 'Gäller 19121212-1212.' });
    expect(JSON.stringify(numbered)).not.toContain('1212-1212');

    const without = await mend(numbered, 'a1', { included: false });
    expect(without.rows.map(({ included }) => included)).toEqual([false, true, true]);
  });

  it('tells the second of two who mend the same version', async () => {
    const { id } = await paste(TABLE);
    const seen = await draftOf(id);
    await mend(seen, 'a1', { field: 'title', text: 'Delegering till chefer' });
    const answer = await planner
      .patch(`/api/imports/${id}/rows/a1`)
      .set('If-Match', `"${seen.version}"`)
      .send({ field: 'title', text: 'Något annat' })
      .expect(409);
    expect((answer.body as RefusalBody).code).toBe('changed-by-other');
    expect((await draftOf(id)).rows[0]?.title).toBe('Delegering till chefer');
  });

  it('cannot be mended to have no title', async () => {
    const { id } = await paste(TABLE);
    const { version } = await draftOf(id);
    await planner
      .patch(`/api/imports/${id}/rows/a1`)
      .set('If-Match', `"${version}"`)
      .send({ field: 'title', text: '  ' })
      .expect(400);
  });

  it('is saved whole: included rows become a plan, each with where it stood', async () => {
    const { id } = await paste(TABLE);
    await mend(await draftOf(id), 'a2', { included: false });
    const saved = await planner
      .post(`/api/imports/${id}/commit`)
      .send({ reviewId: null, title: 'Översyn' })
      .expect(200);
    const { reviewId, actions } = saved.body as CommitResult;
    expect(actions).toBe(2);

    const { rows } = await actionsOf(reviewId);
    expect(rows.map(({ title }) => title)).toEqual(['Delegering', 'Förbättrad dialog']);
    expect(rows[0]?.deciders.map(({ name }) => name)).toEqual(['Kommunstyrelsen', 'Nämnderna']);
    const detail = (await planner.get(`/api/actions/${rows[0]?.id}`).expect(200)).body as ActionDetail;
    expect(detail.source).toMatchObject({ importId: id, fileName: 'Utdrag', table: 1, row: 2 });
    expect(detail.source?.cells).toContainEqual({ heading: 'Beslutande', text: 'KS/Nämnderna' });
    expect(detail.history.map(({ what }) => what)).toEqual(['imported']);

    const again = await planner
      .post(`/api/imports/${id}/commit`)
      .send({ reviewId: null, title: 'Översyn' })
      .expect(409);
    expect((again.body as RefusalBody).code).toBe('import-finished');
  });

  it('is refused when no row is chosen', async () => {
    const { id } = await paste(TABLE);
    let draft = await draftOf(id);
    for (const { key } of draft.rows) draft = await mend(draft, key, { included: false });
    const answer = await planner
      .post(`/api/imports/${id}/commit`)
      .send({ reviewId: null, title: 'Översyn' })
      .expect(422);
    expect((answer.body as RefusalBody).code).toBe('import-nothing-chosen');
  });

  it('goes into a review that is there without a name of its own, but makes no nameless review', async () => {
    const first = await paste(TABLE);
    const answer = await planner
      .post(`/api/imports/${first.id}/commit`)
      .send({ reviewId: null, title: '  ' })
      .expect(400);
    expect((answer.body as RefusalBody).fields).toEqual([{ field: 'title', message: 'Skriv vad översynen ska heta.' }]);
    const saved = await planner
      .post(`/api/imports/${first.id}/commit`)
      .send({ reviewId: null, title: 'Ett' })
      .expect(200);
    const { reviewId } = saved.body as CommitResult;

    const second = await paste(TABLE);
    await planner.post(`/api/imports/${second.id}/commit`).send({ reviewId, title: '' }).expect(200);
    expect((await actionsOf(reviewId)).rows).toHaveLength(6);
  });

  it('is undone whole, and not when somebody has worked on it since', async () => {
    const first = await paste(TABLE);
    const saved = await planner
      .post(`/api/imports/${first.id}/commit`)
      .send({ reviewId: null, title: 'Ett' })
      .expect(200);
    await planner.post(`/api/imports/${first.id}/undo`).expect(200);
    expect((await planner.get('/api/reviews').expect(200)).body).toEqual([]);
    expect((await planner.get(`/api/imports/${first.id}`)).body).toMatchObject({ state: 'undone', reviewId: null });
    await planner.get(`/api/reviews/${(saved.body as CommitResult).reviewId}`).expect(404);

    const second = await paste(TABLE);
    const kept = await planner
      .post(`/api/imports/${second.id}/commit`)
      .send({ reviewId: null, title: 'Två' })
      .expect(200);
    const { rows } = await actionsOf((kept.body as CommitResult).reviewId);
    await planner
      .patch(`/api/actions/${rows[0]?.id}`)
      .set('If-Match', `"${rows[0]?.version}"`)
      .send({ title: 'Delegering till chefer' })
      .expect(200);
    const refused = await planner.post(`/api/imports/${second.id}/undo`).expect(409);
    expect((refused.body as RefusalBody).code).toBe('import-changed-since');
    expect((await actionsOf((kept.body as CommitResult).reviewId)).rows).toHaveLength(3);
  });

  it('of a timetable makes phases and activities', async () => {
    const view = await paste(
      [
        'Tidplan 2018',
        '',
        'Mars\tReferensgrupp med handläggare Beslut om fas 1 i styrgrupp',
        'April\tRemissutskick',
      ].join('\n'),
    );
    expect(view).toMatchObject({ state: 'ready', actions: 0, activities: 3 });
    const saved = await planner
      .post(`/api/imports/${view.id}/commit`)
      .send({ reviewId: null, title: 'Tid' })
      .expect(200);
    const { rows } = await actionsOf((saved.body as CommitResult).reviewId);
    expect(rows.map(({ title, kind, deadline }) => [title, kind, deadline.date])).toEqual([
      ['Referensgrupp med handläggare', 'activity', '2018-03-31'],
      ['Beslut om fas 1 i styrgrupp', 'decision', '2018-03-31'],
      ['Remissutskick', 'consultation', '2018-04-30'],
    ]);
  });

  it.each([
    ['scanned.pdf', 'file-scanned'],
    ['old-word.doc', 'file-old-word'],
    ['protected.docx', 'file-encrypted'],
  ])('of %s fails with the reason kept, in Swedish', async (name, code) => {
    const answer = await planner
      .post('/api/imports')
      .attach('file', Buffer.from(documentFixture(name)), name)
      .expect(201);
    await settled();
    const view = (await planner.get(`/api/imports/${(answer.body as ImportView).id}`)).body as ImportView;
    expect(view.state).toBe('failed');
    expect(view.failure?.code).toBe(code);
    await planner.get(`/api/imports/${view.id}/draft`).expect(409);
  });

  it('of a pasted text that is refused is still known as pasted, so that its text can be mended', async () => {
    const numbers = [NUMBER_OF_NOBODY, '121212-1212', '670919-9530'];
    const view = await paste(['Åtgärd\tAvslutas', ...numbers.map((number) => `Besök ${number}\t180430`)].join('\n'));
    expect(view).toMatchObject({ state: 'failed', format: 'pasted', failure: { code: 'case-data' } });
  });

  it('never stores a personal identity number', async () => {
    const view = await paste(TABLE.replace('Ekonomichef', `Ekonomichef ${NUMBER_OF_NOBODY}`));
    expect(view.state).toBe('ready');
    const draft = await draftOf(view.id);
    expect(draft.warnings.map(({ code }) => code)).toContain('personal-data-masked');
    expect(JSON.stringify(draft)).not.toContain(NUMBER_OF_NOBODY);
    const stored = JSON.stringify([
      await db.dataSource.query('SELECT * FROM import'),
      await db.dataSource.query('SELECT * FROM import_row'),
    ]);
    expect(stored).not.toContain(NUMBER_OF_NOBODY);
  });

  it('is cancelled while it is read, or thrown away after', async () => {
    const started = await planner.post('/api/imports/text').send({ text: TABLE }).expect(201);
    const { id } = started.body as ImportView;
    await planner.delete(`/api/imports/${id}`).expect(204);
    await settled();
    await planner.get(`/api/imports/${id}`).expect(404);
    expect((await planner.get('/api/imports').expect(200)).body).toEqual([]);
  });

  it('is for those who keep plans', async () => {
    for (const role of ['responsible', 'reader'] as const) {
      const other = await test.as(role);
      await other.post('/api/imports/text').send({ text: TABLE }).expect(403);
      await other.get('/api/imports').expect(403);
    }
    await test.anonymous().get('/api/imports').expect(401);
  });

  it('without a file says so', async () => {
    const answer = await planner.post('/api/imports').expect(400);
    expect((answer.body as RefusalBody).code).toBe('file-missing');
  });
});
