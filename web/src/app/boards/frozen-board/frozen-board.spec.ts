import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aPublication } from '../a-board';
import { FrozenBoard } from './frozen-board';

const PUBLICATION = '/api/publications/p1';

describe('a page that was frozen for a meeting', () => {
  async function opened(role: 'reader' | 'secretary'): Promise<Screen> {
    const screen = await show(FrozenBoard, aSession(role), { id: 'p1' });
    await screen.answer('GET', PUBLICATION, aPublication({ introduction: 'Inför mars.' }));
    return screen;
  }

  it('says for which meeting and when, with the secretary’s words, and leads to the page of today', async () => {
    const screen = await opened('reader');
    expect(screen.text).toContain('Läget till sammanträdet 7 mars 2018. Fastställt 26 februari 2018.');
    expect(screen.text).toContain('Inför mars.');
    expect(screen.text).toContain('Den visar läget den 26 februari 2018 och ändras inte.');
    expect(screen.all('link').map((link) => link.getAttribute('href'))).toEqual(['/namnder/von']);
    expect(screen.all('button').map(({ textContent }) => textContent.trim())).toEqual(['Skriv ut']);
  });

  it('is shared by who may publish', async () => {
    const screen = await opened('secretary');
    await screen.press('button', 'Dela …');
    await screen.answer('GET', `${PUBLICATION}/links`, []);
    expect(screen.find('dialog', 'Dela sidan för 7 mars 2018')).toBeTruthy();
  });

  it('that is not there says so', async () => {
    const screen = await show(FrozenBoard, aSession('reader'), { id: 'p1' });
    await screen.refuse('GET', PUBLICATION, 404, { code: 'not-found', message: 'Det du söker finns inte.' });
    expect(screen.find('heading', 'Sidan kan inte visas').tagName).toBe('H1');
  });
});
