import { type ShareLinkView } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { aPublicationRow } from '../a-board';
import { daysIn, linkState } from './link-words';
import { ShareDialog } from './share-dialog';

const LINKS = '/api/publications/p1/links';
const NOW = '2018-02-26T11:00:00.000Z';

function aLink(change: Partial<ShareLinkView> = {}): ShareLinkView {
  return {
    id: 'l1',
    createdAt: '2018-02-20T11:00:00.000Z',
    expiresAt: '2118-03-28T11:00:00.000Z',
    revokedAt: null,
    lastOpenedAt: null,
    ...change,
  };
}

describe('the links to a frozen page', () => {
  async function opened(links: ShareLinkView[]): Promise<Screen> {
    const screen = await show(ShareDialog, aSession('secretary'), { publication: aPublicationRow() });
    await screen.answer('GET', LINKS, links);
    return screen;
  }

  it('are made for so many days and shown once', async () => {
    const screen = await opened([]);
    await screen.write(/^Hur många dagar/, '14');
    await screen.press('button', 'Skapa länk');
    const url = 'https://genomfor.ekvik.se/delad/hemlig';
    const sent = await screen.answer('POST', LINKS, { ...aLink(), url });
    expect(sent.body).toEqual({ days: 14 });
    expect((screen.find('textbox', 'Länk') as HTMLInputElement).value).toBe(url);
    await screen.press('button', 'Klar');
    await screen.answer('GET', LINKS, [aLink()]);
    expect(screen.root.innerHTML).not.toContain('hemlig');
    expect(screen.text).toContain('Gäller till 28 mars 2118');
  });

  it('are not made for a number of days that cannot be', async () => {
    const screen = await opened([]);
    await screen.write(/^Hur många dagar/, '400');
    await screen.press('button', 'Skapa länk');
    expect(screen.text).toContain('Skriv ett antal dagar, från 1 till 365.');
    screen.http.expectNone(LINKS);
  });

  it('are revoked when the person has said so twice', async () => {
    const screen = await opened([aLink()]);
    await screen.press('button', /^Återkalla/);
    screen.http.expectNone('/api/links/l1');
    await screen.press('button', 'Ja, återkalla');
    await screen.answer('DELETE', '/api/links/l1', null);
    await screen.answer('GET', LINKS, [aLink({ revokedAt: NOW })]);
    expect(screen.text).toContain('Återkallad 26 februari 2018');
    expect(screen.all('button', /^Återkalla/)).toHaveLength(0);
  });

  it.each([
    [{ expiresAt: '2018-03-28T11:00:00.000Z' }, 'Gäller till 28 mars 2018'],
    [{ expiresAt: '2018-02-25T11:00:00.000Z' }, 'Gick ut 25 februari 2018'],
    [{ expiresAt: '2018-02-25T11:00:00.000Z', revokedAt: '2018-02-24T11:00:00.000Z' }, 'Återkallad 24 februari 2018'],
  ])('with %j are told as "%s"', (change, words) => expect(linkState(aLink(change), NOW)).toBe(words));

  it.each([
    ['1', 1],
    [' 365 ', 365],
    ['0', null],
    ['366', null],
    ['1,5', null],
    ['', null],
    ['en vecka', null],
  ])('for "%s" days are for %p', (text, days) => expect(daysIn(text)).toBe(days));
});
