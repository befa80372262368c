import { lastDaySentence, leftSentence, roundState, roundTitle } from './round-words';

describe('the words of a round', () => {
  const open = { state: 'open' as const, lastDay: '2018-03-09', closedOn: null, closedBy: null };

  it.each([
    ['2018-02-26', 'Öppen till fredag 9 mars 2018, 11 dagar kvar', 'Sista dag är fredag 9 mars 2018, 11 dagar kvar.'],
    ['2018-03-08', 'Öppen till fredag 9 mars 2018, 1 dag kvar', 'Sista dag är fredag 9 mars 2018, 1 dag kvar.'],
    ['2018-03-09', 'Öppen till fredag 9 mars 2018', 'Sista dag är i dag.'],
    ['2018-03-12', 'Öppen, sista dag var fredag 9 mars 2018', 'Sista dag var fredag 9 mars 2018.'],
  ])('on %s say how long it is open', (today, state, sentence) => {
    expect(roundState(open, today)).toBe(state);
    expect(lastDaySentence(open.lastDay, today)).toBe(sentence);
  });

  it('say who closed it', () => {
    const closed = { ...open, state: 'closed' as const, closedOn: '2018-03-12', closedBy: 'Maria Lind' };
    expect(roundState(closed, '2018-04-01')).toBe('Stängd 12 mars 2018 av Maria Lind');
    expect(roundTitle({ period: '2018-T1' })).toBe('Uppföljning för tertial 1 2018');
  });

  it.each([
    [3, 10, 'Tre av tio åtgärder är kvar att rapportera.'],
    [1, 1, 'En åtgärd är kvar att rapportera.'],
    [0, 10, 'Alla tio åtgärder är rapporterade.'],
    [0, 1, 'Åtgärden är rapporterad.'],
    [0, 0, 'Ingen åtgärd är din att rapportera.'],
  ])('count down: %i of %i', (left, total, text) => {
    expect(leftSentence(left, total)).toBe(text);
  });
});
