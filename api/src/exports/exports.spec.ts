import { read, utils } from '@e965/xlsx';
import { parse } from 'papaparse';
import { anAction, aPlan, putIn, theCareSectorPlan } from '../../test/builders';
import { asking } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';

const HEADINGS = [
  'Nr',
  'Åtgärd',
  'Beskrivning',
  'Avslutas',
  'Planens ord',
  'Ansvarig',
  'Beslutande',
  'Beroenden',
  'Läge',
  'Skäl',
  'Klar',
  'Godkänd',
  'Ursprungligt datum',
  'Avsnitt',
  'Översyn',
];

describeOnBothDatabases('What is shown, exported', (db) => {
  let test: TestApp;
  let agent: Awaited<ReturnType<TestApp['as']>>;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    agent = await test.as('reader');
    await putIn(db, test.app, theCareSectorPlan());
  });

  async function fetched(ending: 'xlsx' | 'csv', query: Record<string, string> = {}) {
    const response = await agent
      .get(`/api/actions/export.${ending}`)
      .query(query)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    return { headers: response.headers as Record<string, string>, file: response.body as Buffer };
  }
  const titles = async (query: Record<string, string>): Promise<string[]> =>
    (await asking(agent).get('/api/actions').query(query)).body.rows.map(({ title }) => title);

  it('opens as a workbook with Swedish headings and real dates, in the order shown', async () => {
    const { headers, file } = await fetched('xlsx', { sort: 'deadline', descending: 'true' });
    const book = read(file, { cellDates: true, cellStyles: true, UTC: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? '']!;
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet, { UTC: true });

    expect(headers['content-disposition']).toBe('attachment; filename="genomforandeplan-2018-02-26.xlsx"');
    expect(utils.sheet_to_json(sheet, { header: 1 })[0]).toEqual(HEADINGS);
    expect(rows.map((row) => row['Åtgärd'])).toEqual(await titles({ sort: 'deadline', descending: 'true' }));
    expect(rows[0]).toMatchObject({
      Åtgärd: 'Införa ett ledningssystem för kvalitetsarbetet',
      Avslutas: new Date('2019-06-30T00:00:00Z'),
      'Planens ord': '190630',
      Ansvarig: 'Sektorchef',
      Läge: 'Enligt plan',
      'Ursprungligt datum': new Date('2019-06-30T00:00:00Z'),
      Översyn: 'Översyn av sektorn för omsorg och välfärd',
    });
    expect(sheet['!autofilter']).toEqual({ ref: 'A1:O1' });
    expect(file.subarray(0, 2).toString()).toBe('PK');
  });

  it('opens as CSV in a Swedish Excel, with the same rows', async () => {
    const { headers, file } = await fetched('csv', { q: 'delegering' });
    const text = file.toString('utf8');
    const { data } = parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });

    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.startsWith('\uFEFFNr;Åtgärd;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(data[0]).toEqual(HEADINGS);
    expect(data[1]?.slice(0, 9)).toEqual([
      '',
      'Delegering',
      '',
      '2018-04-30',
      '180430',
      'Kommundirektör',
      'Kommunstyrelsen, Nämnderna',
      '',
      'Enligt plan',
    ]);
    expect(data).toHaveLength(2);
  });

  it.each(['=1+1', '+46 8', '-', '@SUM(A1)', '\tinskjutet', "'=1", 'Rad 1\nrad 2; "citat"', "Åsa's plan"])(
    'keeps the words %j, and lets no spreadsheet run them',
    async (title) => {
      await putIn(db, test.app, aPlan({ title: 'Farlig', actions: [anAction({ title, description: title })] }));
      const { file } = await fetched('csv', { sort: 'plan' });
      const { data } = parse<string[]>(file.toString('utf8').slice(1), { delimiter: ';', skipEmptyLines: true });
      const cell = data.find((row) => row.at(-1) === 'Farlig')?.[1] ?? '';

      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cell.replace(/^'(?='*[=+\-@\t\r])/, '')).toBe(title);
    },
  );

  it('is all that the filter asks for, more than a page, and is remembered in the audit trail', async () => {
    const actions = Array.from({ length: 620 }, (_, n) => anAction({ title: `Långtradare ${n}` }));
    await putIn(db, test.app, aPlan({ title: 'Lång', actions }));
    const { file } = await fetched('csv', { q: 'långtradare', standing: 'ok' });

    expect(file.toString('utf8').trimEnd().split('\r\n')).toHaveLength(621);
    expect(await db.dataSource.manager.countBy(AuditEntry, { what: 'actions.exported' })).toBe(1);
  });

  it('has its headings when nothing is shown', async () => {
    const { file } = await fetched('csv', { q: 'finns inte' });
    expect(file.toString('utf8').trimEnd().split('\r\n')).toHaveLength(1);
  });
});
