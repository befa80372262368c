import type { ImportDetail } from '@genomfor/shared';
import { proposedTitle } from './proposed-title';

const nameless = { title: null, date: null, organisation: null, registryNumbers: [] };

describe('the name proposed for an imported review', () => {
  it.each<[string, Pick<ImportDetail, 'document' | 'fileName' | 'format'>, string]>([
    [
      'the title of the document',
      { document: { ...nameless, title: 'Plan' }, fileName: 'a.docx', format: 'docx' },
      'Plan',
    ],
    [
      'the name of the file without its ending',
      { document: nameless, fileName: 'Åtgärder 2.1.xlsx', format: 'xlsx' },
      'Åtgärder 2.1',
    ],
    ['nothing for a pasted table', { document: nameless, fileName: 'Inklistrad tabell', format: 'pasted' }, ''],
  ])('is %s', (_, draft, expected) => {
    expect(proposedTitle(draft)).toBe(expected);
  });
});
