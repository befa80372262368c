import { read, utils } from '@e965/xlsx';
import { USER_ROLES, type RefusalBody, type ReportRow, type ReportView } from '@genomfor/shared';
import { asking, type Asker } from '../../test/asking';
import { careBoard, type CareBoard } from '../../test/boards';
import { describeOnBothDatabases } from '../../test/database';
import { makeFilesHere } from '../../test/make-files-here';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { ReportFilesService } from './report-files.service';
import { Report } from './report.entity';

type Answer = ReportView & RefusalBody & ReportRow[];

const ID = '00000000-0000-4000-8000-000000000000';

describeOnBothDatabases('Reports to a board', (db) => {
  let test: TestApp;
  let board: CareBoard;
  let ask: Asker<Answer>;
  beforeAll(async () => {
    test = await startTestApp(db);
    makeFilesHere(test);
  });
  beforeEach(async () => {
    board = await careBoard(db, test);
    ask = asking<Answer>(await test.as('secretary'));
  });
  afterAll(() => test.close());

  const begin = async (fields: object = {}) =>
    ask.post('/api/reports').send({ bodyId: board.bodyId, meetingId: board.meetings.march, ...fields });
  const tag = ({ version }: Pick<ReportView, 'version'>) => `"${String(version)}"`;
  const publish = async (report: ReportView) =>
    (await ask.post(`/api/reports/${report.id}/publish`).set('If-Match', tag(report))).body;
  const stored = async (id: string) => (await db.dataSource.manager.findOneByOrFail(Report, { id })).content;
  const moveFirst = async () => {
    const planner = asking(await test.as('plan-lead'));
    const [actionId = ''] = board.actionIds;
    const { version } = (await planner.get(`/api/actions/${actionId}`)).body;
    await planner
      .post(`/api/actions/${actionId}/deadline`)
      .set('If-Match', `"${String(version)}"`)
      .send({ deadline: '181130', reason: 'Upphandlingen överklagades' });
  };

  it('begin as a draft of everything that the board owns or decides, as of today', async () => {
    const { status, body } = await begin({
      introduction: ' Inför mötet. ',
      proposal: ['att lägga till handlingarna', ' '],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: 'Uppföljning av översynen av sektorn för omsorg och välfärd',
      meeting: { id: board.meetings.march, date: '2018-03-07' },
      publishedOn: null,
      reviewIds: [],
      introduction: 'Inför mötet.',
      proposal: ['att lägga till handlingarna'],
      content: { asOf: '2018-02-26', total: 14, previousMeeting: '2018-01-31', proposal: ['lägga till handlingarna'] },
    });
    expect(body.content.groups.flatMap(({ actions }) => actions)).toHaveLength(14);
    expect(body.content.timeline?.rows).toHaveLength(14);
    expect(body.content.decisions.map(({ title, papersDue }) => [title, papersDue])).toEqual([
      ['Delegering', '2018-03-27'],
    ]);
    expect((await ask.get(`/api/boards/${board.bodyId}/reports`)).body.map(({ id }) => id)).toEqual([body.id]);
  });

  it('may be of chosen reviews, also of others', async () => {
    const { body } = await begin({ reviewIds: [board.reviewId] });
    expect(body.content).toMatchObject({ total: 14, plans: [{ title: 'Översyn av sektorn för omsorg och välfärd' }] });
  });

  it('follow the plans while they are drafts, and never again once they are published', async () => {
    const { body: draft } = await begin();
    const before = draft.content;
    await moveFirst();
    const followed = (await ask.get(`/api/reports/${draft.id}`)).body;
    expect(followed.content).not.toEqual(before);

    const published = await publish(followed);
    expect(published).toMatchObject({ publishedOn: '2018-02-26' });
    const bytes = JSON.stringify(await stored(draft.id));
    const planner = asking(await test.as('plan-lead'));
    await planner.delete(`/api/meetings/${board.meetings.march}`);
    await moveFirst();
    expect(JSON.stringify(await stored(draft.id))).toBe(bytes);
    expect(JSON.stringify((await ask.get(`/api/reports/${draft.id}`)).body.content)).toBe(bytes);
    expect(await db.dataSource.manager.countBy(AuditEntry, { what: 'report.published' })).toBe(1);
  });

  it('are changed by whoever saw the newest, and told to whoever did not', async () => {
    const { body: draft } = await begin();
    const change = (version: string) =>
      ask.patch(`/api/reports/${draft.id}`).set('If-Match', version).send({ introduction: 'Ny' });
    const changed = (await change(tag(draft))).body;
    expect(changed).toMatchObject({ introduction: 'Ny', meeting: draft.meeting, reviewIds: [], proposal: [] });
    const second = await change(tag(draft));
    expect([second.status, second.body.code]).toEqual([409, 'changed-by-other']);
  });

  it('refuse every change once they are published, and another is made for the same meeting', async () => {
    const { body: draft } = await begin();
    const published = await publish(draft);
    const answers = [
      await ask.patch(`/api/reports/${draft.id}`).set('If-Match', tag(published)).send({ introduction: 'Ny' }),
      await ask.post(`/api/reports/${draft.id}/publish`).set('If-Match', tag(published)),
      await ask.delete(`/api/reports/${draft.id}`).set('If-Match', tag(published)),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [409, 'report-frozen']));
    await publish((await begin()).body);
    expect((await ask.get(`/api/boards/${board.bodyId}/reports`)).body).toHaveLength(2);
  });

  it('that are drafts can be thrown away', async () => {
    const { body: draft } = await begin();
    expect((await ask.delete(`/api/reports/${draft.id}`).set('If-Match', tag(draft))).status).toBe(204);
    expect((await ask.get(`/api/reports/${draft.id}`)).status).toBe(404);
  });

  it.each([
    ['introduction', { introduction: 'Sammanställd av Berit Skrivare' }],
    ['proposal', { proposal: ['ge Berit Skrivare uppdraget'] }],
  ])('name no known person in the %s', async (field, written) => {
    await db.dataSource.query("UPDATE user_account SET name = 'Berit Skrivare' WHERE role = 'secretary'");
    const { status, body } = await begin(written);
    expect([status, body.fields?.[0]?.field]).toEqual([400, field]);
    expect(body.fields?.[0]?.message).toContain('Berit Skrivare');
  });

  it.each([
    ['a personal identity number', { introduction: 'Gäller 19121212-1212.' }, 422, 'case-data'],
    ['a meeting that is not the board’s', { meetingId: ID }, 422, 'no-papers-for-board'],
    ['more than anybody reads', { introduction: 'x'.repeat(4001) }, 400, 'invalid-input'],
    ['a review that is no id', { reviewIds: ['plan'] }, 400, 'invalid-input'],
  ])('refuse %s', async (_, fields, status, code) => {
    const answer = await begin(fields);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('are written by those who publish, and read by everybody when they are published', async () => {
    const { body: draft } = await begin();
    const may = async (role: (typeof USER_ROLES)[number]) => {
      const other = asking<Answer>(await test.as(role));
      const input = { bodyId: board.bodyId, meetingId: board.meetings.april };
      return [
        role,
        (await other.post('/api/reports').send(input)).status,
        (await other.get(`/api/reports/${draft.id}`)).status,
      ];
    };
    const before = await Promise.all(USER_ROLES.map(may));
    expect(before).toEqual([
      ['administrator', 201, 200],
      ['plan-lead', 201, 200],
      ['secretary', 201, 200],
      ['responsible', 403, 404],
      ['reader', 403, 404],
    ]);
    await publish(draft);
    const reader = asking<Answer>(await test.as('reader'));
    expect((await reader.get(`/api/reports/${draft.id}`)).status).toBe(200);
    expect((await reader.get(`/api/boards/${board.bodyId}/reports`)).body).toHaveLength(1);
    expect((await test.anonymous().get(`/api/reports/${draft.id}`)).status).toBe(401);
  });

  const fetched = async (id: string, file: string) => {
    const agent = await test.as('reader');
    const response = await agent
      .get(`/api/reports/${id}/files/${file}`)
      .buffer(true)
      .parse((stream, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => done(null, Buffer.concat(chunks)));
      });
    return { response, bytes: response.body as Buffer };
  };

  it.each([
    ['pdf', '%PDF', 'rapport-2018-03-07.pdf'],
    ['short', '%PDF', 'rapport-2018-03-07-kortversion.pdf'],
    ['docx', 'PK', 'rapport-2018-03-07.docx'],
    ['xlsx', 'PK', 'rapport-2018-03-07.xlsx'],
  ])('are fetched as %s by those who read', async (file, beginning, name) => {
    const { id } = await publish((await begin()).body);
    const { response, bytes } = await fetched(id, file);
    expect(response.headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    expect(bytes.subarray(0, beginning.length).toString()).toBe(beginning);
    expect(await db.dataSource.manager.countBy(AuditEntry, { what: 'report.downloaded' })).toBe(1);
  });

  it('hold in Excel what is frozen, also when the plan has changed', async () => {
    const { id, content } = await publish((await begin()).body);
    await moveFirst();
    const { bytes } = await fetched(id, 'xlsx');
    const rows = utils.sheet_to_json<Record<string, string>>(read(bytes).Sheets['Åtgärder']!);
    expect(rows.map((row) => [row['Åtgärd'], row['Slutdatum']])).toEqual(
      content.groups.flatMap(({ actions }) => actions.map(({ title, deadline }) => [title, deadline ?? undefined])),
    );
  });

  it('are no files while they are drafts, nor in formats that there are none of', async () => {
    const { body: draft } = await begin();
    const draftFile = await ask.get(`/api/reports/${draft.id}/files/pdf`);
    expect([draftFile.status, draftFile.body.code]).toEqual([409, 'report-not-frozen']);
    expect((await ask.get(`/api/reports/${draft.id}/files/odt`)).status).toBe(400);
  });

  it('say so when a file cannot be made, and go on', async () => {
    const { id } = await publish((await begin()).body);
    const files = test.app.get(ReportFilesService, { strict: false });
    files.make = () => Promise.reject(new Error('Typst could not set the report'));
    const answer = await ask.get(`/api/reports/${id}/files/pdf`);
    makeFilesHere(test);
    expect([answer.status, answer.body.code]).toEqual([500, 'report-file-failed']);
    expect((await fetched(id, 'pdf')).response.status).toBe(200);
  });
});
