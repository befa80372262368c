import { countLateByAge, countSpans } from './deadline-spans';

const TODAY = '2018-02-26';

describe('The days ahead', () => {
  it.each([
    ['2018-02-25', 'late'],
    ['2018-02-26', 'today'],
    ['2018-02-27', 'in30'],
    ['2018-03-28', 'in30'],
    ['2018-03-29', 'in60'],
    ['2018-04-27', 'in60'],
    ['2018-04-28', 'in90'],
    ['2018-05-27', 'in90'],
    ['2018-05-28', 'later'],
    [null, 'undated'],
  ])('put a deadline on %s in the span %s', (deadline, key) => {
    const filled = countSpans([{ deadline }], TODAY).filter(({ count }) => count > 0);
    expect(filled.map((span) => span.key)).toEqual([key]);
  });

  it('follow on each other without a gap', () => {
    const spans = countSpans([], TODAY);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [null, '2018-02-25'],
      ['2018-02-26', '2018-02-26'],
      ['2018-02-27', '2018-03-28'],
      ['2018-03-29', '2018-04-27'],
      ['2018-04-28', '2018-05-27'],
      ['2018-05-28', null],
      [null, null],
    ]);
  });
});

describe('The late ones', () => {
  it.each([
    ['2018-02-25', 'week'],
    ['2018-02-19', 'week'],
    ['2018-02-18', 'month'],
    ['2018-01-27', 'month'],
    ['2018-01-26', 'quarter'],
    ['2017-11-28', 'quarter'],
    ['2017-11-27', 'older'],
  ])('whose deadline was %s have been so for a %s', (deadline, key) => {
    const filled = countLateByAge([{ deadline }], TODAY).filter(({ count }) => count > 0);
    expect(filled).toEqual([{ key, count: 1 }]);
  });

  it('are not those that are due today or have no day', () => {
    const open = [{ deadline: TODAY }, { deadline: null }];
    expect(countLateByAge(open, TODAY).every(({ count }) => count === 0)).toBe(true);
  });
});
