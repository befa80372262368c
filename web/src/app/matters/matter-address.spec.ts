import { changedAddress, chipsOf, filterOf, isNarrowed, queryOf } from './matter-address';

describe('the address of a list of matters', () => {
  it.each([
    [
      { q: ' KS 2016 ', kind: 'motion', open: 'true', late: 'true' },
      { q: 'KS 2016', kind: 'motion', open: true, late: true },
    ],
    [{ open: 'false' }, { open: false }],
    [{ kind: 'brev', open: 'kanske', late: 'nej', q: ' ' }, {}],
    [{ body: 'sn' }, { body: 'sn' }],
  ])('asks for what it says, and nothing that is not understood: %j', (address, filter) => {
    expect(filterOf(address)).toEqual(filter);
  });

  it('says "not open" to the API, and leaves out what is not said', () => {
    expect(queryOf({ open: false, q: '', kind: undefined, offset: 100 })).toEqual({ open: 'false', offset: '100' });
  });

  it('takes away a word that is let go', () => {
    expect(changedAddress({ q: '', kind: undefined, open: false })).toEqual({ q: null, kind: null, open: 'false' });
  });

  it('is not narrowed by the body whose page it is', () => {
    expect(isNarrowed({ body: 'sn' }, true)).toBe(false);
    expect(isNarrowed({ body: 'sn' }, false)).toBe(true);
    expect(isNarrowed({ body: 'sn', open: false }, true)).toBe(true);
    expect(isNarrowed({ limit: 100 }, false)).toBe(false);
  });

  it('lets a chip go when it is pressed again', () => {
    const chip = (filter: Parameters<typeof chipsOf>[0], label: string) =>
      chipsOf(filter).find((each) => each.label === label);
    expect(chip({}, 'Öppna')).toEqual({ label: 'Öppna', chosen: false, query: { open: 'true' } });
    expect(chip({ open: true }, 'Öppna')).toEqual({ label: 'Öppna', chosen: true, query: { open: null } });
    expect(chip({ open: true }, 'Avslutade')).toEqual({ label: 'Avslutade', chosen: false, query: { open: 'false' } });
    expect(chip({ late: true }, 'Över tiden')?.query).toEqual({ late: null });
  });
});
