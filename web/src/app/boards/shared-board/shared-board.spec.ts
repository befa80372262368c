import { show } from '../../../../test/screen';
import { aBoardPage } from '../a-board';
import { SharedBoard } from './shared-board';

const SHARED = '/api/shared-boards/hemlig';

describe('a page that a link opens', () => {
  it('is the frozen page under the municipality’s name, without a way to anything else', async () => {
    const screen = await show(SharedBoard, null, { token: 'hemlig' });
    await screen.answer('GET', SHARED, {
      page: aBoardPage(),
      introduction: 'Inför mars.',
      publishedOn: '2018-02-26',
      organisation: 'Ekviks kommun',
    });
    expect(screen.text).toMatch(/^Ekviks kommun ?Skriv ut/);
    expect(screen.text).toContain('Fastställt 26 februari 2018.');
    expect(screen.text).toContain('Inför mars.');
    expect(screen.all('link').map(({ textContent }) => textContent.trim())).toEqual(['Tillgänglighet']);
    expect(screen.all('button').map(({ textContent }) => textContent.trim())).toEqual(['Skriv ut']);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex, nofollow');
  });

  it('says what to do when the link opens nothing', async () => {
    const screen = await show(SharedBoard, null, { token: 'hemlig' });
    await screen.refuse('GET', SHARED, 410, { code: 'link-expired', message: 'Länken gäller inte längre.' });
    expect(screen.find('heading', 'Länken går inte att öppna').tagName).toBe('H1');
    expect(screen.text).toContain('Länken gäller inte längre.');
    expect(screen.all('button')).toHaveLength(0);
  });

  it('can be tried again when the server could not be reached', async () => {
    const screen = await show(SharedBoard, null, { token: 'hemlig' });
    await screen.refuse('GET', SHARED, 503, { code: 'unavailable', message: 'Tjänsten startar.' });
    await screen.press('button', 'Försök igen');
    screen.http.expectOne(SHARED);
  });
});
