import { read, utils } from '@e965/xlsx';
import { aReportContent, aReportTask } from '../../../test/reports';
import { xlsxFile } from './xlsx-file';

const opened = async (count: number, title = 'Delegering') => {
  const bytes = await xlsxFile(aReportTask('xlsx', aReportContent(count, { title })));
  const book = read(bytes, { cellDates: true, UTC: true });
  const rows = (name: string) => utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, UTC: true });
  return { book, rows };
};

describe('A report as a workbook', () => {
  it('has the follow-up first, then every action, then what else the report says', async () => {
    const { book } = await opened(3);
    expect(book.SheetNames).toEqual(['Uppföljning', 'Åtgärder', 'Sammanfattning']);
    expect(book.Props).toMatchObject({ Title: 'Uppföljning av Delegering', Author: 'Norrviks kommun' });
  });

  it('follows up decisions under the headings that are asked for, with days that are days and a filter', async () => {
    const { book, rows } = await opened(2);
    expect(rows('Uppföljning')).toEqual([
      [
        'Beslutsdatum',
        '§',
        'Dnr',
        'Ärende eller uppdrag',
        'Beslutande',
        'Ansvarig',
        'Först beslutat datum',
        'Klart eller återrapporteras',
        'Status',
        'Kommentar och avvikelse',
        'Avslutat',
      ],
      ...['Försenad', 'Riskerar'].map((standing) => [
        new Date('2017-11-22T00:00:00Z'),
        '188',
        'VON 2017/101',
        'Delegering',
        'Vård- och omsorgsnämnden',
        'Sektorchef',
        new Date('2018-03-31T00:00:00Z'),
        new Date('2018-04-30T00:00:00Z'),
        standing,
        'Upphandlingen överklagades.',
      ]),
    ]);
    expect(book.Sheets['Uppföljning']?.['!autofilter']).toEqual({ ref: 'A1:K1' });
  });

  it('has every action with its reasons', async () => {
    const actions = (await opened(400)).rows('Åtgärder');
    expect(actions).toHaveLength(401);
    expect(actions[1]).toEqual([
      'Inom sektorn',
      'Delegering',
      'Sektorchef, Controller',
      '30 april 2018',
      '31 mars 2018',
      '31 maj 2018',
      'Försenad',
      'Slutdatum passerat med 12 dagar. Väntar på beslut.',
    ]);
  });

  it('has the summary, what is proposed and what has changed', async () => {
    const text = (await opened(1)).rows('Sammanfattning').flat().join('\n');
    expect(text).toContain('Planen har 1 åtgärder.');
    expect(text).toContain('att lägga rapporten till handlingarna');
    expect(text).toContain('Slutdatum är 30 april 2018 i stället för 31 mars 2018.');
    expect(text).not.toContain('Läget för varje åtgärd');
  });

  it.each(['=1+1', '+46', '@SUM(A1)', '<b>&', 'Möte שלום 😀'])(
    'has %s as words, and nothing that is run',
    async (title) => {
      const { book } = await opened(1, title);
      const cell = book.Sheets['Uppföljning']?.['D2'] as { t: string; v: unknown; f?: string };
      expect(cell).toMatchObject({ t: 's', v: title });
      expect(cell.f).toBeUndefined();
    },
  );

  it('is made also when there is nothing to tell', async () => {
    const { rows } = await opened(0);
    expect(rows('Uppföljning')).toHaveLength(1);
  });
});
