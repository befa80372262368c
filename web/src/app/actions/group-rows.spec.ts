import * as fc from 'fast-check';
import { ACTION_GROUPS, STANDINGS } from '@genomfor/shared';
import { aDeadline, anAction, aRole } from './an-action';
import { groupRows, groupTitle } from './group-rows';

describe('rows under headings', () => {
  const rows = [
    anAction({
      id: 'a1',
      sectionTitle: 'Nämnder',
      responsible: [aRole('Ömsesidig')],
      deadline: aDeadline('2018-06-30'),
    }),
    anAction({
      id: 'a2',
      sectionId: 's2',
      sectionTitle: 'Inom sektorn',
      responsible: [aRole('Avdelningschef')],
      deadline: aDeadline(null),
    }),
    anAction({ id: 'a3', sectionTitle: 'Nämnder', responsible: [], deadline: aDeadline('2018-02-28') }),
  ];

  it('keeps the sections in the order of the plan', () => {
    expect(groupRows(rows, 'section').map((group) => [group.value, group.rows.map((row) => row.id)])).toEqual([
      ['Nämnder', ['a1', 'a3']],
      ['Inom sektorn', ['a2']],
    ]);
  });

  it('keeps sections of the same name apart when they belong to different reviews', () => {
    const other = anAction({
      id: 'b1',
      reviewId: 'r2',
      reviewTitle: 'Översyn av hemtjänsten',
      sectionTitle: 'Nämnder',
    });
    expect(groupRows([...rows, other], 'section').map(({ value, review }) => [value, review])).toEqual([
      ['Nämnder', 'Översyn av sektorn för omsorg och välfärd'],
      ['Inom sektorn', 'Översyn av sektorn för omsorg och välfärd'],
      ['Nämnder', 'Översyn av hemtjänsten'],
    ]);
  });

  it('sorts roles in Swedish and puts what is missing last', () => {
    expect(groupRows(rows, 'responsible').map((group) => group.value)).toEqual(['Avdelningschef', 'Ömsesidig', null]);
  });

  it('sorts months by time and puts the undated last', () => {
    expect(groupRows(rows, 'month').map((group) => group.value)).toEqual(['2018-02', '2018-06', null]);
  });

  it('names every decider of a row in one heading', () => {
    const row = anAction({ deciders: [aRole('Kommunstyrelsen'), aRole('Nämnderna')] });
    expect(groupRows([row], 'decider')[0]?.value).toBe('Kommunstyrelsen, Nämnderna');
  });

  it('shows every row once, however they are grouped', () => {
    const row = fc.record({
      id: fc.uuid(),
      standing: fc.constantFrom(...STANDINGS),
      date: fc.option(fc.constantFrom('2018-01-31', '2019-12-31')),
      section: fc.option(fc.constantFrom('A', 'Å', 'Ö')),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), fc.constantFrom(...ACTION_GROUPS), (drawn, by) => {
        const actions = drawn.map(({ id, standing, date, section }) =>
          anAction({
            id,
            sectionId: section,
            sectionTitle: section,
            deadline: aDeadline(date),
            assessment: { light: 'grey', standing, reasons: [{ code: 'dropped' }] },
          }),
        );
        const shown = groupRows(actions, by).flatMap((group) => group.rows.map((each) => each.id));
        expect([...shown].sort()).toEqual(drawn.map(({ id }) => id).sort());
      }),
    );
  });

  it.each([
    ['month', '2018-04', 'April 2018'],
    ['month', null, 'Slutdatum saknas'],
    ['standing', 'risk', 'Riskerar'],
    ['decider', null, 'Beslutande saknas'],
    ['section', 'Inom sektorn', 'Inom sektorn'],
    ['none', null, 'Alla åtgärder'],
  ] as const)('heads %s %s with %s', (by, value, title) => {
    expect(groupTitle({ key: '', by, value, review: null, rows: [] })).toBe(title);
  });
});
