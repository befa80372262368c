import { aDeadline } from '../boards/board-examples';
import { composeDigest } from './compose-digest';
import { aChange, aDigestInput, aRowToday, composed, DIRECTOR, itemsOf } from './digest-examples';

describe('What has changed', () => {
  const CALM = aRowToday({ id: 'a', deciders: [DIRECTOR] });

  it.each<[string, Parameters<typeof aChange>[1], unknown]>([
    [
      'a forecast, from the plan’s date when there was none',
      { changes: [{ field: 'forecast', before: null, after: '10 maj 2018' }] },
      ['Prognos: ', { before: '30 april 2018', after: '10 maj 2018' }, '. ', 'Ekonomichef, 22 februari.'],
    ],
    [
      'a deadline, by somebody whose role is not known',
      {
        what: 'deadline-moved',
        changes: [{ field: 'deadline', before: '31 mars 2018', after: '30 april 2018' }],
        by: null,
      },
      ['Slutdatum: ', { before: '31 mars 2018', after: '30 april 2018' }, '. ', '22 februari.'],
    ],
    [
      'that nobody is responsible any more',
      { changes: [{ field: 'responsible', before: 'Controller', after: null }] },
      ['Ansvarig: ', { before: 'Controller', after: 'saknas' }, '. ', 'Ekonomichef, 22 februari.'],
    ],
    ['a new action', { what: 'created' }, ['Ny åtgärd. Slutdatum är 30 april 2018. ', 'Ekonomichef, 22 februari.']],
    [
      'that it goes to a meeting',
      { what: 'scheduled', changes: [] },
      ['Anmäld till sammanträde. ', 'Ekonomichef, 22 februari.'],
    ],
  ])('tells of %s', (_, change, line) => {
    const digest = composed({ rows: [CALM], changes: [aChange('a', change)] });
    expect(digest.subject).toBe('Vecka 9: en har ändrats');
    expect(itemsOf(digest, 'changed')).toMatchObject([{ actionId: 'a', lines: [line] }]);
  });

  it.each<[string, Parameters<typeof aChange>[1]]>([
    ['somebody’s own words', { changes: [{ field: 'comment', before: null, after: 'Känsligt' }] }],
    ['what the recipient did', { byRecipient: true }],
    ['what came back to where it was', { changes: [{ field: 'deadline', before: 'mars', after: 'mars' }] }],
  ])('does not tell of %s', (_, change) => {
    expect(composeDigest(aDigestInput({ rows: [CALM], changes: [aChange('a', change)] }))).toBeNull();
  });

  it('stands beneath the action where it already stands, from its first value to its last', () => {
    const rows = [aRowToday({ id: 'a', deadline: aDeadline('2018-02-28') })];
    const from = (before: string, after: string) => ({ changes: [{ field: 'forecast', before, after }] });
    const changes = [
      aChange('a', from('mars', 'april')),
      aChange('a', { ...from('april', 'maj'), date: '2018-02-23', by: null }),
    ];
    const digest = composed({ rows, changes });
    expect(digest.sections.map(({ key }) => key)).toEqual(['week']);
    expect(itemsOf(digest, 'week')[0]?.lines[1]).toEqual([
      'Prognos: ',
      { before: 'mars', after: 'maj' },
      '. ',
      '23 februari.',
    ]);
  });

  it('tells of what has been taken away, which cannot be opened', () => {
    const changes = [
      aChange('x', { title: 'Borta', what: 'removed' }),
      aChange('y', { title: 'Flyttad', date: '2018-02-20' }),
    ];
    expect(itemsOf(composed({ changes }), 'changed').map(({ title, url }) => [title, url])).toEqual([
      ['Borta', null],
      ['Flyttad', 'https://vikby.example/atgarder?atgard=y'],
    ]);
  });

  it.each([
    ['2018-02-19', 'Ändrat sedan förra måndagen'],
    ['2018-02-20', 'Ändrat sedan 20 februari'],
    ['2018-02-12', 'Ändrat sedan 12 februari'],
    ['2017-12-27', 'Ändrat sedan 27 december 2017'],
  ])('since %s is called "%s"', (since, heading) => {
    expect(composed({ since, changes: [aChange('x')] }).sections[0]?.heading).toBe(heading);
  });
});
