import { aStatusReport } from '../../../test/builders';
import { historyLines } from './action-history';

describe('what has happened to an action', () => {
  it('tells of changes and reports together, latest first, and of each report once', () => {
    const lines = historyLines({
      history: [
        { id: 'h1', at: '2018-01-18T09:00:00.000Z', by: 'Planledare', what: 'imported', changes: [], reason: null },
        {
          id: 'h2',
          at: '2018-02-23T09:00:00.000Z',
          by: 'Planledare',
          what: 'deadline-moved',
          changes: [{ field: 'deadline', before: '31 mars 2018', after: '30 april 2018' }],
          reason: 'Bokslutet dröjer',
        },
        { id: 'h3', at: '2018-02-06T09:00:00.000Z', by: 'Sektorchef', what: 'reported', changes: [], reason: null },
      ],
      reports: [
        {
          id: 's1',
          at: '2018-02-06T09:00:00.000Z',
          by: 'Sektorchef',
          progress: 'ongoing',
          forecast: '2018-04-30',
          assessment: 'yellow',
          comment: 'Underlaget är beställt.',
          answer: null,
          byLink: false,
        },
      ],
    });
    expect(lines.map((line) => [line.id, line.heading, line.words])).toEqual([
      ['h2', 'Fick nytt slutdatum', 'Bokslutet dröjer'],
      ['s1', 'Läget rapporterades: pågår', 'Underlaget är beställt.'],
      ['h1', 'Hämtades ur ett dokument', null],
    ]);
    expect(lines[0]?.changes).toEqual([{ name: 'Avslutas', before: '31 mars 2018', after: '30 april 2018' }]);
    expect(lines[1]?.changes).toEqual([
      { name: 'Prognos', before: null, after: '30 april 2018' },
      { name: 'Bedömning', before: null, after: 'Avvikelse, klaras' },
    ]);
  });

  it('tells what was answered, and that it came through a link in a mail', () => {
    const lines = historyLines({
      history: [],
      reports: [
        aStatusReport({ comment: 'Lokalerna saknas.', answer: 'cannot', byLink: true }),
        aStatusReport({ answer: 'cannot' }),
      ],
    });
    expect(lines.map(({ heading }) => heading)).toEqual([
      'Läget rapporterades via länk i mejl: kan ej',
      'Läget rapporterades: kan ej',
    ]);
  });

  it('keeps the line of a report when its words are not known', () => {
    const entry = {
      id: 'h1',
      at: '2018-02-06T09:00:00.000Z',
      by: 'x',
      what: 'reported' as const,
      changes: [],
      reason: null,
    };
    expect(historyLines({ history: [entry], reports: [] })).toHaveLength(1);
  });
});
