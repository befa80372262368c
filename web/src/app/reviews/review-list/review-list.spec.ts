import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type ReviewRow } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { byRole, typeIn, wordsOf } from '../../ui/by-role/by-role';
import { ReviewList } from './review-list';

const review: ReviewRow = {
  id: 'r1',
  title: 'Översyn av hemtjänsten',
  organisation: null,
  orgUnit: 'Socialförvaltningen',
  commissioner: null,
  owner: null,
  registryNumber: null,
  planDate: null,
  planVersion: null,
  total: 14,
  standings: { late: 2, risk: 0, await: 0, unknown: 0, ok: 11, done: 1, approved: 0, dropped: 0 },
  nextDeadline: '2018-02-28',
};

describe('the list of reviews', () => {
  let http: HttpTestingController;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'oversyner', component: ReviewList },
          { path: '**', children: [] },
        ]),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: Session, useValue: { may: () => true, today: signal('2018-02-26'), view: signal(null) } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl('/oversyner');
    page = harness.fixture.nativeElement as HTMLElement;
    TestBed.tick();
    http.expectOne('/api/reviews').flush([review]);
    await settle();
  });

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  it('tells how each review stands as counts in words, never as an average, and its next deadline', () => {
    const cells = [...byRole(page, 'row', 'Översyn av hemtjänsten').querySelectorAll('td')].map(wordsOf);
    expect(cells[0]).toBe('14 åtgärder');
    expect(cells[1]).toContain('2 försenade');
    expect(cells[1]).toContain('1 klar');
    expect(cells[1]).not.toContain('riskerar');
    expect(cells[2]).toBe('28 februari 2018');
  });

  it('makes a new review and goes there', async () => {
    byRole(page, 'button', 'Ny översyn').click();
    await settle();
    const dialog = byRole(page, 'dialog', 'Ny översyn');
    byRole(dialog, 'button', 'Skapa översynen').click();
    await settle();
    expect(wordsOf(byRole(dialog, 'alert'))).toBe('Skriv vad översynen heter.');

    typeIn(byRole(dialog, 'textbox', 'Vad heter översynen?'), ' Översyn av skolan ');
    byRole(dialog, 'button', 'Skapa översynen').click();
    const made = http.expectOne('/api/reviews');
    expect(made.request.body).toMatchObject({ title: 'Översyn av skolan', orgUnit: null });
    made.flush({ ...review, id: 'r9' });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/oversyner/r9');
  });
});
