import { MAIL_KINDS } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { OwnMail } from './own-mail';

describe('the choice of mails', () => {
  async function opened(): Promise<Screen> {
    const screen = await show(OwnMail, aSession('responsible'));
    const chosen = MAIL_KINDS.map((kind) => ({ kind, wanted: kind !== 'lead' }));
    await screen.answer('GET', '/api/mail/preferences', chosen);
    return screen;
  }
  const isTicked = (screen: Screen, name: RegExp) => (screen.find('checkbox', name) as HTMLInputElement).checked;

  it('tells of every kind what is chosen, and when it comes', async () => {
    const screen = await opened();
    expect(screen.all('checkbox')).toHaveLength(MAIL_KINDS.length);
    expect([isTicked(screen, /^Veckomejlet/), isTicked(screen, /^Påminnelser före slutdatum/)]).toEqual([true, false]);
    expect(screen.text).toContain('Måndagar klockan 07.00');
  });

  it('is saved at once, and says so', async () => {
    const screen = await opened();
    await screen.press('checkbox', /^Veckomejlet/);
    const { body } = await screen.answer('PUT', '/api/mail/preferences/digest', { kind: 'digest', wanted: false });
    expect(body).toEqual({ wanted: false });
    expect(screen.text).toContain('Sparat: Veckomejlet kommer inte.');
  });

  it('goes back to what holds when it is refused', async () => {
    const screen = await opened();
    await screen.press('checkbox', /^Veckomejlet/);
    const refusal = { code: 'unavailable', message: 'Tjänsten startar.' };
    await screen.refuse('PUT', '/api/mail/preferences/digest', 503, refusal);
    expect(isTicked(screen, /^Veckomejlet/)).toBe(true);
    expect(screen.find('alert').textContent).toContain('Tjänsten startar.');
  });

  it('shows the week’s mail as it would be now, in a frame that runs nothing, and as plain text', async () => {
    const screen = await opened();
    await screen.press('button', 'Visa veckans mejl');
    const mail = { subject: 'Vecka 9: tre ska vara klara på onsdag', text: '* Introduktion av nya chefer' };
    await screen.answer('GET', '/api/digest-previews/mine', { mail, why: null });
    const frame = screen.root.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('/api/digest-previews/mine/html');
    expect(frame?.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
    await screen.press('button', 'Som ren text');
    expect(screen.text).toContain('Introduktion av nya chefer');
  });

  it('says why there would be none', async () => {
    const screen = await opened();
    await screen.press('button', 'Visa veckans mejl');
    await screen.answer('GET', '/api/digest-previews/mine', { mail: null, why: 'Det fanns inget att berätta.' });
    expect(screen.text).toContain('Du skulle inte få något veckomejl nu. Det fanns inget att berätta.');
  });
});
