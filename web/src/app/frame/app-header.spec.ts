import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { UserRole } from '@genomfor/shared';
import { aSession } from '../../../test/builders';
import { show } from '../../../test/screen';
import { AppHeader } from './app-header';

describe('the main menu', () => {
  it.each<[UserRole, string[]]>([
    ['plan-lead', ['Översikt', 'Mina åtgärder', 'Översyner', 'Nämnder', 'Ärenden', 'Importera', 'Inställningar']],
    ['reader', ['Översikt', 'Mina åtgärder', 'Översyner', 'Nämnder', 'Ärenden', 'Inställningar']],
  ])('shows a %s only what they may open', async (role, words) => {
    const screen = await show(AppHeader, aSession(role));
    const menu = screen.root.querySelector('nav');
    expect([...(menu?.querySelectorAll('a') ?? [])].map((link) => link.textContent.trim())).toEqual(words);
  });

  it('is not there before anybody has signed in', async () => {
    const screen = await show(AppHeader, null);
    expect(screen.all('link').map((link) => link.textContent.trim())).toEqual(['Genomför']);
    expect(screen.all('button')).toHaveLength(0);
  });

  it('marks the page that is open', async () => {
    const screen = await show(AppHeader, aSession('reader'));
    await TestBed.inject(Router).navigateByUrl('/oversyner');
    await screen.settle();
    const marked = screen.all('link').filter((link) => link.getAttribute('aria-current') === 'page');
    expect(new Set(marked.map((link) => link.textContent.trim()))).toEqual(new Set(['Översyner']));
  });

  it('signs out, and leads to the sign-in page', async () => {
    const screen = await show(AppHeader, aSession('reader'));
    screen.all('button', 'Logga ut')[0]!.click();
    await screen.settle();
    await screen.answer('DELETE', '/api/session', null);
    expect(TestBed.inject(Router).url).toBe('/logga-in');
    expect(screen.all('button', 'Logga ut')).toHaveLength(0);
  });
});
