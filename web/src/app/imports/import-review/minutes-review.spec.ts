import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type ImportDetail } from '@genomfor/shared';
import { refusalsInterceptor } from '../../platform/refusals.interceptor';
import { Session } from '../../platform/session';
import { byRole, wordsOf } from '../../ui/by-role/by-role';
import { aDraftCommitment, aDraftDecision, anImport } from '../an-import';
import { ImportReview } from './import-review';

@Component({
  selector: 'gf-minutes-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ImportReview],
  template: `<gf-import-review id="i1" />`,
})
class Host {}

const QUOTE = 'Förvaltningen kommer att redovisa en plan i mars 2013.';
const minutes = anImport([], {
  listOf: 'Socialnämnden',
  decisionRows: [aDraftDecision()],
  commitmentRows: [aDraftCommitment({ quote: QUOTE })],
  source: [{ line: 7, kind: 'text', cells: [QUOTE], table: null, row: null }],
});

describe('the review of minutes', () => {
  let http: HttpTestingController;
  let page: HTMLElement;

  async function open(draft: ImportDetail): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'importera/:id', component: Host },
          { path: '**', component: Host },
        ]),
        provideHttpClient(withInterceptors([refusalsInterceptor])),
        provideHttpClientTesting(),
        { provide: Session, useValue: { may: () => true, today: signal('2018-02-26'), view: signal(null) } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl('/importera/i1');
    page = harness.fixture.nativeElement as HTMLElement;
    await settle();
    http.expectOne('/api/imports/i1/draft').flush(draft);
    await settle();
    http.expectOne('/api/reviews').flush([]);
    await settle();
  }

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  it('says what was found, and that promises wait for a person', async () => {
    await open(minutes);
    expect(wordsOf(page)).toContain(
      'Vi hittade ett beslut och ett åtagande. Inget är sparat än. Åtaganden sparas bara om du tar med dem.',
    );
    expect(wordsOf(byRole(page, 'table', 'Information om timpris'))).toContain('nytt ärende');
    expect(page.querySelector('.promises blockquote')?.textContent).toBe(`”${QUOTE}”`);
  });

  it('saves decisions alone in their matter, without asking for a review, and goes there', async () => {
    await open(minutes);
    expect(page.querySelector('#save-title')).toBeNull();
    expect(wordsOf(page)).toContain('Besluten läggs i ärendet ”Information om timpris”.');
    byRole(page, 'button', 'Spara 1 beslut').click();
    http.expectOne('/api/imports/i1/commit').flush({ reviewId: null, actions: 0, decisions: 1, matterIds: ['m1'] });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/arenden/m1');
  });

  it('puts a promise that is taken in first in the list of the body', async () => {
    await open(minutes);
    byRole(page, 'button', 'Ta med Redovisa en plan').click();
    const taken = http.expectOne('/api/imports/i1/rows/c1');
    expect(taken.request.body).toEqual({ included: true });
    taken.flush({ ...minutes, version: 2, commitmentRows: [aDraftCommitment({ quote: QUOTE, included: true })] });
    await settle();
    expect(byRole(page, 'button', 'Kasta Redovisa en plan')).toBeTruthy();
    byRole(page, 'button', 'Spara 1 beslut och 1 åtagande').click();
    const commit = http.expectOne('/api/imports/i1/commit');
    expect(commit.request.body).toEqual({ reviewId: null, inOwnList: true, title: 'Genomförandeplan' });
    commit.flush({ reviewId: 'r1', actions: 1, decisions: 1, matterIds: ['m1'] });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/oversyner/r1');
  });

  it('mends what a decision says', async () => {
    await open(minutes);
    const outcome = byRole(page, 'combobox', 'Utfall hos Socialnämnden');
    (outcome as HTMLSelectElement).value = 'noted';
    outcome.dispatchEvent(new Event('change'));
    const mended = http.expectOne('/api/imports/i1/rows/b1');
    expect(mended.request.body).toEqual({ field: 'outcome', text: 'noted' });
  });

  it('leaves out a § that is written down already, and says why', async () => {
    const known = aDraftDecision({
      known: true,
      included: false,
      matter: { id: 'm9', title: 'Känt ärende', registryNumber: '2012/503' },
    });
    await open({ ...minutes, decisionRows: [known] });
    const table = byRole(page, 'table', 'Känt ärende');
    expect(wordsOf(table)).toContain('Paragrafen finns redan och tas inte med.');
    expect((byRole(table, 'checkbox', 'Ta med beslutet') as HTMLInputElement).disabled).toBe(true);
    expect(byRole(table, 'link', 'finns hos er').getAttribute('href')).toBe('/arenden/m9');
  });

  it('of a document with nothing in it says so', async () => {
    await open(anImport([]));
    expect(wordsOf(page)).toContain('Vi hittade ingen åtgärdstabell, ingen tidplan och inga beslut. Inget är sparat.');
  });
});
