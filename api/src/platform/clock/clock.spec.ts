import { Clock } from './clock';

describe('The clock', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['2018-02-25T22:59:59Z', '2018-02-25'],
    ['2018-02-25T23:00:00Z', '2018-02-26'],
    ['2018-06-30T21:59:59Z', '2018-06-30'],
    ['2018-06-30T22:00:00Z', '2018-07-01'],
    ['2018-12-31T23:00:00Z', '2019-01-01'],
  ])('at %s says that it is %s in Sweden, winter and summer', (moment, day) => {
    const clock = new Clock();
    jest.spyOn(clock, 'now').mockReturnValue(new Date(moment));
    expect(clock.today()).toBe(day);
  });

  it('stays on the day that an installation for training is fixed to, while time goes on', () => {
    const clock = new Clock('2018-02-26');
    expect(clock.today()).toBe('2018-02-26');
    expect(clock.now().getFullYear()).toBeGreaterThan(2018);
  });
});
