import type { ActionFilter } from './action-list';
import { actionListPath, actionPath, actionQuery } from './action-query';

describe('the page of a list of actions', () => {
  it.each<[ActionFilter, string]>([
    [{}, '/atgarder'],
    [{ standing: 'late', open: true }, '/atgarder?standing=late&open=true'],
    [{ review: 'r1', from: '2018-02-26', to: '2018-03-04' }, '/oversyner/r1?from=2018-02-26&to=2018-03-04'],
    [{ review: 'a/b', q: 'å & ä' }, '/oversyner/a%2Fb?q=%C3%A5%20%26%20%C3%A4'],
    [{ review: '', q: '', open: false, missing: undefined }, '/atgarder'],
  ])('for %j is %s', (filter, path) => expect(actionListPath(filter)).toBe(path));

  it.each([
    [{ id: 'a1', reviewId: 'r1' }, '/oversyner/r1?atgard=a1'],
    [{ id: 'a1', reviewId: null }, '/atgarder?atgard=a1'],
  ])('that opens %j is %s', (action, path) => expect(actionPath(action)).toBe(path));

  it('asks for numbers too', () =>
    expect(actionQuery({ offset: 0, limit: 100 })).toEqual({ offset: '0', limit: '100' }));
});
