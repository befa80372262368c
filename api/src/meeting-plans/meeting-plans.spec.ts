import { addDays, type DraftMeeting, type MeetingPlanDraft } from '@genomfor/shared';
import { calendarKeeper, type CalendarKeeper } from '../../test/bodies';
import { describeOnBothDatabases } from '../../test/database';
import { readDocumentsHere } from '../../test/read-documents-here';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { wordFile } from '../../test/zip-file';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { Meeting } from '../bodies/meeting.entity';

type Agent = Awaited<ReturnType<TestApp['as']>>;

const ROWS = [
  ['Organ', 'Datum', 'Tid', 'Plats', 'Manusstopp'],
  ['Socialnämnden', '2018-04-18', '13:00', 'Skärgårdssalen', '2018-03-27'],
  ['KS', '2018-05-02', '', '', ''],
];

async function workbook(): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Blad1');
  sheet.addRow(['Sammanträdesplan 2018']);
  sheet.addRow(['', 'KS', 'SN']);
  sheet.addRow(['April', 4, 18]);
  sheet.addRow(['Maj', new Date(Date.UTC(2018, 4, 2)), '16 och 30']).getCell(2).numFmt = 'yyyy-mm-dd';
  return Buffer.from(await book.xlsx.writeBuffer());
}

