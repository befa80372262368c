import { aBoardPage } from '../a-board';
import { boardHeadings, byMeeting, occasionText, readingText } from './board-words';

describe('the words of a body’s page', () => {
  it.each([
    [{}, null, 'Läget 26 februari 2018. Nästa sammanträde 7 mars 2018 kl. 13.00, Sessionssalen.'],
    [
      { meeting: { date: '2018-03-07', time: null, place: null } },
      null,
      'Läget 26 februari 2018. Nästa sammanträde 7 mars 2018.',
    ],
    [{ meeting: null }, null, 'Läget 26 februari 2018.'],
    [{}, '2018-02-26', 'Läget till sammanträdet 7 mars 2018. Fastställt 26 februari 2018.'],
  ])('of %j, frozen %p, say which day and meeting it is for', (change, publishedOn, words) => {
    expect(occasionText(aBoardPage(change), publishedOn)).toBe(words);
  });

  it('are those of its kind of body', () => {
    expect(boardHeadings(aBoardPage({ bodyKind: 'executive', previousMeeting: '2017-12-06', total: 1 }))).toEqual({
      awaiting: 'Det här väntar på styrelsen',
      standings: 'Läget för åtgärden',
      commissions: 'Styrelsens uppdrag',
      given: 'Redovisat för styrelsen',
      changes: 'Ändrat sedan sammanträdet 6 december 2017',
    });
  });

  it('say whether the page can change', () => {
    expect(readingText(aBoardPage(), null)).toBe('Sidan går bara att läsa. Den visar läget den 26 februari 2018.');
    expect(readingText(aBoardPage(), '2018-02-26')).toContain('26 februari 2018 och ändras inte.');
  });

  it('put what awaits at the same meeting together, in the order it stands', () => {
    const [matter] = aBoardPage().awaiting;
    if (!matter) throw new Error('The example has a matter that awaits');
    const awaiting = [{ ...matter, meeting: '2018-03-07' }, matter, matter, { ...matter, meeting: null }];
    expect(byMeeting(awaiting).map(({ date, matters }) => [date, matters.length])).toEqual([
      ['2018-03-07', 1],
      ['2018-04-18', 2],
      [null, 1],
    ]);
  });
});
