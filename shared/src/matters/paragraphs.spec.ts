import { paragraphKey, paragraphTaken, paragraphYear } from './paragraphs';

describe('a § of a protocol', () => {
  it.each([
    ['§ 188', '188'],
    ['188', '188'],
    ['188 §', '188'],
    ['§188.', '188'],
    ['§ 0080', '80'],
    ['§ 12 A', '12a'],
    [' § ', ''],
    [null, ''],
  ])('written %j is %j', (text, key) => expect(paragraphKey(text)).toBe(key));

  it('belongs to the year of its decision, else of its meeting, else to none', () => {
    expect(paragraphYear('2012-11-22')).toBe(2012);
    expect(paragraphYear(null, '2013-01-24')).toBe(2013);
    expect(paragraphYear('2012-11-22', '2013-01-24')).toBe(2012);
    expect(paragraphYear(null)).toBeNull();
  });

  const existing = [
    { bodyId: 'socialnämnden', year: 2012, paragraph: '§ 188' },
    { bodyId: 'utskottet', year: 2012, paragraph: '80' },
    { bodyId: 'kommunstyrelsen', year: null, paragraph: '94' },
  ];

  it.each<[bodyId: string, year: number | null, paragraph: string, taken: boolean, why: string]>([
    ['socialnämnden', 2012, '188', true, 'the same number however it is written'],
    ['socialnämnden', 2013, '188', false, 'the next year'],
    ['utskottet', 2012, '188', false, 'another body'],
    ['socialnämnden', null, '188', false, 'a year that nobody knows'],
    ['kommunstyrelsen', 2017, '94', false, 'one whose year nobody knows'],
    ['socialnämnden', 2012, '', false, 'no number'],
  ])('of %s in %s numbered "%s" is taken: %s (%s)', (bodyId, year, paragraph, taken) =>
    expect(paragraphTaken(existing, { bodyId, year, paragraph })).toBe(taken),
  );
});
