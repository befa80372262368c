import { aMatter } from '../a-matter';
import { matterChanges, matterFaults, matterInput, matterTextsOf, NEW_MATTER } from './matter-texts';

const TODAY = '2018-02-26';

describe('a matter as it is typed', () => {
  it('needs a title, and days that can be read', () => {
    expect(matterFaults(NEW_MATTER, TODAY).map(({ field }) => field)).toEqual(['matter-title']);
    const texts = { ...NEW_MATTER, title: 'Motion', submittedOn: 'i fjol', validTo: '31 april 2018' };
    expect(matterFaults(texts, TODAY).map(({ field }) => field)).toEqual(['matter-submittedOn', 'matter-validTo']);
  });

  it('is sent with its days as they were read', () => {
    const texts = { ...NEW_MATTER, title: ' Motion ', registryNumber: ' KS 14/101 ', submittedOn: '121122' };
    expect(matterInput(texts, TODAY)).toMatchObject({
      title: 'Motion',
      registryNumber: 'KS 14/101',
      submittedOn: '2012-11-22',
      reviewId: null,
      note: null,
    });
  });

  it('changes only what was typed', () => {
    const before = matterTextsOf(aMatter({ note: 'Se även budgeten.' }));
    expect(matterChanges(before, before, TODAY)).toEqual({});
    const typed = { ...before, registryNumber: '', submittedOn: '23 maj 2017', kind: 'review' as const };
    expect(matterChanges(before, typed, TODAY)).toEqual({
      registryNumber: null,
      submittedOn: '2017-05-23',
      kind: 'review',
    });
  });
});
