import type { DecisionView, MatterDetail } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aDecision, aMatter } from '../a-matter';
import { MatterPage } from '../matter-page/matter-page';

const BODIES = [
  { id: 'ks', name: 'Kommunstyrelsen', kind: 'body' },
  { id: 'kf', name: 'Kommunfullmäktige', kind: 'body' },
];
const ROLE = { id: 'r1', name: 'Sektorchef', kind: 'role' };
const MEETING = { id: 'm1', date: '2018-03-12', state: 'planned' };

async function opened(matter: MatterDetail = aMatter()): Promise<Screen> {
  const screen = await show(MatterPage, aSession('secretary'), { id: 'x' });
  await screen.answer('GET', '/api/matters/x', matter);
  return screen;
}

async function choose(screen: Screen, name: string, value: string): Promise<void> {
  const list = screen.find('combobox', name) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change'));
  await screen.settle();
}

/** The button that sends the form of the dialog. */
async function send(screen: Screen): Promise<void> {
  screen.find('dialog').querySelector<HTMLElement>('.primary')?.click();
  await screen.settle();
}

describe('a decision that is written down', () => {
  async function newDecision(): Promise<Screen> {
    const screen = await opened();
    await screen.press('button', 'Nytt beslut');
    await screen.answer('GET', '/api/bodies', BODIES);
    await screen.answer('GET', '/api/actors', [ROLE, ...BODIES]);
    return screen;
  }

  async function changing(decision: DecisionView): Promise<Screen> {
    const screen = await opened(aMatter({ decisions: [decision] }));
    await screen.press('button', /^(?:Ändra beslutet av|Skriv in beslutet av)/);
    await screen.answer('GET', '/api/bodies', BODIES);
    await screen.answer('GET', '/api/actors', [ROLE]);
    await screen.answer('GET', '/api/meetings', { rows: [MEETING], today: '2018-02-26' });
    return screen;
  }

  it('is tied to one of the meetings of its body', async () => {
    const screen = await newDecision();
    await send(screen);
    expect(screen.find('alert').textContent).toContain('Välj vem som beslutar.');
    await choose(screen, 'Organ', 'kf');
    const asked = screen.http.expectOne((call) => call.url === '/api/meetings');
    expect(asked.request.params.get('body')).toBe('kf');
    asked.flush({ rows: [MEETING], today: '2018-02-26' });
    await screen.settle();
    await choose(screen, 'Sammanträde', 'm1');
    expect(screen.all('textbox', 'Dag')).toHaveLength(0);
    await choose(screen, 'Utfall', 'approved');
    await screen.write(/^Beslutet/, 'att bifalla motionen\natt sända den vidare');
    await screen.write(/^Sänds till/, 'Akten');
    await send(screen);
    const { body } = await screen.answer('POST', '/api/matters/x/decisions', aMatter());
    expect(body).toMatchObject({
      bodyId: 'kf',
      meetingId: 'm1',
      date: null,
      role: 'decides',
      outcome: 'approved',
      clauses: ['att bifalla motionen', 'att sända den vidare'],
      sentTo: ['Akten'],
    });
    expect(body).not.toHaveProperty('byDelegation');
    expect(screen.all('dialog')).toHaveLength(0);
  });

  it('can be taken on delegation by a role, which has no meetings', async () => {
    const screen = await newDecision();
    await choose(screen, 'Organ', 'r1');
    await screen.write('Dag', '180222');
    await send(screen);
    const { body } = await screen.answer('POST', '/api/matters/x/decisions', aMatter());
    expect(body).toMatchObject({ bodyId: 'r1', byDelegation: true, date: '2018-02-22' });
  });

  it('says at the field that the body has used the § that year', async () => {
    const screen = await changing(aDecision());
    await screen.write('Paragraf', '32');
    await send(screen);
    const refusal = { code: 'paragraph-taken', message: 'Paragrafen finns redan.' };
    await screen.refuse('PATCH', '/api/decisions/d1', 409, refusal);
    expect(screen.find('textbox', 'Paragraf').getAttribute('aria-invalid')).toBe('true');
    expect(screen.find('link', 'Paragrafen finns redan.').getAttribute('href')).toBe('#decision-paragraph');
  });

  it('sends only what was changed, and says which actions it answers for', async () => {
    const screen = await changing(aDecision({ outcome: null, actions: [{ id: 'a1', title: 'Delegering' }] }));
    await choose(screen, 'Utfall', 'approved');
    await screen.press('checkbox', 'Delegering');
    await send(screen);
    const sent = await screen.answer('PATCH', '/api/decisions/d1', aMatter());
    expect(sent).toEqual({ body: { outcome: 'approved', actionIds: [] }, ifMatch: '"3"' });
  });

  it('tells what somebody else has changed, and writes nothing over it before the person says so', async () => {
    const screen = await changing(aDecision());
    await screen.write('Paragraf', '33');
    await send(screen);
    const details = aMatter({ decisions: [aDecision({ paragraph: '32', pages: '15', version: 4 })] });
    const refusal = { code: 'changed-by-other', message: 'Någon annan hann.', details };
    await screen.refuse('PATCH', '/api/decisions/d1', 409, refusal);
    const told = screen.find('group', 'Ändrat av någon annan').textContent.replace(/\s+/g, ' ');
    expect(told).toContain('Paragraf: står nu ”32”, du har skrivit ”33”.');
    expect(told).toContain('Sidor: står nu ”15”.');
    await screen.press('button', 'Spara mitt');
    const sent = await screen.answer('PATCH', '/api/decisions/d1', aMatter());
    expect(sent).toEqual({ body: { paragraph: '33' }, ifMatch: '"4"' });
  });

  it('says why it cannot be taken away', async () => {
    const screen = await changing(aDecision());
    await screen.press('button', 'Ta bort beslutet');
    await send(screen);
    await screen.refuse('DELETE', '/api/decisions/d1', 409, {
      code: 'decision-in-use',
      message: 'Det har gett uppdrag.',
    });
    expect(screen.find('alert').textContent).toContain('Det har gett uppdrag.');
  });

  it('gives a commission that is reported back to the body itself', async () => {
    const screen = await opened();
    await screen.press('button', /^Nytt uppdrag/);
    await screen.answer('GET', '/api/bodies', BODIES);
    await screen.answer('GET', '/api/actors', [ROLE]);
    await screen.write('Vad som ska göras', 'Följa upp timpriset');
    await screen.write('Vem som ska göra det', 'Sektorchef');
    await screen.write('Klart senast (frivilligt)', 'december 2018');
    await screen.press('button', 'Lägg till effektmål');
    await screen.write('Effektmål 1', 'Beviljade timmar');
    await send(screen);
    const { body } = await screen.answer('POST', '/api/decisions/d1/commissions', { title: 'Följa upp timpriset' });
    expect(body).toEqual({
      title: 'Följa upp timpriset',
      responsible: 'Sektorchef',
      deadline: 'december 2018',
      description: null,
      reportBackBodyId: 'ks',
      effectGoals: [{ title: 'Beviljade timmar', direction: 'down', year: null }],
    });
    await screen.answer('GET', '/api/matters/x', aMatter({ title: 'Nyare' }));
    expect(screen.find('heading', 'Nyare')).toBeTruthy();
  });
});

