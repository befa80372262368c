import { ApiRefusal } from '../../platform/api-refusal';
import { circleText, leadDaysOf } from './lead-days';

describe('days before a meeting', () => {
  it.each([
    ['21', 21],
    [' 0 ', 0],
    ['120', 120],
    ['', null],
    ['121', undefined],
    ['-1', undefined],
    ['tre', undefined],
    ['1,5', undefined],
  ])('"%s" is %s', (text, days) => {
    expect(leadDaysOf(text)).toBe(days);
  });
});

describe('bodies that would prepare for each other in a circle', () => {
  it('are named in the order of the circle', () => {
    const refusal = new ApiRefusal('preparing-circle', 'Nej.', [], ['Utskottet', 'Fullmäktige', 'Styrelsen']);
    expect(circleText(refusal)).toBe(
      'Utskottet bereds av Fullmäktige, som bereds av Styrelsen, som bereds av Utskottet.',
    );
  });

  it.each([
    [null],
    [new ApiRefusal('forbidden', 'Nej.', [], ['Utskottet'])],
    [new ApiRefusal('preparing-circle', 'Nej.')],
  ])('are not told of when that is not why', (refusal) => {
    expect(circleText(refusal)).toBeNull();
  });
});
