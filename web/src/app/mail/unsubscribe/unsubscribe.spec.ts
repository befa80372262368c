import { ActivatedRoute } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { type Screen, show } from '../../../../test/screen';
import { Unsubscribe } from './unsubscribe';

const PATH = '/api/mail/subscriptions/hemligt.tecken';

describe('the page that ends a mail', () => {
  async function opened(fragment: string | null): Promise<Screen> {
    TestBed.overrideProvider(ActivatedRoute, { useValue: { snapshot: { fragment } } });
    return show(Unsubscribe, null);
  }

  it('says which mail it is about and changes nothing by being opened', async () => {
    const screen = await opened('hemligt.tecken');
    await screen.answer('GET', PATH, { kind: 'digest', wanted: true });
    expect(screen.find('heading', 'Veckomejlet').tagName).toBe('H1');
    expect(screen.find('status').textContent).toContain('Du får de här mejlen.');
    screen.http.verify();
  });

  it('ends the mail, and begins it again', async () => {
    const screen = await opened('hemligt.tecken');
    await screen.answer('GET', PATH, { kind: 'digest', wanted: true });
    await screen.press('button', 'Sluta få de här mejlen');
    const ended = await screen.answer('PUT', PATH, { kind: 'digest', wanted: false });
    expect(ended.body).toEqual({ wanted: false });
    expect(screen.find('status').textContent).toContain('Du får inte längre de här mejlen.');
    await screen.press('button', 'Börja få dem igen');
    const begun = await screen.answer('PUT', PATH, { kind: 'digest', wanted: true });
    expect(begun.body).toEqual({ wanted: true });
  });

  it('says what to do when the choice could not be saved, and keeps what holds', async () => {
    const screen = await opened('hemligt.tecken');
    await screen.answer('GET', PATH, { kind: 'digest', wanted: true });
    await screen.press('button', 'Sluta få de här mejlen');
    await screen.refuse('PUT', PATH, 503, { code: 'unavailable', message: 'Tjänsten startar.' });
    expect(screen.find('alert').textContent).toContain('Tjänsten startar.');
    expect(screen.find('status').textContent).toContain('Du får de här mejlen.');
  });

  it('leads on when the link opens nothing, and asks for nothing without a secret', async () => {
    const screen = await opened('fel');
    await screen.refuse('GET', '/api/mail/subscriptions/fel', 410, { code: 'link-expired', message: 'Gäller inte.' });
    expect(screen.find('heading', 'Länken går inte att öppna')).toBeTruthy();
    expect(screen.find('link', 'Logga in och välj mejl')).toBeTruthy();
  });

  it('asks for nothing when the link is not whole', async () => {
    const screen = await opened(null);
    expect(screen.text).toContain('Länken är inte hel.');
    screen.http.verify();
  });
});
