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

  it.each([
    ['in winter as in winter', '2026-11-22T19:15:30.250Z', '2018-02-26', '2018-02-26T19:15:30.250Z'],
    ['in summer as in winter', '2026-11-22T19:15:30.250Z', '2018-06-26', '2018-06-26T18:15:30.250Z'],
    ['in winter as in summer', '2026-07-01T07:00:00.000Z', '2018-02-26', '2018-02-26T08:00:00.000Z'],
    [
      'when Sweden has passed midnight and UTC has not',
      '2026-07-01T22:30:00.000Z',
      '2018-02-26',
      '2018-02-25T23:30:00.000Z',
    ],
  ])('stamps what people do with the fixed day and the present time of day, %s', (_case, now, day, stamped) => {
    const clock = new Clock(day);
    jest.spyOn(clock, 'now').mockReturnValue(new Date(now));
    expect(clock.moment().toISOString()).toBe(stamped);
  });

  it('stamps what people do with the present moment when no day is fixed', () => {
    const clock = new Clock();
    jest.spyOn(clock, 'now').mockReturnValue(new Date('2026-11-22T19:15:30.250Z'));
    expect(clock.moment().toISOString()).toBe('2026-11-22T19:15:30.250Z');
  });

  it.each([
    ['2018-02-26T06:00:00.000Z', null, { day: '2018-02-26', minutes: 420 }],
    ['2018-07-02T05:00:59.000Z', null, { day: '2018-07-02', minutes: 420 }],
    ['2018-02-26T22:59:00.000Z', null, { day: '2018-02-26', minutes: 1439 }],
    ['2018-02-26T23:00:00.000Z', null, { day: '2018-02-27', minutes: 0 }],
    ['2018-03-25T01:00:00.000Z', null, { day: '2018-03-25', minutes: 180 }],
    ['2026-07-01T05:00:00.000Z', '2018-02-26', { day: '2018-02-26', minutes: 420 }],
  ])('shows, at %s with the fixed day %s, what Swedish clocks show: %j', (now, day, shown) => {
    const clock = new Clock(day);
    jest.spyOn(clock, 'now').mockReturnValue(new Date(now));
    expect(clock.swedish()).toEqual(shown);
  });
});
