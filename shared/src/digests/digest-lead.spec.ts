import { aDeadline, CARE_BOARD, isToDecide, SECTOR_HEAD } from '../boards/board-examples';
import { aChange, aMilestone, aRowToday, composed, FINANCE_HEAD, waitsOn } from './digest-examples';

const TODAY = '2018-02-26';

describe('The subject', () => {
  const due = (id: string, day: string) => aRowToday({ id, deadline: aDeadline(day) });

  it.each<[string, ReturnType<typeof aRowToday>[], string, string]>([
    [
      'one late and three due',
      [due('a', '2018-02-20'), ...['b', 'c', 'd'].map((id) => due(id, '2018-02-28'))],
      'en försenad, tre ska vara klara på onsdag',
      '',
    ],
    ['one due today', [due('a', TODAY)], 'en ska vara klar i dag', ''],
    ['two due on different days', [due('a', TODAY), due('b', '2018-02-28')], 'två ska vara klara den här veckan', ''],
    [
      'a milestone that has passed',
      [aRowToday({ id: 'a', milestones: [aMilestone('x', '2018-02-01')] })],
      'ett datum har passerat',
      '',
    ],
    [
      'papers due this week',
      [
        aRowToday({
          id: 'a',
          deciderStates: [
            isToDecide(CARE_BOARD, { papersDue: '2018-03-01', meeting: { id: 'm', date: '2018-03-20' } }),
          ],
        }),
      ],
      'en att göra på torsdag',
      '',
    ],
    [
      'more than two things',
      [
        due('a', '2018-02-20'),
        due('b', '2018-02-27'),
        due('c', '2018-03-20'),
        due('d', '2019-01-10'),
        aRowToday({ id: 'e', progress: 'done', deciderStates: [isToDecide(SECTOR_HEAD)] }),
        aRowToday({ id: 'f', dependencies: [waitsOn(FINANCE_HEAD)] }),
      ],
      'en försenad, en ska vara klar i morgon',
      'En väntar på ditt beslut, en inom 30 dagar, en väntar på andra och en saknar uppgift.',
    ],
  ])('of %s', (_, rows, subject, preheader) => {
    const digest = composed({ rows });
    expect([digest.subject, digest.preheader]).toEqual([`Vecka 9: ${subject}`, preheader]);
  });

  it('is for somebody by all the roles they hold', () => {
    const roles = [SECTOR_HEAD, { id: 'v', name: 'VD', kind: 'role' as const }];
    expect(composed({ rows: [due('a', '2018-02-20')], roles }).intro[0]).toMatch(
      /^Till dig som är sektorchef och VD\. /u,
    );
    expect(composed({ changes: [aChange('x')], roles: [] }).intro).toEqual(['Till dig som följer planerna.']);
  });
});
