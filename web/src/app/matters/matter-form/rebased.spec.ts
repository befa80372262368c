import { rebased } from './rebased';

const BEFORE = { paragraph: '31', pages: '14', clauses: 'att bifalla' };

describe('a form that somebody else has overtaken', () => {
  it('takes what the other one wrote where the person has typed nothing', () => {
    const { texts, changes } = rebased(BEFORE, { ...BEFORE, pages: '15' }, { ...BEFORE, paragraph: '32' });
    expect(texts).toEqual({ paragraph: '32', pages: '15', clauses: 'att bifalla' });
    expect(changes).toEqual([{ key: 'paragraph', theirs: '32', mine: null }]);
  });

  it('keeps what the person typed where both have, and tells it', () => {
    const { texts, changes } = rebased(BEFORE, { ...BEFORE, paragraph: '33' }, { ...BEFORE, paragraph: '32' });
    expect(texts.paragraph).toBe('33');
    expect(changes).toEqual([{ key: 'paragraph', theirs: '32', mine: '33' }]);
  });

  it('says nothing where both want the same', () => {
    const same = { ...BEFORE, paragraph: '32' };
    expect(rebased(BEFORE, same, same)).toEqual({ texts: same, changes: [] });
  });
});
