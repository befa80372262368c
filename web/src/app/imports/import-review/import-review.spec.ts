import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type ImportDetail } from '@genomfor/shared';
import { refusalsInterceptor } from '../../platform/refusals.interceptor';
import { Session } from '../../platform/session';
import { allByRole, byRole, typeIn, wordsOf } from '../../ui/by-role/by-role';
import { aDraftRow, anImport } from '../an-import';
import { ImportReview } from './import-review';

@Component({
  selector: 'gf-import-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ImportReview],
  template: `<gf-import-review id="i1" />`,
})
class Host {}

const draft = anImport([
  aDraftRow({
    key: 'k1',
    title: 'Delegering',
    decider: ['Kommunstyrelsen', 'Nämnderna'],
    raw: { decider: 'KS/Nämnderna' },
    warnings: [{ code: 'decider-is-group', field: 'decider', text: 'Nämnderna' }],
  }),
  aDraftRow({ key: 'k2', title: 'Introduktion av nya chefer', source: { table: 1, row: 3 } }),
]);

describe('the review of an import', () => {
  let http: HttpTestingController;
  let page: HTMLElement;

  beforeEach(async () => {
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
  });

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  function planRow(title: string): HTMLElement {
    return byRole(byRole(page, 'table', 'Nämnder'), 'row', title);
  }

  async function mend(title: string, cell: string, text: string): Promise<void> {
    byRole(planRow(title), 'button', `Rätta ${cell}: `).click();
    await settle();
    const field = byRole(planRow(title), 'textbox');
    typeIn(field, text);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settle();
  }

  it('says what was found and marks what is unsure, with the reason and the words of the document', () => {
    expect(wordsOf(page)).toContain('Vi hittade två åtgärder. Inget är sparat än. Ett ställe är osäkert');
    const cell = byRole(planRow('Delegering'), 'button', 'Rätta beslutande');
    expect(cell.querySelector('.unsure')).not.toBeNull();
    const why = document.getElementById(cell.getAttribute('aria-describedby') ?? '')!;
    expect(wordsOf(why)).toContain('Varje organ behöver fatta sitt eget beslut.');
    expect(wordsOf(why)).toContain('I dokumentet: KS/Nämnderna');
    expect(page.querySelector('.src mark')?.textContent).toBe('KS/Nämnderna');
  });

  it('shows the row that a line of the source became', async () => {
    byRole(page, 'button', /^Introduktion av nya chefer ·/).click();
    await settle();
    expect(planRow('Introduktion').classList).toContain('open');
    expect(planRow('Delegering').classList).not.toContain('open');
  });

  it('mends a cell, and the server understands it anew', async () => {
    await mend('Delegering', 'beslutande', 'Kommunstyrelsen');
    const mended = http.expectOne('/api/imports/i1/rows/k1');
    expect(mended.request.body).toEqual({ field: 'decider', text: 'Kommunstyrelsen' });
    expect(mended.request.headers.get('If-Match')).toBe('"1"');
    const row = { ...draft.rows[0]!, decider: ['Kommunstyrelsen'], warnings: [], edited: ['decider'] };
    mended.flush({ ...draft, version: 2, rows: [row, draft.rows[1]!] } satisfies ImportDetail);
    await settle();
    expect(wordsOf(planRow('Delegering'))).toContain('rättad');
    expect(wordsOf(page)).toContain('Inget ställe är osäkert');
  });

  it('keeps what was typed when it cannot be saved', async () => {
    await mend('Delegering', 'avslutas', '180931');
    http
      .expectOne('/api/imports/i1/rows/k1')
      .flush(
        { code: 'deadline-not-understood', message: 'Datumet går inte att tolka.' },
        { status: 422, statusText: '' },
      );
    await settle();
    expect(wordsOf(byRole(planRow('Delegering'), 'alert'))).toBe('”180931” sparades inte. Datumet går inte att tolka.');
  });

  it('leaves a row out', async () => {
    byRole(page, 'checkbox', 'Ta med Delegering').click();
    const left = http.expectOne('/api/imports/i1/rows/k1');
    expect(left.request.body).toEqual({ included: false });
    left.flush({ ...draft, version: 2, rows: [{ ...draft.rows[0]!, included: false }, draft.rows[1]!] });
    await settle();
    expect(byRole(page, 'button', 'Spara 1 åtgärd')).toBeTruthy();
  });

  it('shows only the unsure rows, in the address', async () => {
    byRole(page, 'button', 'Visa bara osäkra (1)').click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/importera/i1?osakra=1');
    expect(allByRole(page, 'checkbox').length).toBe(1);
  });

  it('saves everything as a new review and goes there', async () => {
    byRole(page, 'button', 'Spara 2 åtgärder').click();
    const commit = http.expectOne('/api/imports/i1/commit');
    expect(commit.request.body).toEqual({ reviewId: null, title: 'Genomförandeplan' });
    commit.flush({ reviewId: 'r7', actions: 2 });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/oversyner/r7');
  });

  it('saves nothing and keeps the proposal when it is refused', async () => {
    byRole(page, 'button', 'Spara 2 åtgärder').click();
    http
      .expectOne('/api/imports/i1/commit')
      .flush({ code: 'already-exists', message: 'Det finns redan.' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(wordsOf(byRole(page, 'alert'))).toBe('Det finns redan.');
    expect(TestBed.inject(Router).url).toBe('/importera/i1');
  });
});
