import { parsePlanDate } from '../dates/parse-plan-date';
import { deadlineOf, deadlineWords, planDateOf, refusalToMoveDeadline } from './deadline';

const read = (words: string) => parsePlanDate(words, { referenceDate: '2018-01-18' });

describe('A deadline', () => {
  it.each([
    ['180430', '30 april 2018'],
    ['april 2018', 'april 2018'],
    ['mitten av april 2018', 'mitten av april 2018'],
    ['löpande', 'löpande'],
    ['', null],
  ])('written %j is told as %j', (words, told) => {
    expect(deadlineWords(deadlineOf(read(words)))).toBe(told);
  });

  it.each(['180430', 'okt-dec 2018', 'mitten av april 2018', 'löpande', 'snarast'])(
    'written %j keeps what it means',
    (words) => {
      const deadline = deadlineOf(read(words));
      expect(deadlineOf(planDateOf(deadline))).toEqual(deadline);
    },
  );

  it.each([
    ['2018-09-30', 'Det dröjer.', null],
    ['löpande', 'Det tar aldrig slut.', null],
    ['2018-09-30', '  ', 'reason-missing'],
    ['180931', 'Det dröjer.', 'deadline-not-understood'],
    ['', 'Det dröjer.', 'deadline-not-understood'],
    ['ett bra datum', '', 'deadline-not-understood'],
  ])('moved to %j because of %j is refused with %j', (words, reason, refusal) => {
    expect(refusalToMoveDeadline(read(words), reason)).toBe(refusal);
  });
});
