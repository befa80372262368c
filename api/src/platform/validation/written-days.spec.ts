import { Refused } from '../errors/refused';
import { writtenDays } from './written-days';

const TODAY = '2018-02-26';

describe('Days as anybody writes them', () => {
  it.each([
    ['22 november 2012', '2012-11-22'],
    ['2012-11-22', '2012-11-22'],
    ['121122', '2012-11-22'],
    [' 27 januari 2014 ', '2014-01-27'],
    ['', null],
    [null, null],
  ])('%j is %s', (words, day) => {
    expect(writtenDays({ date: words }, TODAY)).toEqual({ date: day });
  });

  it.each([
    ['november 2012', 'Skriv en dag, till exempel 22 november 2012.'],
    ['löpande', 'Skriv en dag, till exempel 22 november 2012.'],
    ['något senare', 'Skriv en dag, till exempel 22 november 2012.'],
    ['30 februari 2012', 'Den dagen finns inte. Skriv en dag, till exempel 22 november 2012.'],
    ['22 november', 'Skriv ut både månad och år, till exempel 22 november 2012.'],
  ])('%j is no single day', (words, message) => {
    expect(fieldsOf(() => writtenDays({ date: words, other: '121122' }, TODAY))).toEqual([{ field: 'date', message }]);
  });

  it('leave out what nobody sent, and tell of every field at once', () => {
    expect(writtenDays({ date: undefined, other: '121122' }, TODAY)).toEqual({ other: '2012-11-22' });
    expect(fieldsOf(() => writtenDays({ date: 'x', other: 'y' }, TODAY)).map(({ field }) => field)).toEqual([
      'date',
      'other',
    ]);
  });
});

function fieldsOf(read: () => unknown): { field: string; message: string }[] {
  try {
    read();
  } catch (error) {
    if (error instanceof Refused) return error.fields ?? [];
    throw error;
  }
  throw new Error('nothing was refused');
}
