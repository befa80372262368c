import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { UserRole } from '@genomfor/shared';
import { aSession, TODAY } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aBoardPage, aMeeting, aPublication, aPublicationRow } from '../a-board';
import { LiveBoard } from './live-board';

const BOARD = '/api/boards/von';

describe('the page of a body', () => {
  async function opened(role: UserRole = 'secretary', page = aBoardPage()): Promise<Screen> {
    const screen = await show(LiveBoard, aSession(role), { id: 'von' });
    await screen.answer('GET', BOARD, { page, publications: [aPublicationRow({ openLinks: 2 })] });
    return screen;
  }

  it('begins with the summary and then says what awaits, how all stands, what is commissioned and what has changed', async () => {
    const screen = await opened('reader');
    expect(
      screen
        .all('heading')
        .map(({ tagName, textContent }) => `${tagName} ${textContent.trim().split(/\s{2,}/)[0] ?? ''}`),
    ).toEqual([
      'H1 Vård- och omsorgs\u00adnämnden',
      'H2 Det här väntar på nämnden',
      'H3 Delegering',
      'H2 Läget för de 14 åtgärderna',
      'H2 Nämndens uppdrag',
      'H2 Alla åtgärder',
      'H3 Inom sektorn',
      'H2 Ändrat sedan sammanträdet 31 januari',
      'H3 Budget',
      'H2 Fastställda sidor',
    ]);
    expect(screen.text.indexOf('Genomförandeplanen har fjorton')).toBeLessThan(screen.text.indexOf('Det här väntar'));
    expect(screen.text).toContain('Sidan går bara att läsa. Den visar läget den 26 februari 2018.');
  });

  it('leads from what awaits to the action, and to the frozen pages', async () => {
    const screen = await opened('reader');
    expect(screen.find('link', 'Delegering').getAttribute('href')).toBe('/atgarder?atgard=a1');
    expect(screen.find('link', 'Sammanträdet 7 mars 2018').getAttribute('href')).toBe('/namnder/faststallda/p1');
  });

  it('says that a deadline or a responsible is missing', async () => {
    const row = (await opened()).find('row', /Redovisa tidigare rapporter/);
    expect(row.querySelectorAll('.missing')).toHaveLength(2);
  });

  it('leaves out what there is nothing of, and says when nothing has changed', async () => {
    const empty = { awaiting: [], standings: [], commissions: [], groups: [], changes: [], total: 0 };
    const screen = await opened('reader', aBoardPage(empty));
    expect(screen.all('heading').map(({ tagName }) => tagName)).toEqual(['H1', 'H2', 'H2']);
    expect(screen.text).toContain('Inget har ändrats.');
  });

  it('is not published or shared by somebody who only reads', async () => {
    const screen = await opened('reader');
    expect(screen.all('button').map(({ textContent }) => textContent.trim())).toEqual(['Skriv ut']);
    expect(screen.text).not.toContain('länkar gäller');
  });

  it('is frozen for a coming meeting with the secretary’s words, and then shown as it was frozen', async () => {
    const screen = await opened();
    await screen.press('button', /^Fastställ för/);
    await screen.answer('GET', '/api/meetings', {
      rows: [aMeeting({ id: 'm0', state: 'cancelled' }), aMeeting({ id: 'm1', date: '2018-03-07' })],
      today: TODAY,
    });
    expect([...screen.root.querySelectorAll('option')].map(({ textContent }) => textContent.trim())).toEqual([
      '7 mars 2018 kl. 13.00',
    ]);
    await screen.write('Inledning (frivilligt)', ' Inför mars. ');
    await screen.press('button', 'Fastställ sidan');
    const sent = await screen.answer('POST', `${BOARD}/publications`, aPublication());
    expect(sent.body).toEqual({ meetingId: 'm1', introduction: 'Inför mars.' });
    expect(TestBed.inject(Router).url).toBe('/namnder/faststallda/p1');
  });

  it('tells at the field why an introduction is refused', async () => {
    const screen = await opened();
    await screen.press('button', /^Fastställ för/);
    await screen.answer('GET', '/api/meetings', { rows: [aMeeting()], today: TODAY });
    await screen.press('button', 'Fastställ sidan');
    const message = 'Skriv rollen i stället för ”Maria Lind”.';
    await screen.refuse('POST', `${BOARD}/publications`, 400, {
      code: 'invalid-input',
      message: 'Något går inte att läsa.',
      fields: [{ field: 'introduction', message }],
    });
    expect(screen.root.querySelector('#publish-introduction-fault')?.textContent).toContain(message);
    expect(screen.find('textbox', 'Inledning (frivilligt)').getAttribute('aria-invalid')).toBe('true');
  });

  it('is fetched anew when its links have been looked at', async () => {
    const screen = await opened();
    await screen.press('button', /^Dela/);
    await screen.answer('GET', '/api/publications/p1/links', []);
    await screen.press('button', 'Klar');
    screen.http.expectOne(BOARD);
  });

  it('that cannot be fetched says why', async () => {
    const screen = await show(LiveBoard, aSession('reader'), { id: 'von' });
    await screen.refuse('GET', BOARD, 404, { code: 'not-found', message: 'Det du söker finns inte.' });
    expect(screen.find('heading', 'Sidan kan inte visas').tagName).toBe('H1');
    expect(screen.text).toContain('Det du söker finns inte.');
  });
});
