import type { IsoDate } from '@genomfor/shared';
import { boardMailDay, isToldOn } from './board-mail-days';

describe('A body is told of its meeting', () => {
  it.each<[string, IsoDate, IsoDate | null, IsoDate]>([
    ['when the notice goes out', '2018-03-14', '2018-03-05', '2018-03-05'],
    ['on the Friday before when that is a Sunday', '2018-03-14', '2018-03-04', '2018-03-02'],
    ['before Easter when that is Easter Monday', '2018-04-11', '2018-04-02', '2018-03-29'],
    ['a week before when nobody has said', '2018-03-14', null, '2018-03-07'],
  ])('%s', (_, date, noticeDue, day) => {
    expect(boardMailDay({ date, noticeDue })).toBe(day);
  });

  it.each<[IsoDate, 'planned' | 'cancelled', boolean]>([
    ['2018-03-04', 'planned', false],
    ['2018-03-05', 'planned', true],
    ['2018-03-14', 'planned', true],
    ['2018-03-15', 'planned', false],
    ['2018-03-05', 'cancelled', false],
  ])('on %s, when it is %s: %s', (today, state, told) => {
    expect(isToldOn(today, { date: '2018-03-14', noticeDue: '2018-03-05', state })).toBe(told);
  });
});
