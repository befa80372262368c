import { type AnswerPageView } from '@genomfor/shared';
import { type Screen, show } from '../../../../test/screen';
import { anAnswerPage } from '../an-answer-page';
import { AnswerPage } from './answer-page';

const PATH = '/api/answers/hemlig';
const FOUR = ['På gång', 'Klar', 'Behöver mer tid', 'Kan ej'];
const reported: NonNullable<AnswerPageView['lastReport']> = {
  on: '2018-02-26',
  progress: 'ongoing',
  forecast: null,
  comment: null,
  answer: 'ongoing',
  own: true,
};

async function opened(change: Partial<AnswerPageView> = {}, svar?: string): Promise<Screen> {
  const screen = await show(AnswerPage, null, { token: 'hemlig', svar });
  await screen.answer('GET', PATH, anAnswerPage(change));
  return screen;
}
const pressed = (screen: Screen): string[] =>
  screen
    .all('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ textContent }) => textContent.trim());

describe('the page that a link in a mail opens', () => {
  it('tells what it is about and offers four answers alike, with nothing chosen and nothing sent', async () => {
    const screen = await opened();
    expect(screen.find('heading', 'Tydliggöra roller och ansvar').tagName).toBe('H1');
    for (const text of ['Ekviks kommun', 'Översyn av hemtjänsten', 'Frågan går till dig som sektorchef.'])
      expect(screen.text).toContain(text);
    expect(screen.text).toMatch(/Avslutas ?30 april 2018.*Enligt plan ?63 dagar kvar.*Ingen har rapporterat än\./);
    expect(screen.all('button').map(({ textContent }) => textContent.trim())).toEqual(FOUR);
    expect(screen.root.querySelector('.btn.primary')).toBeNull();
    expect(pressed(screen)).toEqual([]);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex, nofollow');
    screen.http.verify();
  });

  it.each([
    ['klar', ['Klar']],
    ['kan-ej', ['Kan ej']],
    ['något', []],
  ])('opened by the button %s of the mail has chosen %j, and has sent nothing', async (svar, chosen) => {
    const screen = await opened({}, svar);
    expect(pressed(screen)).toEqual(chosen);
    screen.http.verify();
  });

  it('takes an answer in two presses, thanks for it and lets it be changed', async () => {
    const screen = await opened();
    await screen.press('button', 'På gång');
    await screen.press('button', 'Skicka svaret: På gång');
    const { body, ifMatch } = await screen.answer('POST', PATH, anAnswerPage({ version: 4, lastReport: reported }));
    expect([body, ifMatch]).toEqual([{ answer: 'ongoing', comment: null }, '"3"']);
    const receipt = screen.find('status');
    expect(receipt.textContent).toContain('Tack. Du svarade På gång 26 februari 2018.');
    expect(document.activeElement).toBe(receipt);
    await screen.press('button', 'Ändra svaret');
    expect(screen.text).toContain('Du svarade På gång 26 februari 2018. Du kan svara igen.');
  });

  it('asks when and why for more time, goes to what is missing, and sends both', async () => {
    const screen = await opened();
    await screen.press('button', 'Behöver mer tid');
    await screen.press('button', 'Skicka svaret: Behöver mer tid');
    expect(screen.text).toContain('Skriv när du tror att det blir klart.');
    expect(screen.text).toContain('Skriv varför mer tid behövs.');
    expect(document.activeElement).toBe(screen.find('textbox', 'När blir det klart?'));
    await screen.write('När blir det klart?', 'juni 2018');
    expect(screen.text).toContain('Läses som juni 2018. Sista dag är 30 juni 2018.');
    await screen.write('Varför behövs mer tid?', ' Lokalerna saknas. ');
    await screen.press('button', 'Skicka svaret: Behöver mer tid');
    const { body } = await screen.answer('POST', PATH, anAnswerPage());
    expect(body).toEqual({ answer: 'more-time', when: 'juni 2018', comment: 'Lokalerna saknas.' });
  });

  it('asks why it cannot be done, and keeps what is written when another answer is chosen', async () => {
    const screen = await opened({}, 'kan-ej');
    await screen.write('Varför går det inte?', 'Ingen tid.');
    await screen.press('button', 'Klar');
    await screen.press('button', 'Kan ej');
    await screen.press('button', 'Skicka svaret: Kan ej');
    expect((await screen.answer('POST', PATH, anAnswerPage())).body).toEqual({
      answer: 'cannot',
      comment: 'Ingen tid.',
    });
  });

  it('lets a forecast that is late be taken back with the answer På gång', async () => {
    const screen = await opened({ forecast: '2018-06-30' }, 'pa-gang');
    await screen.press('checkbox', 'Slutdatum håller. Ta bort prognosen 30 juni 2018.');
    await screen.press('button', 'Skicka svaret: På gång');
    const { body } = await screen.answer('POST', PATH, anAnswerPage());
    expect(body).toEqual({ answer: 'ongoing', deadlineHolds: true, comment: null });
  });

  it('shows what somebody else has changed meanwhile, keeps the answer and sends it again only when pressed', async () => {
    const screen = await opened({}, 'kan-ej');
    await screen.write('Varför går det inte?', 'Ingen tid.');
    await screen.press('button', 'Skicka svaret: Kan ej');
    const details = anAnswerPage({ version: 4, lastReport: { ...reported, own: false, comment: 'Vi är i gång.' } });
    await screen.refuse('POST', PATH, 409, { code: 'changed-by-other', message: 'Någon annan hann.', details });
    expect(screen.find('alert').textContent).toContain('Någon annan har hunnit ändra åtgärden.');
    expect(screen.text).toContain('På gång, 26 februari 2018 Vi är i gång.');
    screen.http.verify();
    await screen.press('button', 'Skicka svaret: Kan ej');
    const { body, ifMatch } = await screen.answer('POST', PATH, anAnswerPage());
    expect([body, ifMatch]).toEqual([{ answer: 'cannot', comment: 'Ingen tid.' }, '"4"']);
  });

  it('tells in the fields what the server does not accept', async () => {
    const screen = await opened({}, 'klar');
    await screen.write('Kommentar (frivillig)', '19121212-1212');
    await screen.press('button', 'Skicka svaret: Klar');
    const fields = [{ field: 'comment', message: 'Ta bort personnumret.' }];
    await screen.refuse('POST', PATH, 422, { code: 'case-data', message: 'Texten innehåller personnummer.', fields });
    expect(screen.text).toContain('Ta bort personnumret.');
    expect(document.activeElement).toBe(screen.find('textbox', 'Kommentar (frivillig)'));
  });

  it('says what to do when the link no longer works, before or while answering', async () => {
    const screen = await show(AnswerPage, null, { token: 'hemlig' });
    await screen.refuse('GET', PATH, 410, { code: 'answer-link-expired', message: 'Länken gäller inte längre.' });
    expect(screen.find('heading', 'Länken gäller inte längre').tagName).toBe('H1');
    expect(screen.find('link', 'Logga in').getAttribute('href')).toBe('/mina-atgarder');
    expect(screen.all('button')).toHaveLength(0);
  });

  it('keeps what is written when the link ends while it is being written', async () => {
    const screen = await opened({}, 'kan-ej');
    await screen.write('Varför går det inte?', 'Ingen tid.');
    await screen.press('button', 'Skicka svaret: Kan ej');
    await screen.refuse('POST', PATH, 410, { code: 'answer-link-expired', message: 'Länken gäller inte längre.' });
    expect(screen.find('alert').textContent).toContain('Länken har slutat gälla, och svaret är inte skickat.');
    expect((screen.find('textbox', 'Varför går det inte?') as HTMLTextAreaElement).value).toBe('Ingen tid.');
  });

  it('can be tried again when the server could not be reached', async () => {
    const screen = await show(AnswerPage, null, { token: 'hemlig' });
    await screen.refuse('GET', PATH, 503, { code: 'unavailable', message: 'Tjänsten startar.' });
    await screen.press('button', 'Försök igen');
    screen.http.expectOne(PATH);
  });
});