describe('a matter that is changed', () => {
  async function changing(): Promise<Screen> {
    const screen = await opened();
    await screen.press('button', 'Ändra ärendet');
    await screen.answer('GET', '/api/reviews', []);
    return screen;
  }

  it('keeps what somebody else wrote in fields that the person has not touched', async () => {
    const screen = await changing();
    await screen.write('Vad ärendet gäller', 'Motion om nattbemanning');
    await send(screen);
    const details = aMatter({ registryNumber: 'KS 2016/0288', version: 8 });
    await screen.refuse('PATCH', '/api/matters/x', 409, { code: 'changed-by-other', message: 'Nej.', details });
    expect(screen.find('group', 'Ändrat av någon annan').textContent).toContain('KS 2016/0288');
    await send(screen);
    const sent = await screen.answer('PATCH', '/api/matters/x', details);
    expect(sent).toEqual({ body: { title: 'Motion om nattbemanning' }, ifMatch: '"8"' });
  });

  it('is closed with a day, and told that its work goes on', async () => {
    const screen = await opened(aMatter({ openActions: 2 }));
    await screen.press('button', 'Avsluta');
    expect(screen.find('dialog').textContent).toContain('Två åtgärder är öppna. De följs upp som förut.');
    await send(screen);
    const { body } = await screen.answer('PATCH', '/api/matters/x', aMatter({ closedOn: '2018-02-26' }));
    expect(body).toEqual({ closedOn: '2018-02-26' });
    expect(screen.find('button', 'Öppna igen')).toBeTruthy();
  });

  it('is not taken away while it has decisions', async () => {
    const screen = await changing();
    await screen.press('button', 'Ta bort ärendet');
    await send(screen);
    await screen.refuse('DELETE', '/api/matters/x', 409, { code: 'matter-in-use', message: 'Ärendet har beslut.' });
    expect(screen.find('alert').textContent).toContain('Ärendet har beslut.');
  });
});
