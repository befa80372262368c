import { type ViewFilter } from './saved-view';
import { isSameFilter } from './same-filter';

describe('Two filters', () => {
  it.each<[ViewFilter, ViewFilter]>([
    [{}, {}],
    [
      { q: 'ledning', open: true },
      { open: true, q: 'ledning' },
    ],
    [{ standing: 'late', open: false, responsible: undefined, q: '' }, { standing: 'late' }],
    [{ sort: 'plan', group: 'section' }, {}],
  ])('%j and %j show the same', (a, b) => {
    expect(isSameFilter(a, b)).toBe(true);
    expect(isSameFilter(b, a)).toBe(true);
  });

  it.each<[ViewFilter, ViewFilter]>([
    [{ q: 'ledning' }, {}],
    [{ standing: 'late' }, { standing: 'risk' }],
    [{ sort: 'deadline' }, { sort: 'deadline', descending: true }],
    [{ group: 'none' }, {}],
    [{ review: 'a' }, { review: 'b' }],
  ])('%j and %j do not', (a, b) => {
    expect(isSameFilter(a, b)).toBe(false);
    expect(isSameFilter(b, a)).toBe(false);
  });
});
