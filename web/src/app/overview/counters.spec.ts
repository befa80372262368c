import type { DeadlineSpan } from '@genomfor/shared';
import { countersOf } from './counters';

const TODAY = '2018-02-26';
const aSpan = (change: Partial<DeadlineSpan> & Pick<DeadlineSpan, 'key'>): DeadlineSpan => ({
  count: 2,
  from: null,
  to: null,
  ...change,
});

describe('the counters of the overview', () => {
  it.each<[DeadlineSpan, string, string]>([
    [aSpan({ key: 'late', count: 1, to: '2018-02-25' }), 'Försenad', 'slutdatum har passerat'],
    [aSpan({ key: 'late', count: 2, to: '2018-02-25' }), 'Försenade', 'slutdatum har passerat'],
    [aSpan({ key: 'late', count: 0, to: '2018-02-25' }), 'Försenade', 'inget slutdatum har passerat'],
    [aSpan({ key: 'today', from: TODAY, to: TODAY }), 'I dag', '26 februari'],
    [aSpan({ key: 'in30', from: '2018-02-27', to: '2018-03-28' }), 'Inom 30 dagar', 'till 28 mars'],
    [aSpan({ key: 'in90', from: '2018-12-28', to: '2019-01-26' }), '61–90 dagar', 'till 26 januari 2019'],
    [aSpan({ key: 'later', from: '2018-05-28' }), 'Senare', 'från 28 maj'],
    [aSpan({ key: 'undated' }), 'Utan slutdatum', 'går inte att bevaka'],
  ])('say %j in words', (span, word, note) => {
    expect(countersOf([span], TODAY)).toMatchObject([{ word, note }]);
  });

  it('leave out those without a date when there are none, but tell that none is late', () => {
    const counters = countersOf([aSpan({ key: 'late', count: 0 }), aSpan({ key: 'undated', count: 0 })], TODAY);
    expect(counters.map(({ key }) => key)).toEqual(['late']);
  });

  it('count only what remains, and link to just that', () => {
    const [late, undated] = countersOf([aSpan({ key: 'late', to: '2018-02-25' }), aSpan({ key: 'undated' })], TODAY);
    expect(late?.query).toEqual({ to: '2018-02-25', open: true, sort: 'deadline' });
    expect(undated?.query).toEqual({ undated: true, open: true });
  });
});
