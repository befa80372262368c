import { Turns } from './turns';

describe('Turns', () => {
  it('lets two work at a time and the others in the order they came, also when one fails', async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    let most = 0;
    let busy = 0;
    const work = (number: number) => async (): Promise<number> => {
      begun.push(number);
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      if (number === 2) throw new Error('two');
      return number;
    };
    const results = await Promise.allSettled([1, 2, 3, 4, 5].map((number) => turns.take(work(number))));
    expect(begun).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });
});
