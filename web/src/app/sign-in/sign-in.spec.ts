import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aSession } from '../../../test/builders';
import { show } from '../../../test/screen';
import { SignInPage } from './sign-in';

describe('signing in', () => {
  it('leads to where the person was going', async () => {
    const screen = await show(SignInPage, null, { tillbaka: '/mina-atgarder' });
    await screen.write('E-postadress', ' maria.lind@ekvik.se ');
    await screen.write('Lösenord', 'en hel mening att minnas');
    await screen.press('button', 'Logga in');
    const { body } = await screen.answer('POST', '/api/session', aSession('responsible'));
    expect(body).toEqual({ email: 'maria.lind@ekvik.se', password: 'en hel mening att minnas' });
    expect(TestBed.inject(Router).url).toBe('/mina-atgarder');
  });

  it('says which fields are empty, with a way to each, and asks the server nothing', async () => {
    const screen = await show(SignInPage, null);
    await screen.press('button', 'Logga in');
    expect(screen.all('link').map((link) => link.textContent.trim())).toEqual([
      'Fyll i din e-postadress.',
      'Fyll i ditt lösenord.',
    ]);
    await screen.press('link', 'Fyll i ditt lösenord.');
    expect(document.activeElement).toBe(screen.find('textbox', 'Lösenord'));
    screen.http.verify();
  });

  it('tells what was wrong and empties the password', async () => {
    const screen = await show(SignInPage, null);
    await screen.write('E-postadress', 'maria.lind@ekvik.se');
    await screen.write('Lösenord', 'fel');
    await screen.press('button', 'Logga in');
    const message = 'E-postadressen eller lösenordet stämmer inte. Försök igen.';
    await screen.refuse('POST', '/api/session', 401, { code: 'wrong-credentials', message });
    expect(screen.find('alert').textContent).toContain(message);
    expect((screen.find('textbox', 'Lösenord') as HTMLInputElement).value).toBe('');
    expect((screen.find('textbox', 'E-postadress') as HTMLInputElement).value).toBe('maria.lind@ekvik.se');
  });
});
