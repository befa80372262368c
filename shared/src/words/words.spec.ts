import fc from 'fast-check';
import { HISTORY_KINDS } from '../actions/action';
import { STANDINGS } from '../assessment/assessment';
import { STANDING_NAME, fieldName, historyText } from './names';
import { countText, listText, numberText, smallNumber } from './numbers';

describe('numbers in running text', () => {
  it.each([
    [0, 'noll'],
    [1, 'en'],
    [12, 'tolv'],
    [13, '13'],
    [1200, '1\u00a0200'],
  ])('%i reads “%s”', (n, text) => {
    expect(smallNumber(n)).toBe(text);
  });

  it('follow the gender of what is counted', () => {
    expect(smallNumber(1, 'ett')).toBe('ett');
    expect(smallNumber(2, 'ett')).toBe('två');
  });

  it.each([
    [1, '1 dag'],
    [0, '0 dagar'],
    [12, '12 dagar'],
  ])('count %i as “%s”', (n, text) => {
    expect(countText(n, 'dag', 'dagar')).toBe(text);
  });

  it('keep every digit when thousands are set apart', () => {
    fc.assert(fc.property(fc.nat(), (n) => numberText(n).replaceAll('\u00a0', '') === String(n)));
  });
});

describe('lists in running text', () => {
  it.each([
    [[], ''],
    [['KS'], 'KS'],
    [['KS', 'KF'], 'KS och KF'],
    [['KS', 'KF', 'SN'], 'KS, KF och SN'],
  ])('%j reads “%s”', (items, text) => {
    expect(listText(items)).toBe(text);
  });
});

describe('names of codes', () => {
  it('are different for different standings', () => {
    expect(new Set(STANDINGS.map((standing) => STANDING_NAME[standing])).size).toBe(STANDINGS.length);
  });

  it('tell each kind of history apart', () => {
    expect(new Set(HISTORY_KINDS.map(historyText)).size).toBe(HISTORY_KINDS.length);
  });

  it.each([
    ['title', 'Åtgärd'],
    ['deadline', 'Avslutas'],
    ['deciders', 'Beslutande'],
    ['dependencies', 'Beroenden'],
    ['progress', 'Läge'],
    ['constructor', 'Uppgift'],
  ])('call the field %s %s', (field, name) => {
    expect(fieldName(field)).toBe(name);
  });
});