function word(): Buffer {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  return wordFile(`<w:tbl>${ROWS.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`);
}

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
SUMMARY:Sammanträde socialnämnden
DTSTART:20180418T110000Z
LOCATION:Skärgårdssalen
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:KS
DTSTART;VALUE=DATE:20180502
RRULE:FREQ=MONTHLY;COUNT=2
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:KS
STATUS:CANCELLED
DTSTART;VALUE=DATE:20180509
END:VEVENT
END:VCALENDAR`;

const told = ({ body, bodyText, date, time, place, submissionDue }: DraftMeeting) =>
  [body?.name ?? bodyText, date, time, place, submissionDue].filter(Boolean).join(', ');

describeOnBothDatabases('A sammanträdesplan', (db) => {
  let test: TestApp;
  let keeper: CalendarKeeper;
  let secretary: Agent;
  let board: string;
  let executive: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
    readDocumentsHere(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await calendarKeeper(test);
    secretary = await test.as('secretary');
    board = await keeper.actor('Socialnämnden');
    executive = await keeper.actor('Kommunstyrelsen', 'executive');
  });

  async function readText(body: object): Promise<MeetingPlanDraft> {
    return (await secretary.post('/api/meeting-plans/read').send(body).expect(200)).body as MeetingPlanDraft;
  }

  async function readFile(bytes: Buffer, name: string, fields: Record<string, string> = {}): Promise<MeetingPlanDraft> {
    const call = secretary.post('/api/meeting-plans/read-file').field(fields).attach('file', bytes, name);
    return (await call.expect(200)).body as MeetingPlanDraft;
  }

  it('that is pasted is read, with what is known already, and nothing of it is saved', async () => {
    await keeper.meeting({ bodyId: board, date: '2018-04-18' });
    const { rows, today } = await readText({ text: 'SN 2018: 18 april, 16 maj\nJaktnämnden: 4 april' });
    expect(today).toBe('2018-02-26');
    expect(rows).toEqual([
      expect.objectContaining({ text: '18 april', date: '2018-04-18', known: true, problems: [] }),
      expect.objectContaining({
        bodyText: 'SN',
        body: { id: board, name: 'Socialnämnden', kind: 'body' },
        known: false,
      }),
      expect.objectContaining({ bodyText: 'Jaktnämnden', body: null, known: false, problems: ['body-unknown'] }),
    ]);
    expect(await db.dataSource.manager.count(Meeting)).toBe(1);
  });

  it('is for the body and the year that the secretary says, when it does not say so itself', async () => {
    const { rows } = await readText({ text: 'Onsdag 17 april\nKS 2 maj', bodyId: board, year: 2019 });
    expect(rows.map(({ body, date, problems }) => [body?.id, date, problems])).toEqual([
      [board, '2019-04-17', []],
      [executive, '2019-05-02', []],
    ]);
    const role = await keeper.actor('Sektorchef', null, 'role');
    const ask = (bodyId: string) => secretary.post('/api/meeting-plans/read').send({ text: '17 april', bodyId });
    expect((await ask(role)).body).toMatchObject({ code: 'not-a-body' });
    expect((await ask('6f9619ff-8b86-4d01-b42d-00cf4fc964ff')).body).toMatchObject({ code: 'not-found' });
  });

  it.each([
    [
      'Excel',
      'plan.xlsx',
      workbook,
      [
        'Kommunstyrelsen, 2018-04-04',
        'Socialnämnden, 2018-04-18',
        'Kommunstyrelsen, 2018-05-02',
        'Socialnämnden, 2018-05-16',
        'Socialnämnden, 2018-05-30',
      ],
    ],
    [
      'Word',
      'plan.docx',
      word,
      ['Socialnämnden, 2018-04-18, 13:00, Skärgårdssalen, 2018-03-27', 'Kommunstyrelsen, 2018-05-02'],
    ],
    [
      'text with semicolons',
      'plan.csv',
      () => Buffer.from(ROWS.map((row) => row.join(';')).join('\n')),
      ['Socialnämnden, 2018-04-18, 13:00, Skärgårdssalen, 2018-03-27', 'Kommunstyrelsen, 2018-05-02'],
    ],
    [
      'a calendar',
      'plan.ics',
      () => Buffer.from(CALENDAR),
      [
        'Socialnämnden, 2018-04-18, 13:00, Skärgårdssalen',
        'Kommunstyrelsen, 2018-05-02',
        'Kommunstyrelsen, 2018-06-02',
      ],
    ],
  ])('in %s is read', async (_, name, file, expected) => {
    expect((await readFile(await file(), name)).rows.map(told)).toEqual(expected);
  });

  it('in a file is for the body and the year of the form', async () => {
    const plan = Buffer.from('Datum;Tid;Plats\nonsdag 17 april;13;\n15 maj;13;Rådhuset');
    const { rows } = await readFile(plan, 'plan.csv', { bodyId: board, year: '2019' });
    expect(rows.map(told)).toEqual(['Socialnämnden, 2019-04-17, 13:00', 'Socialnämnden, 2019-05-15, 13:00, Rådhuset']);
  });

  it('without meetings is an empty draft, and a file that cannot be read is refused', async () => {
    expect(await readText({ text: ' \n' })).toEqual({ rows: [], today: '2018-02-26' });
    expect(await readText({ text: 'Välkommen till Vikby' })).toEqual({ rows: [], today: '2018-02-26' });
    const send = (bytes: Buffer, name: string) =>
      secretary.post('/api/meeting-plans/read-file').attach('file', bytes, name);
    expect((await send(Buffer.from([0, 1, 2, 3]), 'plan.xlsx')).body).toMatchObject({ code: 'file-kind-unknown' });
    expect((await secretary.post('/api/meeting-plans/read-file')).body).toMatchObject({ code: 'file-missing' });
    expect((await secretary.post('/api/meeting-plans/read').send({ text: 'x', year: 12 })).body).toMatchObject({
      code: 'invalid-input',
      fields: [{ field: 'year' }],
    });
    const endless = Buffer.from('1/1 '.repeat(5_000));
    expect((await send(endless, 'plan.txt')).body).toMatchObject({ code: 'file-bomb' });
  });

  it('is saved whole, and what is there already is left as it is', async () => {
    await keeper.meeting({ bodyId: board, date: '2018-04-18', time: '13:00' });
    const rows = [
      { bodyId: board, date: '2018-04-18', time: '09:00' },
      { bodyId: board, date: '2018-05-16', time: '13:00', place: 'Skärgårdssalen', submissionDue: '2018-04-24' },
      { bodyId: executive, date: '2018-05-02' },
    ];
    const answer = await secretary.post('/api/meeting-plans').send({ rows }).expect(201);
    expect(answer.body).toEqual({ saved: 2, known: 1 });
    const { body } = await keeper.ask.get(`/api/meetings?body=${board}`);
    expect(body.rows.map(({ date, time }) => [date, time])).toEqual([
      ['2018-04-18', '13:00'],
      ['2018-05-16', '13:00'],
    ]);
    expect(await db.dataSource.manager.countBy(AuditEntry, { what: 'meeting.added' })).toBe(3);
    expect((await secretary.post('/api/meeting-plans').send({ rows })).body).toEqual({ saved: 0, known: 3 });
  });

  it('of a large municipality, with more rows than most calls may have parts, is saved whole', async () => {
    const days = Array.from({ length: 400 }, (_, index) => addDays('2018-03-01', index));
    const rows = days.map((date) => ({ bodyId: board, date, time: '13:00', place: 'Sal A', noticeDue: date }));
    const answer = await secretary.post('/api/meeting-plans').send({ rows }).expect(201);
    expect(answer.body).toEqual({ saved: 400, known: 0 });
  });

  it('is saved not at all when one of its rows is wrong', async () => {
    const rows = [
      { bodyId: board, date: '2018-05-16' },
      { bodyId: board, date: '31 februari 2018' },
    ];
    const answer = await secretary.post('/api/meeting-plans').send({ rows });
    expect(answer.body).toMatchObject({ code: 'invalid-input', fields: [{ field: 'rows.1.date' }] });
    await secretary.post('/api/meeting-plans').send({ rows: [] }).expect(400);
    expect(await db.dataSource.manager.count(Meeting)).toBe(0);
  });

  it('is read and saved only by those who keep calendars', async () => {
    const reader = await test.as('reader');
    await reader.post('/api/meeting-plans/read').send({ text: 'SN 18 april' }).expect(403);
    await reader.post('/api/meeting-plans/read-file').attach('file', Buffer.from('x'), 'x.csv').expect(403);
    await reader.post('/api/meeting-plans').send({ rows: [] }).expect(403);
  });
});
