import { type UserRole } from '@genomfor/shared';
import { aRole, aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aFollowUpRow, aRoundView } from '../a-round';
import { FollowUpRound } from './follow-up-round';

const ADDRESS = '/api/follow-ups/r1';
const WAITING = [
  { role: aRole('Sektorchef'), left: 10, total: 10, holders: ['Maria Lind'], remindedOn: '2018-02-20' },
  { role: aRole('Ekonomichef'), left: 1, total: 1, holders: [], remindedOn: null },
  { role: null, left: 2, total: 2, holders: [], remindedOn: null },
];

describe('a round of follow-up', () => {
  async function opened(view = aRoundView({ waiting: WAITING }), role: UserRole = 'plan-lead'): Promise<Screen> {
    const screen = await show(FollowUpRound, aSession(role, { roles: [] }), { roundId: 'r1' });
    await screen.answer('GET', ADDRESS, view);
    return screen;
  }

  it('begins with sentences that can be read aloud, and how long it is open', async () => {
    const screen = await opened();
    expect(screen.find('heading', 'Uppföljning för februari 2018')).toBeTruthy();
    expect(screen.text).toContain('Den enda åtgärden är inte rapporterad. Ingen avviker.');
    expect(screen.text).toContain('Öppen till fredag 9 mars 2018, 11 dagar kvar.');
  });

  it('says which roles have not reported, who holds them and when they were reminded', async () => {
    const screen = await opened();
    const rows = screen.all('row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toContain('Sektorchef10 av 10 Maria Lind 20 februari 2018');
    expect(rows).toContain('Ekonomichef1 av 1 ingen som kan rapportera');
    expect(rows).toContain('Ansvarig saknas2 av 2');
  });

  it('reminds those who have not answered, and tells whom nobody can remind for', async () => {
    const screen = await opened();
    await screen.press('button', 'Påminn de som inte svarat');
    await screen.answer('POST', `${ADDRESS}/reminders`, { persons: 1, vacant: ['Ekonomichef'] });
    expect(screen.text).toContain('En person får en påminnelse. Ingen kan påminnas för Ekonomichef.');
    await screen.answer('GET', ADDRESS, aRoundView({ waiting: WAITING }));
  });

  it('says that nobody can be reminded where mail is not set up', async () => {
    const screen = await opened(aRoundView({ waiting: WAITING, remindsByMail: false }));
    expect(screen.all('button', 'Påminn de som inte svarat')).toEqual([]);
    expect(screen.text).toContain('E-post är inte inställd');
  });

  it('lists what deviates with every reason, and what has changed since the round before', async () => {
    const deviation = {
      actionId: 'a1',
      title: 'Budget',
      responsible: ['Sektorchef'],
      standing: 'late' as const,
      own: 'red' as const,
      comment: 'Underlag saknas.',
      reasons: [
        { code: 'late' as const, text: 'Slutdatum passerat med 6 dagar' },
        { code: 'will-fail' as const, text: 'Ansvarigs bedömning: klaras inte' },
      ],
    };
    const silent = {
      ...deviation,
      title: 'Tyst',
      reasons: [{ code: 'not-reported' as const, text: 'Inte rapporterad' }],
    };
    const comparison = {
      period: '2018-01',
      worse: [{ actionId: 'a1', title: 'Budget', before: 'Enligt plan', now: 'Klaras inte' }],
      better: [],
      finished: [{ actionId: 'a2', title: 'Introduktion' }],
    };
    const screen = await opened(aRoundView({ page: { deviations: [deviation, silent], comparison } }));
    const told = screen.all('listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim());
    expect(told).toContain('Slutdatum passerat med 6 dagar');
    expect(told).toContain('”Underlag saknas.”');
    expect(told).toContain('Budgettidigare Enligt plan nu Klaras inte');
    expect(screen.find('heading', 'Sedan januari 2018')).toBeTruthy();
    expect(screen.all('heading', 'Bättre')).toEqual([]);
    expect(screen.all('heading', 'Tyst')).toEqual([]);
  });

  it('shows what is believed beside what is computed', async () => {
    const rows = [aFollowUpRow({ own: 'yellow', reportedOn: '2018-02-26', comment: 'Dröjer.' })];
    const screen = await opened(aRoundView({ page: { rows } }));
    expect(screen.text).toContain('Avvikelse, klaras');
    expect(screen.text).toContain('Pågår, rapporterat 26 februari 2018');
    expect(screen.text).toContain('Enligt plan');
  });

  it('is given another last day in any words', async () => {
    const screen = await opened();
    await screen.press('button', 'Ändra sista dag …');
    await screen.write('Sista dag att rapportera', '12 mars 2018');
    await screen.press('button', 'Spara');
    const sent = await screen.answer('PATCH', ADDRESS, aRoundView({ round: { lastDay: '2018-03-12', version: 4 } }));
    expect(sent).toEqual({ body: { lastDay: '2018-03-12' }, ifMatch: '"3"' });
    expect(screen.text).toContain('Öppen till måndag 12 mars 2018');
  });

  it('is closed after a question that says what is missing, and offers nothing to change any more', async () => {
    const screen = await opened();
    await screen.press('button', 'Stäng uppföljningen …');
    expect(screen.find('dialog').textContent).toContain('En åtgärd är inte rapporterad.');
    await screen.press('button', 'Stäng uppföljningen');
    const closed = { state: 'closed' as const, closedOn: '2018-02-26', closedBy: 'Maria Lind' };
    expect((await screen.answer('POST', `${ADDRESS}/close`, aRoundView({ round: closed }))).ifMatch).toBe('"3"');
    expect(screen.text).toContain('Stängd 26 februari 2018 av Maria Lind.');
    expect(screen.all('button').map((button) => button.textContent.trim())).toEqual(['Skriv ut']);
    expect(document.activeElement).toBe(screen.find('heading', 'Uppföljning för februari 2018'));
  });

  it.each<[UserRole, boolean]>([
    ['plan-lead', true],
    ['administrator', true],
    ['secretary', false],
    ['responsible', false],
    ['reader', false],
  ])('is led by who may: %s', async (role, leads) => {
    const screen = await opened(undefined, role);
    expect(screen.all('button', 'Stäng uppföljningen …')).toHaveLength(leads ? 1 : 0);
    expect(screen.all('link', 'Rapportera')).toHaveLength(role === 'reader' ? 0 : 1);
  });
});
