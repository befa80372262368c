import { refusalPlaces } from './refusal-places';

describe('where something was found that stopped a document', () => {
  it.each([
    [{ places: [{ line: 3 }] }, 'Det gäller rad 3.'],
    [{ places: [{ line: 3 }, { line: 9, table: 2, row: 4 }] }, 'Det gäller rad 3 och tabell 2 rad 4.'],
    [{ places: [] }, ''],
    [{ places: 'everywhere' }, ''],
    [undefined, ''],
    [null, ''],
  ])('tells %j', (details, words) => {
    expect(refusalPlaces(details)).toBe(words);
  });

  it('tells ten places and how many there are besides', () => {
    const places = Array.from({ length: 12 }, (_, at) => ({ line: at + 1 }));
    expect(refusalPlaces({ places })).toBe(
      'Det gäller rad 1, rad 2, rad 3, rad 4, rad 5, rad 6, rad 7, rad 8, rad 9, rad 10 och 2 ställen till.',
    );
  });
});
