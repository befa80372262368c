import { HttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { aSession } from '../../../test/builders';
import { type Screen, show } from '../../../test/screen';
import { Session } from './session';
import { safeReturn } from './sign-in-page';

@Component({ selector: 'gf-blank', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
class Blank {}

describe('the session', () => {
  const opened = (signedIn: boolean): Promise<Screen> => show(Blank, signedIn ? aSession('responsible') : null);

  it('allows what the server says that the person may do, and nothing else', async () => {
    await opened(true);
    const session = TestBed.inject(Session);
    expect(session.may('actions.report-own')).toBe(true);
    expect(session.may('users.manage')).toBe(false);
  });

  it('asks the server only once who it is', async () => {
    const screen = await opened(true);
    expect((await TestBed.inject(Session).known())?.user.id).toBe('me');
    screen.http.verify();
  });

  it('takes not being signed in for an answer', async () => {
    const screen = await opened(false);
    const known = TestBed.inject(Session).known();
    await screen.refuse('GET', '/api/session', 401, { code: 'not-signed-in', message: 'Du behöver logga in.' });
    expect(await known).toBeNull();
  });

  it('does not take a server out of reach for not being signed in', async () => {
    const screen = await opened(false);
    const known = TestBed.inject(Session).known();
    const refused = expect(known).rejects.toMatchObject({ code: 'unavailable' });
    await screen.refuse('GET', '/api/session', 503, {});
    await refused;
  });

  it('leads to the sign-in page and back when it has ended in the middle of work', async () => {
    const screen = await opened(true);
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/oversyner/r1?atgard=a2');
    const call = firstValueFrom(TestBed.inject(HttpClient).get('/api/anything')).catch((error: unknown) => error);
    await screen.refuse('GET', '/api/anything', 401, { code: 'not-signed-in', message: 'Du behöver logga in.' });
    await call;
    expect(router.url).toBe('/logga-in?tillbaka=%2Foversyner%2Fr1%3Fatgard%3Da2');
    expect(TestBed.inject(Session).view()).toBeNull();
  });
});

describe('where to go after signing in', () => {
  it.each([
    ['/mina-atgarder', '/mina-atgarder'],
    ['/oversyner/r1?atgard=a2', '/oversyner/r1?atgard=a2'],
    [undefined, '/'],
    ['', '/'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/logga-in?tillbaka=/x', '/'],
  ])('%s leads to %s', (asked, expected) => {
    expect(safeReturn(asked)).toBe(expected);
  });
});
