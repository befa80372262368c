import type { UnionRegime } from '@genomfor/shared';
import { aSession, TODAY } from '../../../../test/builders';
import { show } from '../../../../test/screen';
import { regimeRows } from './regime-rows';
import { UnionRegimes } from './union-regimes';

const BEFORE: UnionRegime = { id: 'u1', union: 'Kommunal', mode: 'samverkan', from: '2010-01-01', note: null };
const NOW: UnionRegime = { ...BEFORE, id: 'u2', mode: 'mbl', from: TODAY, note: 'Avtalet är uppsagt' };
const LATER: UnionRegime = { ...BEFORE, id: 'u3', from: '2019-01-01' };
const OTHER: UnionRegime = { ...BEFORE, id: 'u4', union: 'Vision' };

describe('how unions are heard', () => {
  it('is told by union, the latest first, and only the latest begun holds', () => {
    expect(regimeRows([BEFORE, OTHER, LATER, NOW], TODAY).map(({ regime, state }) => [regime.id, state])).toEqual([
      ['u3', 'kommer att gälla'],
      ['u2', 'gäller nu'],
      ['u1', 'har gällt'],
      ['u4', 'gäller nu'],
    ]);
  });

  it('is added from a day in anybody’s words', async () => {
    const screen = await show(UnionRegimes, aSession('secretary'));
    await screen.answer('GET', '/api/union-regimes', [BEFORE]);
    await screen.press('button', 'Lägg till');
    expect(screen.find('alert').textContent).toContain('Skriv vilken facklig organisation');
    await screen.write('Facklig organisation', 'Vision');
    await screen.write('Från och med', '1 januari 2018');
    await screen.press('button', 'Lägg till');
    const { body } = await screen.answer('POST', '/api/union-regimes', OTHER);
    expect(body).toEqual({ union: 'Vision', mode: 'samverkan', from: '2018-01-01', note: null });
  });

  it('is taken away only when somebody has said so', async () => {
    const screen = await show(UnionRegimes, aSession('secretary'));
    await screen.answer('GET', '/api/union-regimes', [BEFORE]);
    await screen.press('button', /^Ta bort Kommunal/);
    screen.http.expectNone('/api/union-regimes/u1');
    await screen.press('button', 'Ta bort raden');
    await screen.answer('DELETE', '/api/union-regimes/u1', null);
    await screen.answer('GET', '/api/union-regimes', []);
    expect(screen.text).toContain('Inget är inlagt.');
  });
});
