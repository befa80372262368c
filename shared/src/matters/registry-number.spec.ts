import fc from 'fast-check';
import { matchesRegistryNumber, registryPatterns, registrySearchKey } from './registry-number';

/** The ways in which Swedish (and one Finnish) authorities write them. */
const WRITTEN = [
  'Dnr 2012/503-70',
  'KS 14/101',
  'KS 2018/123',
  'KS 2018/0123',
  'KS-2014/742.912',
  'SN-2017/104',
  'SN 18/0098',
  'SN/2017:18',
  'KSKF/2014:1',
  'SN-2017-50 Dpl 904',
  '2013KS391 Dpl 003',
  'KK16/252',
  '07/KA0230',
  'KS2017/214/01',
  'ISM 2011/21483',
  'HEL 2021-009960',
];

describe('the search key of a registry number', () => {
  it.each([
    ['KS 14/101', 'ks2014/101'],
    ['ks14101', 'ks2014/101'],
    ['Dnr: KS 14/101', 'ks2014/101'],
    ['D.nr KS 14/101', 'ks2014/101'],
    ['KS 2018/0123', 'ks2018/123'],
    ['Dnr 2012/503-70', '2012/503-70'],
    ['2013KS391 Dpl 003', 'ks2013/391-dpl-3'],
    ['07/KA0230', 'ka2007/230'],
    ['SN-2017-50 Dpl 904', 'sn2017/50-dpl-904'],
    ['ÖFN 98/7', 'öfn1998/7'],
    ['Akten', 'akten/'],
    ['', '/'],
  ])('of "%s" is "%s"', (text, key) => expect(registrySearchKey(text)).toBe(key));
});

describe('a registry number', () => {
  it.each([
    ['KS 14/101', 'ks14101'],
    ['KS 14/101', 'KS 2014/101'],
    ['KS 14/101', 'ks 101'],
    ['KS 14/101', '101'],
    ['KS 2018/123', '2018-123'],
    ['KS 2018/123', 'ks2018123'],
    ['KS 2018/123', 'KS 2018/0123'],
    ['KS 2018/0123', 'KS 2018/123'],
    ['KS 2018/123', '2018'],
    ['KS 2018/123', 'KS 2018/12'],
    ['Dnr 2012/503-70', '2012/503'],
    ['Dnr 2012/503-70', '2012503'],
    ['Dnr 2012/503-70', 'dnr 2012/503-70'],
    ['Dnr 2012/503-70', '503-70'],
    ['KS-2014/742.912', 'KS 2014/742'],
    ['SN 18/0098', 'SN 2018/98'],
    ['SN/2017:18', 'sn 17/18'],
    ['KSKF/2014:1', 'kskf 2014'],
    ['SN-2017-50 Dpl 904', 'SN 2017/50 dpl 904'],
    ['2013KS391 Dpl 003', 'KS 2013/391'],
    ['KK16/252', 'kk 2016-252'],
    ['07/KA0230', 'KA 2007/230'],
    ['KS2017/214/01', 'KS 17/214'],
    ['ISM 2011/21483', '21483'],
    ['ISM 2011/21483', 'ism 21483'],
    ['HEL 2021-009960', 'hel 2021 9960'],
    ['KS 17/01', 'ks1701'],
    ['KS 20/181', '20181'],
  ])('"%s" is found by "%s"', (stored, query) => expect(matchesRegistryNumber(stored, query)).toBe(true));

  it.each([
    ['KS 14/101', 'KS 14/102'],
    ['KS 14/101', 'SN 14/101'],
    ['KS 14/101', 'KS 2015/101'],
    ['KS 2018/123', '2018/23'],
    ['Dnr 2012/503-70', '2012/503-71'],
    ['KS 14/101', 'uppföljning av hemtjänsten'],
    ['KS 14/101', 'dnr'],
    ['KS 14/101', ' – '],
    ['KS 14/101', ''],
  ])('"%s" is not found by "%s"', (stored, query) => expect(matchesRegistryNumber(stored, query)).toBe(false));

  it.each(WRITTEN)('"%s" is found as written, without its signs, and by no other of the list', (text) => {
    expect(matchesRegistryNumber(text, text)).toBe(true);
    expect(matchesRegistryNumber(text, text.replace(/[^\p{L}\d]+/gu, ' ').toLowerCase())).toBe(true);
    const others = WRITTEN.filter((other) => registrySearchKey(other) !== registrySearchKey(text));
    expect(others.filter((other) => matchesRegistryNumber(other, text))).toEqual([]);
  });

  it('is always found by itself, whatever it is, when it has a letter or a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const patterns = registryPatterns(text);
        expect(matchesRegistryNumber(text, text)).toBe(patterns.length > 0);
        expect(patterns.join('')).not.toMatch(/[_\\]/);
      }),
    );
  });
});
