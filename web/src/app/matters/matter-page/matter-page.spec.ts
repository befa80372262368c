import { TestBed } from '@angular/core/testing';
import type { MatterDetail, UserRole } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { Toasts } from '../../ui/toast/toasts';
import { aDecision, aMatter } from '../a-matter';
import { MatterPage } from './matter-page';

const LATE = { kind: 'motion', due: '2018-02-14', daysLeft: -12, late: true, reasonMissing: true } as const;

async function opened(matter: MatterDetail, role: UserRole = 'secretary'): Promise<Screen> {
  const screen = await show(MatterPage, aSession(role), { id: 'x' });
  await screen.answer('GET', '/api/matters/x', matter);
  return screen;
}

describe('the page of a matter', () => {
  it('reads each decision as an extract of the protocol', async () => {
    const screen = await opened(
      aMatter({
        decisions: [
          aDecision({
            clauses: ['att anse motionen besvarad', 'att sända beslutet till akten'],
            floorMotions: [{ by: 'Motionären', text: 'Bifall till motionen' }],
            dissents: [{ by: 'Motionären', text: 'Eget yrkande' }],
            remarks: [{ code: 'approval-late', due: '2018-03-05' }],
            actions: [{ id: 'a1', title: 'Delegering' }],
          }),
          aDecision({ id: 'd2', body: { id: 'kf', name: 'Kommunfullmäktige', kind: 'body' }, outcome: null }),
        ],
      }),
      'reader',
    );
    const article = screen.find('heading', 'Kommunstyrelsen 19 februari 2018 § 31, s. 14–15').closest('article');
    const words = article?.textContent.replace(/\s+/g, ' ') ?? '';
    for (const part of [
      'Föreslår · anses besvarad',
      'att sända beslutet till akten',
      'Yrkande, Motionären',
      'Reservation, Motionären',
      'Protokollet skulle ha justerats senast 5 mars 2018.',
      'Sista dag att överklaga16 mars 2018',
      'ej laga kraft än',
    ])
      expect(words).toContain(part);
    expect(screen.find('link', 'Delegering').getAttribute('href')).toBe('/atgarder?atgard=a1');
    expect(screen.text).toContain('inte beslutat än');
    expect(screen.all('button').map((button) => button.textContent.trim())).toEqual(['Skriv ut']);
  });

  it('tells its way step by step, and which step it waits for', async () => {
    const screen = await opened(
      aMatter({
        stages: [
          { label: 'Motionen väckt', date: '2016-11-21', days: 0, state: 'done' },
          { label: 'Yttrande', date: '2017-10-16', days: 329, state: 'done' },
          { label: 'Kommunfullmäktige beslutar', date: null, days: null, state: 'now' },
        ],
      }),
    );
    const steps = [...screen.root.querySelectorAll('.stages li')];
    expect(steps.map((step) => [...step.children].map(({ textContent }) => textContent))).toEqual([
      ['Motionen väckt', '21 november 2016', 'första dagen'],
      ['Yttrande', '16 oktober 2017', 'efter 329 dagar'],
      ['Kommunfullmäktige beslutar', 'väntar, dagen är inte bestämd'],
    ]);
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step']);
  });

  it('asks why a late matter has been delayed, and keeps the answer', async () => {
    const screen = await opened(aMatter({ clock: LATE }));
    expect(screen.text).toContain('1 år har gått, 12 dagar sen');
    await screen.press('button', 'Spara skälet');
    expect(screen.text).toContain('Skriv ett skäl.');
    await screen.write('Varför har det dröjt?', 'Remissen drog ut på tiden.');
    await screen.press('button', 'Spara skälet');
    const delayReason = 'Remissen drog ut på tiden.';
    const sent = await screen.answer('PATCH', '/api/matters/x', aMatter({ clock: LATE, delayReason, version: 8 }));
    expect(sent).toEqual({ body: { delayReason }, ifMatch: '"7"' });
    expect(screen.text).toContain(`Varför det har dröjt: ${delayReason}`);
  });

  it('tells a reader that nobody has said why', async () => {
    const screen = await opened(aMatter({ clock: LATE }), 'reader');
    expect(screen.text).toContain('Ingen har skrivit varför det har dröjt.');
  });

  it('does not hide open work when the matter is closed', async () => {
    const screen = await opened(
      aMatter({
        closedOn: '2017-11-21',
        openActions: 1,
        actions: [
          { id: 'a1', title: 'Uppföljning', deadline: null, responsible: [], standing: 'ok', origin: 'commission' },
        ],
      }),
    );
    expect(screen.text).toContain('Ärendet är avslutat, men arbetet är inte klart. En åtgärd är öppen.');
    expect(screen.find('row', /^Uppföljning/).textContent).toContain('Uppdrag');
    await screen.press('button', 'Öppna igen');
    expect((await screen.answer('PATCH', '/api/matters/x', aMatter())).body).toEqual({ closedOn: null });
    expect(screen.find('button', 'Avsluta')).toBeTruthy();
  });

  it('ticks whom a decision has been sent to, with the day, and takes the tick away', async () => {
    const dispatch = { id: 'p', to: 'Akten', sentOn: null };
    const screen = await opened(aMatter({ decisions: [aDecision({ dispatches: [dispatch] })] }));
    const url = '/api/decisions/d1/dispatches/p';
    await screen.press('checkbox', 'Akten');
    const ticked = aMatter({ decisions: [aDecision({ dispatches: [{ ...dispatch, sentOn: '2018-02-26' }] })] });
    expect(await screen.answer('PUT', url, ticked)).toEqual({ body: { sentOn: '2018-02-26' }, ifMatch: '"3"' });
    expect((screen.find('checkbox', 'Akten') as HTMLInputElement).checked).toBe(true);
    expect(screen.text).toContain('skickat 26 februari 2018');

    await screen.press('button', /^Annan dag/);
    await screen.write('Dag', '180223');
    await screen.press('button', 'Spara');
    expect((await screen.answer('PUT', url, ticked)).body).toEqual({ sentOn: '2018-02-23' });

    await screen.press('checkbox', 'Akten');
    expect((await screen.answer('PUT', url, aMatter())).body).toEqual({ sentOn: null });
  });

  it('fetches what stands when a tick is refused', async () => {
    const dispatch = { id: 'p', to: 'Akten', sentOn: null };
    const screen = await opened(aMatter({ decisions: [aDecision({ dispatches: [dispatch] })] }));
    await screen.press('checkbox', 'Akten');
    const refusal = { code: 'changed-by-other', message: 'Någon annan hann.' };
    await screen.refuse('PUT', '/api/decisions/d1/dispatches/p', 409, refusal);
    expect((screen.find('checkbox', 'Akten') as HTMLInputElement).checked).toBe(false);
    await screen.answer('GET', '/api/matters/x', aMatter());
    expect(screen.all('checkbox')).toHaveLength(0);
  });

  it('puts a tabled matter on the next agenda only when somebody says so', async () => {
    const proposal = {
      kind: 'next-meeting',
      decisionId: 'd1',
      meetingId: 'm2',
      date: '2018-04-23',
      body: 'Kommunstyrelsen',
    } as const;
    const screen = await opened(aMatter({ decisions: [aDecision({ outcome: 'tabled' })], proposals: [proposal] }));
    expect(screen.text).toContain(
      'Bordlagt i Kommunstyrelsen 19 februari 2018 § 31. Ta upp ärendet igen i kommunstyrelsen 23 april 2018.',
    );
    screen.http.verify();
    screen.find('button', 'Ta upp då').focus();
    await screen.press('button', 'Ta upp då');
    const { body } = await screen.answer('POST', '/api/decisions/d1/proposals', aMatter());
    expect(body).toEqual({ kind: 'next-meeting', meetingId: 'm2' });
    expect(screen.all('button', 'Ta upp då')).toHaveLength(0);
    expect(document.activeElement).toBe(screen.find('heading', 'Beslut'));
  });

  it('asks who completes the papers of a matter that was sent back', async () => {
    const proposal = { kind: 'complete-papers', decisionId: 'd1', title: 'Komplettera underlaget' } as const;
    const screen = await opened(aMatter({ proposals: [proposal] }));
    await screen.press('button', 'Lägg till åtgärden');
    await screen.answer('GET', '/api/actors', []);
    const add = () => screen.find('dialog').querySelector<HTMLElement>('[type=submit]')?.click();
    add();
    await screen.settle();
    expect(screen.find('alert').textContent).toContain('Skriv vem som ska göra det.');
    await screen.write('Vem som ska göra det', 'Sektorchef');
    await screen.write('Klart senast (frivilligt)', 'april 2018');
    add();
    await screen.settle();
    const { body } = await screen.answer('POST', '/api/decisions/d1/proposals', aMatter());
    expect(body).toEqual({
      kind: 'complete-papers',
      title: 'Komplettera underlaget',
      responsible: 'Sektorchef',
      deadline: 'april 2018',
    });
  });

  it('leads to the calendar when no later meeting is known', async () => {
    const proposal = { kind: 'no-next-meeting', decisionId: 'd1', body: 'Kommunstyrelsen' } as const;
    const screen = await opened(aMatter({ proposals: [proposal] }));
    expect(screen.find('link', 'Öppna kalendern').getAttribute('href')).toBe('/namnder/ks/sammantraden');
  });

  it('adds what has happened, and takes away what was wrong', async () => {
    const event = { id: 'e1', kind: 'referred', date: '2016-12-12', text: 'Remiss till kommundirektören' } as const;
    const screen = await opened(aMatter({ events: [event] }));
    await screen.press('button', 'Ny händelse');
    await screen.write('Dag (frivillig)', '171016');
    await screen.write('Beskrivning', 'Yttrande lämnat');
    await screen.press('button', 'Lägg till');
    const added = await screen.answer('POST', '/api/matters/x/events', aMatter({ events: [event] }));
    expect(added.body).toEqual({ kind: 'referred', date: '2017-10-16', text: 'Yttrande lämnat' });
    await screen.press('button', 'Ta bort händelsen Remiss till kommundirektören');
    await screen.answer('DELETE', '/api/matters/x/events/e1', aMatter());
    expect(screen.text).toContain('Inga händelser är inskrivna.');
    TestBed.inject(Toasts).all().at(-1)?.undo?.();
    const restored = await screen.answer('POST', '/api/matters/x/events', aMatter({ events: [event] }));
    expect(restored.body).toEqual({ kind: 'referred', date: '2016-12-12', text: 'Remiss till kommundirektören' });
  });

  it('says that a matter is not there', async () => {
    const screen = await show(MatterPage, aSession('reader'), { id: 'x' });
    await screen.refuse('GET', '/api/matters/x', 404, { code: 'not-found', message: 'Det finns inte.' });
    expect(screen.find('alert').textContent).toContain('Det finns inte.');
  });
});
