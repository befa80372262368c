import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type SavedViewView, type UserRole } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { refusalsInterceptor } from '../../platform/refusals.interceptor';
import { Session } from '../../platform/session';
import { Toasts } from '../../ui/toast/toasts';
import { allByRole, byRole, typeIn, wordsOf } from '../../ui/by-role/by-role';
import { aRole } from '../an-action';
import { ActorsKnown } from '../actors-known';
import { PlanAddress } from '../plan-address';
import { ViewBar } from './view-bar';

const VIEW: SavedViewView = {
  id: 'v1',
  name: 'Försenat',
  audience: 'private',
  role: null,
  filter: { standing: 'late' },
  mine: true,
  ownerName: 'Maria Lind',
  mayEdit: true,
  subscription: null,
  mailable: true,
  version: 2,
};

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,

  selector: 'gf-page',
  imports: [ViewBar],
  providers: [PlanAddress, ActorsKnown],
  template: '<gf-view-bar />',
})
class Page {}

describe('the saved views of a page', () => {
  let http: HttpTestingController;
  let page: HTMLElement;

  async function settle(): Promise<void> {
    for (let times = 0; times < 2; times += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve));
    }
    TestBed.tick();
  }

  async function open(address: string, role: UserRole = 'plan-lead'): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'atgarder', component: Page },
          { path: 'oversyner/:id', component: Page },
        ]),
        provideHttpClient(withInterceptors([refusalsInterceptor])),
        provideHttpClientTesting(),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const known = TestBed.inject(Session).refresh();
    http.expectOne('/api/session').flush(aSession(role));
    await known;
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address);
    page = harness.fixture.nativeElement as HTMLElement;
    await settle();
  }

  /** Answers the one call that waits for the address, and gives back what was sent. */
  async function answer(method: string, url: string, body: object | null): Promise<unknown> {
    const call = http.expectOne((request) => request.method === method && request.url === url);
    call.flush(body);
    await settle();
    return call.request.body;
  }

  async function press(name: string | RegExp, role: 'button' | 'link' | 'radio' = 'button'): Promise<void> {
    byRole(page, role, name).click();
    await settle();
  }

  const url = () => TestBed.inject(Router).url;

  it('are not asked for until somebody looks', async () => {
    await open('/atgarder');
    http.expectNone('/api/saved-views');
    expect(allByRole(page, 'button').map(wordsOf)).toEqual(['Sparade vyer']);
  });

  it('are opened by an address that says it all, also for whoever gets the link', async () => {
    await open('/atgarder');
    await press('Sparade vyer');
    await answer('GET', '/api/saved-views', [VIEW, { ...VIEW, id: 'v2', name: 'Planen', filter: { review: 'r1' } }]);
    expect(byRole(page, 'link', 'Planen').getAttribute('href')).toBe('/oversyner/r1?vy=v2');
    await press('Försenat', 'link');
    expect(url()).toBe('/atgarder?standing=late&vy=v1');
    expect(wordsOf(page)).toContain('Vy: Försenat');
    expect(wordsOf(page)).not.toContain('ändrad');
  });

  it('are saved with a name and those who see them', async () => {
    await open('/oversyner/r1?q=ledning');
    await press('Spara vy');
    await answer('GET', '/api/actors', [{ ...aRole('Sektorchef'), id: 'chief' }]);
    await answer('GET', '/api/saved-views', []);
    await press(/^Spara$/);
    expect(wordsOf(page)).toContain('Ge vyn ett namn.');
    typeIn(byRole(page, 'textbox', 'Namn'), 'Ledning');
    await press('Alla', 'radio');
    await press(/^Spara$/);
    const sent = await answer('POST', '/api/saved-views', { ...VIEW, id: 'v9' });
    expect(sent).toEqual({ name: 'Ledning', audience: 'all', roleId: null, filter: { q: 'ledning', review: 'r1' } });
    expect(url()).toBe('/oversyner/r1?q=ledning&vy=v9');
  });

  it('say when the page shows something else, and are saved against the version that was seen', async () => {
    await open('/atgarder?standing=late&sort=deadline&vy=v1');
    await answer('GET', '/api/saved-views', [VIEW]);
    expect(wordsOf(page)).toContain('Vy: Försenat – ändrad');
    expect(byRole(page, 'link', 'Återställ').getAttribute('href')).toBe('/atgarder?standing=late&vy=v1');
    await press('Spara ändringen');
    const call = http.expectOne('/api/saved-views/v1');
    expect(call.request.headers.get('If-Match')).toBe('"2"');
    expect(call.request.body).toEqual({ filter: { standing: 'late', sort: 'deadline' } });
    call.flush(
      { code: 'changed-by-other', message: 'Någon annan hann ändra.' },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(wordsOf(byRole(page, 'alert'))).toContain('Någon annan hann ändra');
  });

  it('of others are not changed, but saved as one’s own', async () => {
    await open('/atgarder?standing=risk&vy=v1', 'reader');
    await answer('GET', '/api/saved-views', [{ ...VIEW, mine: false, mayEdit: false, audience: 'all' }]);
    expect(allByRole(page, 'button', 'Spara ändringen')).toEqual([]);
    await press('Spara som ny vy');
    expect(allByRole(page, 'radio').length).toBeLessThan(3);
  });

  it('that the person does not see leave the page as the address says', async () => {
    await open('/atgarder?standing=late&vy=gone');
    await answer('GET', '/api/saved-views', []);
    expect(wordsOf(page)).not.toContain('Vy:');
    expect(allByRole(page, 'button', 'Spara vy')).toHaveLength(1);
  });

  it('are taken away, and put back from the toast', async () => {
    await open('/atgarder');
    await press('Sparade vyer');
    await answer('GET', '/api/saved-views', [VIEW]);
    await press('Ta bort Försenat');
    await answer('DELETE', '/api/saved-views/v1', null);
    await answer('GET', '/api/saved-views', []);
    TestBed.inject(Toasts).all()[0]?.undo?.();
    await settle();
    await answer('POST', '/api/saved-views/v1/restore', VIEW);
    await answer('GET', '/api/saved-views', [VIEW]);
    await press('Sparade vyer');
    expect(allByRole(page, 'link', 'Försenat')).toHaveLength(1);
  });

  it('are not offered by mail while mail is not set up', async () => {
    await open('/atgarder?standing=late&vy=v1');
    await answer('GET', '/api/saved-views', [{ ...VIEW, mailable: false }]);
    expect(allByRole(page, 'button', 'e-post')).toEqual([]);
    await press('Sparade vyer');
    expect(allByRole(page, 'button', 'E-post')).toEqual([]);
  });

  it('come by mail as often as the person wants, until they say stop', async () => {
    await open('/atgarder?standing=late&vy=v1');
    await answer('GET', '/api/saved-views', [VIEW]);
    await press('Få med e-post');
    await press(/^Varje månad/, 'radio');
    await press(/^Spara$/);
    const monthly = { period: 'monthly', onlyChanged: false };
    expect(await answer('PUT', '/api/saved-views/v1/subscription', { ...VIEW, subscription: monthly })).toEqual(
      monthly,
    );
    await answer('GET', '/api/saved-views', [{ ...VIEW, subscription: monthly }]);
    await press('Ändra e-post');
    await press('Sluta få den');
    await answer('DELETE', '/api/saved-views/v1/subscription', VIEW);
  });
});
