import * as fc from 'fast-check';
import {
  actionQuery,
  ACTION_GROUPS,
  ACTION_SORTS,
  DECISION_FILTERS,
  MISSING_FIELDS,
  STANDINGS,
  type ActionFilter,
} from '@genomfor/shared';
import {
  changedAddress,
  cleared,
  filterOf,
  isNarrowed,
  isPlanOrder,
  nextSort,
  quietNarrowings,
} from './action-address';

describe('the address of a list of actions', () => {
  it.each<[string, Record<string, string>, ActionFilter]>([
    ['nothing', {}, {}],
    ['a standing and a search', { standing: 'late', q: ' dialog ' }, { standing: 'late', q: 'dialog' }],
    ['a standing that does not exist', { standing: 'purple' }, {}],
    ['a day that is no day', { from: 'i går', to: '2018-04-30' }, { to: '2018-04-30' }],
    ['only what remains', { open: 'true', undated: 'ja' }, { open: true }],
    ['only what has no day', { undated: 'true' }, { undated: true }],
    ['what remains without a day', { open: 'true', undated: 'true' }, { open: true, undated: true }],
    ['what misses its meeting', { decision: 'misses' }, { decision: 'misses' }],
    ['an order', { sort: 'deadline', descending: 'true' }, { sort: 'deadline', descending: true }],
    ['the opened action, which is no filter', { atgard: 'a1', missing: 'decider' }, { missing: 'decider' }],
  ])('reads %s', (_name, address, filter) => {
    expect(filterOf(address)).toEqual(filter);
  });

  const text = fc
    .string({ minLength: 1 })
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const filters = fc.record<ActionFilter>(
    {
      q: text,
      responsible: fc.uuid(),
      decider: fc.uuid(),
      standing: fc.constantFrom(...STANDINGS),
      missing: fc.constantFrom(...MISSING_FIELDS),
      decision: fc.constantFrom(...DECISION_FILTERS),
      from: fc.constantFrom('2018-01-01', '2018-12-31'),
      sort: fc.constantFrom(...ACTION_SORTS),
      open: fc.constant(true),
      undated: fc.constant(true),
      descending: fc.constant(true),
      group: fc.constantFrom(...ACTION_GROUPS),
    },
    { requiredKeys: [] },
  );

  it('gives back the same filter after a round through the address', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterOf(actionQuery(filter))).toEqual(filter);
      }),
    );
  });

  it('takes a word away by null when a part is emptied', () => {
    expect(changedAddress({ q: '', standing: 'risk', descending: undefined })).toEqual({
      q: null,
      standing: 'risk',
      descending: null,
    });
  });

  it('clears what narrows the list but keeps how it is arranged', () => {
    const address = { q: 'x', missing: 'decider', sort: 'title', group: 'month' };
    const left = filterOf(actionQuery({ ...filterOf(address), ...cleared() }));
    expect(left).toEqual({ sort: 'title', group: 'month' });
    expect(isNarrowed(left)).toBe(false);
    expect(isNarrowed(filterOf(address))).toBe(true);
  });

  it('tells in words what only the address holds', () => {
    const filter = filterOf({ to: '2018-04-30', open: 'true', decider: 'd1', standing: 'late', decision: 'papers' });
    expect(quietNarrowings(filter, () => 'Socialnämnden').map(({ words }) => words)).toEqual([
      'papper ska in',
      'bara öppna',
      'avslutas senast 30 april 2018',
      'beslutande Socialnämnden',
    ]);
  });

  it('goes from rising to falling and back to the order of the plan', () => {
    const rising = nextSort({}, 'deadline');
    const falling = nextSort(rising, 'deadline');
    expect(rising).toEqual({ sort: 'deadline', descending: undefined });
    expect(falling).toEqual({ sort: 'deadline', descending: true });
    expect(nextSort(falling, 'deadline')).toEqual({ sort: undefined, descending: undefined });
    expect(nextSort(falling, 'title')).toEqual({ sort: 'title', descending: undefined });
  });

  it.each<[ActionFilter, boolean]>([
    [{ review: 'r1' }, true],
    [{ sort: 'plan', group: 'section' }, true],
    [{ q: 'x' }, false],
    [{ group: 'month' }, false],
    [{ sort: 'title' }, false],
  ])('knows that rows can be moved only in the order of the plan: %j', (filter, expected) => {
    expect(isPlanOrder(filter)).toBe(expected);
  });
});
