import { aBoardRow, aDeadline, CARE_BOARD, isToDecide, stands } from '../boards/board-examples';
import type { DigestInput } from './digest';
import { aChange, aRowToday, composed, DIRECTOR, itemsOf, waitsOnProcess } from './digest-examples';

const TODAY = '2018-02-26';
const only = (fields: Parameters<typeof aBoardRow>[0], input: Partial<DigestInput> = {}) => {
  const [section] = composed({ rows: [aRowToday(fields)], ...input }).sections;
  return { key: section?.key, item: section?.items[0] };
};

describe('A line says', () => {
  it.each<[string, string, Partial<Parameters<typeof aBoardRow>[0]>]>([
    ['when it was to be done', 'Skulle ha varit klar 20 februari 2018.', { deadline: aDeadline('2018-02-20') }],
    [
      'the words of the plan',
      'Avslutas februari 2018, på onsdag.',
      { deadline: { ...aDeadline('2018-02-28'), text: 'februari 2018', precision: 'month' } },
    ],
    ['that it is today', 'Avslutas 26 februari 2018, i dag.', { deadline: aDeadline(TODAY) }],
    [
      'that a near day is a Saturday',
      'Avslutas 3 mars 2018, på lördag. Infaller på en lördag.',
      { deadline: aDeadline('2018-03-03') },
    ],
    [
      'when what it waits for is expected',
      'Avslutas 30 april 2018. Väntar på ”Upphandling” (väntas 10 april 2018).',
      { dependencies: [waitsOnProcess('Upphandling', '2018-04-10')] },
    ],
    [
      'that a commission lacks a reason for being late',
      'Skulle ha varit klar 20 februari 2018. Ska redovisas till vård- och omsorgsnämnden. Skäl till förseningen saknas.',
      { deadline: aDeadline('2018-02-20'), reportBackTo: CARE_BOARD },
    ],
  ])('%s', (_, text, fields) => {
    const { item } = only({ id: 'a', deciders: [DIRECTOR], ...fields });
    expect(item?.lines[0]).toContain(text);
  });

  it('by how much it is late', () => {
    const { item } = only({ id: 'a', deadline: aDeadline('2018-02-25') });
    expect(item?.standing).toEqual({ standing: 'late', text: 'Försenad en dag' });
  });

  it('when the papers are due, and where', () => {
    const due = (name: string, papersDue: string) =>
      isToDecide({ id: name, name, kind: 'body' }, { papersDue, meeting: { id: 'm', date: '2018-04-10' } });
    const deciderStates = [
      due('Kommunstyrelsen', '2018-03-28'),
      due('Vård- och omsorgsnämnden', '2018-03-27'),
      due('Överförmyndarnämnden', '2018-03-27'),
      due('Socialnämnden', '2018-03-26'),
    ];
    const { item } = only({ id: 'a', deciderStates, deciders: [DIRECTOR] });
    expect(item?.lines[0]).toContain(
      'Papper ska in 26 mars till socialnämnden, 27 mars till vård- och omsorgsnämnden och överförmyndarnämnden, ' +
        '28 mars till kommunstyrelsen.',
    );
  });

  it('no name of a person, wherever it stood', () => {
    const person = { id: 'p', name: 'Bo Lind', kind: 'person' as const };
    const rows = [
      aRowToday({
        id: 'a',
        title: 'Samtal med Bo Lind',
        responsible: [person],
        dependencies: [waitsOnProcess('Bo Linds IT')],
      }),
      aRowToday({ id: 'b', title: 'B', deadline: aDeadline('2018-02-28'), responsible: [person] }),
    ];
    const changes = [
      aChange('a', { changes: [{ field: 'responsible', before: 'Sektorchef', after: 'Bo Lind' }], by: null }),
      aChange('borta', { title: 'Bo Linds uppdrag', what: 'removed' }),
    ];
    const hide = (text: string) => text.replaceAll('Bo Lind', 'en medarbetare');
    const digest = composed({ rows, changes, hide, watch: { total: 2, load: [] } });
    expect(JSON.stringify(digest)).not.toContain('Bo Lind');
    expect(itemsOf(digest, 'week')[0]?.lines[0]).toContain('En medarbetare ansvarar.');
  });
});

describe('An action that cannot be judged', () => {
  it('shows the word and why', () => {
    const assessment = stands('unknown', { code: 'report-old', days: 38, on: '2018-01-19' });
    const row = { ...aBoardRow({ id: 'a', deciders: [DIRECTOR], deadline: aDeadline('2018-12-30') }), assessment };
    const [item] = itemsOf(composed({ rows: [row] }), 'missing');
    expect(item?.standing).toEqual({ standing: 'unknown', text: 'Okänt' });
    expect(item?.lines).toEqual(['Avslutas 30 december 2018. Senast rapporterad 19 januari 2018, för 38 dagar sedan.']);
    expect(item?.answers?.buttons).toHaveLength(4);
  });
});
