import { isSameRegistryNumber } from './same-registry-number';

describe('two registry numbers', () => {
  it.each([
    ['KS 14/101', 'KS 2014/101'],
    ['Dnr 2012/503-70', '2012/503'],
    ['KS 2018/231', '2018/231'],
    ['sn2018/0123', 'SN 2018/123'],
    ['503', '503'],
  ])('%s and %s name the same matter', (a, b) => {
    expect([isSameRegistryNumber(a, b), isSameRegistryNumber(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['KS 2018/23', 'KS 2018/231'],
    ['KS 2018/231', 'SN 2018/231'],
    ['2012/503-70', '2012/503-71'],
    ['503', '2012/503'],
    ['', ''],
    ['–', ''],
  ])('%s and %s do not', (a, b) => {
    expect([isSameRegistryNumber(a, b), isSameRegistryNumber(b, a)]).toEqual([false, false]);
  });
});
