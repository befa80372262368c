import { fileNameOf } from './upload-name';

describe('the name of an uploaded file', () => {
  it.each([
    ['plan.docx', 'plan.docx'],
    [Buffer.from('Åtgärdsplan för äldre.docx', 'utf8').toString('latin1'), 'Åtgärdsplan för äldre.docx'],
    ['Åtgärdsplan.docx', 'Åtgärdsplan.docx'],
    ['C:\\Mina dokument\\plan.xlsx', 'plan.xlsx'],
    ['../../etc/plan.csv', 'plan.csv'],
    ['pl\u0000an\n.pdf', 'plan.pdf'],
    ['Plan 19121212-1212.docx', 'Plan [personnummer borttaget].docx'],
    ['', 'Namnlös fil'],
    ['x'.repeat(500), 'x'.repeat(200)],
  ])('%j is shown as %j', (received, shown) => {
    expect(fileNameOf(received)).toBe(shown);
  });
});
