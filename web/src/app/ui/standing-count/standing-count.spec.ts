import { standingCount } from './standing-count';

describe('a count of actions that stand alike', () => {
  it.each([
    ['late', 1, '1 försenad'],
    ['late', 2, '2 försenade'],
    ['unknown', 1, '1 okänd'],
    ['done', 12, '12 klara'],
    ['risk', 5, '5 riskerar'],
  ] as const)('bends %s after %s', (standing, count, words) => {
    expect(standingCount(standing, count)).toBe(words);
  });
});
