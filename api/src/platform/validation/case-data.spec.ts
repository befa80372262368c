import { Refused } from '../errors/refused';
import { refuseCaseData } from './case-data';

describe('What is sent to be read by many', () => {
  it('is refused when it holds personal identity numbers, with where they stand', () => {
    const body = {
      title: 'Insats för 811218-9876',
      clauses: ['Bifalla', 'Även 19811218-9876'],
      dissents: [{ by: 'Ordföranden', text: 'Avser 8112189876.' }],
      note: null,
    };
    expect(fieldsOf(body)).toEqual(['title', 'clauses.1', 'dissents.0.text']);
  });

  it.each([
    ['nothing', undefined],
    [
      'days, registry numbers and sums',
      { date: '180430', registryNumber: 'KS 2018.811218-9876', title: '1 234 567 890 kr' },
    ],
    [
      'ids, whatever their digits',
      { id: 'ab131052-3087-4abc-8abc-0123456789ab', ids: ['12345678-1234-4234-8234-198112189876'] },
    ],
  ])('is let through with %s', (_, body) => {
    expect(() => refuseCaseData(body)).not.toThrow();
  });
});

function fieldsOf(body: unknown): string[] {
  try {
    refuseCaseData(body);
  } catch (error) {
    if (error instanceof Refused && error.code === 'case-data') return error.fields?.map(({ field }) => field) ?? [];
    throw error;
  }
  throw new Error('nothing was refused');
}
