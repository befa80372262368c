import { aDeadline, aRole, aSession, anAction, anOverview } from '../../../test/builders';
import { type Screen, show } from '../../../test/screen';
import type { OverviewView } from '@genomfor/shared';
import { Overview } from './overview';

const late = anAction({
  id: 'late',
  title: 'Månadsuppföljning för januari',
  deadline: aDeadline('2018-02-20'),
  assessment: { light: 'red', standing: 'late', reasons: [{ code: 'deadline-passed', days: 6 }] },
});

describe('the overview', () => {
  async function opened(overview: Partial<OverviewView>, role: 'plan-lead' | 'reader' = 'plan-lead'): Promise<Screen> {
    const screen = await show(Overview, aSession(role));
    await screen.answer('GET', '/api/overview', anOverview(overview));
    return screen;
  }

  it('says in words how it stands before it shows any number', async () => {
    const screen = await opened({});
    expect(screen.find('heading', 'Översikt').nextElementSibling?.textContent).toContain('Ingen åtgärd är försenad.');
    expect(screen.text).toContain('Ekviks kommun · Måndag 26 februari 2018, vecka 9');
  });

  it('leads from each counter to the list of exactly what it counts', async () => {
    const screen = await opened({});
    expect(screen.find('link', /^3\s*Inom 30 dagar/).getAttribute('href')).toBe(
      '/atgarder?from=2018-02-27&to=2018-03-28&open=true&sort=deadline',
    );
  });

  it('tells why an action needs somebody, and offers to report on it', async () => {
    const screen = await opened({ needs: [late], needsTotal: 1 });
    expect(screen.text).toContain('Slutdatum passerat med 6 dagar');
    expect(screen.find('link', 'Uppdatera läget: Månadsuppföljning för januari').getAttribute('href')).toBe(
      '/oversyner/r1?atgard=late',
    );
  });

  it('offers only to read what the person may not report on', async () => {
    const screen = await opened({ needs: [{ ...late, mayReport: false }], needsTotal: 1 }, 'reader');
    expect(screen.find('link', 'Öppna åtgärden: Månadsuppföljning för januari')).toBeTruthy();
  });

  it('lists what the plans lack after what needs somebody', async () => {
    const screen = await opened({ missing: { decider: 3, responsible: 0, deadline: 0 } });
    expect(screen.find('link', 'Tre åtgärder saknar beslutande')).toBeTruthy();
    expect(screen.find('link', 'Ange beslutande').getAttribute('href')).toBe('/atgarder?missing=decider');
  });

  it('shows the load of each role in words, not only as a bar', async () => {
    const load = [
      { actor: aRole('Sektorchef'), open: 10, atRisk: 2, late: 1 },
      { actor: aRole('Kommundirektör'), open: 3, atRisk: 0, late: 0 },
    ];
    const screen = await opened({ load });
    expect(screen.text).toContain('10, varav 1 försenad och 2 riskerar');
    expect(screen.text).toContain('10 av 14 åtgärder ligger på en enda roll.');
  });

  it('tells what was changed with the old value and the new', async () => {
    const change = {
      id: 'c1',
      at: '2018-02-22T09:12:00.000Z',
      by: 'Kerstin Åsander',
      actionId: 'a2',
      actionTitle: 'Budget och uppföljning',
      what: 'deadline-moved' as const,
      changes: [{ field: 'deadline', before: '31 mars 2018', after: '30 april 2018' }],
      reason: 'Bokslutet drar ut på tiden',
    };
    const screen = await opened({ changes: [change] });
    expect(screen.root.querySelector('del')?.textContent).toBe('31 mars 2018');
    expect(screen.root.querySelector('ins')?.textContent).toBe('30 april 2018');
    expect(screen.text).toContain('22 februari, Kerstin Åsander. Skäl: Bokslutet drar ut på tiden');
  });

  it('shows nothing of decisions, matters and documents when there are none', async () => {
    const screen = await opened({});
    expect(screen.text).not.toMatch(/Väntar på beslut|Missar sitt|över tiden|slutar gälla/);
  });

  it('leads from the counts of decisions to the same filter', async () => {
    const screen = await opened({ awaitedTotal: 4, papersSoon: 2, missesMeeting: 1 });
    expect(screen.find('link', '2 behöver papper inom 30 dagar').getAttribute('href')).toBe(
      '/atgarder?decision=papers',
    );
    expect(screen.find('link', '1 missar sitt sammanträde').getAttribute('href')).toBe('/atgarder?decision=misses');
  });

  it('tells of motions that are late without a reason, and of documents that lapse', async () => {
    const motion = {
      id: 'x1',
      registryNumber: 'KS 2016/0287',
      title: 'Motion om hemtjänsten',
      kind: 'motion' as const,
      submittedOn: '2016-11-22',
      closedOn: null,
      clock: { kind: 'motion' as const, due: '2017-11-22', daysLeft: -96, late: true, reasonMissing: true },
      stage: 'Väntar på kommunfullmäktige',
      latest: null,
      openActions: 0,
    };
    const lapsing = [{ matterId: 'x2', title: 'Äldreplan', validTo: '2018-03-31' }];
    const screen = await opened({ lateMatters: [motion], lapsing });
    expect(screen.find('link', 'Motion om hemtjänsten').getAttribute('href')).toBe('/arenden/x1');
    expect(screen.text).toContain('Motionen skulle ha beslutats senast 22 november 2017, 96 dagar sen');
    expect(screen.text).toContain('Skäl till dröjsmålet saknas');
    expect(screen.text).toContain('Gäller till och med 31 mars 2018, om 33 dagar');
  });

  it('invites whoever may import to begin with a plan when there is none', async () => {
    const screen = await opened({ total: 0 });
    expect(screen.find('link', 'Importera en plan').getAttribute('href')).toBe('/importera');
  });

  it('does not invite a reader to import', async () => {
    const screen = await opened({ total: 0 }, 'reader');
    expect(screen.all('link', 'Importera en plan')).toHaveLength(0);
  });

  it('says what went wrong and tries again', async () => {
    const screen = await show(Overview, aSession('reader'));
    await screen.refuse('GET', '/api/overview', 503, {
      code: 'unavailable',
      message: 'Tjänsten startar eller stängs av.',
    });
    expect(screen.find('alert').textContent).toContain('Tjänsten startar eller stängs av.');
    await screen.press('button', 'Försök igen');
    await screen.answer('GET', '/api/overview', anOverview());
    expect(screen.all('alert')).toHaveLength(0);
  });
});
