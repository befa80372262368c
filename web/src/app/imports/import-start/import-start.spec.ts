import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type ImportView } from '@genomfor/shared';
import { refusalsInterceptor } from '../../platform/refusals.interceptor';
import { Session } from '../../platform/session';
import { byRole, typeIn, wordsOf } from '../../ui/by-role/by-role';
import { anImport } from '../an-import';
import { ImportStart } from './import-start';

const earlier: ImportView = anImport([], {
  id: 'i0',
  state: 'committed',
  fileName: 'Hemtjänst.xlsx',
  format: 'xlsx',
  actions: 20,
  reviewId: 'r2',
});

describe('the start of an import', () => {
  let http: HttpTestingController;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'importera', component: ImportStart },
          { path: '**', children: [] },
        ]),
        provideHttpClient(withInterceptors([refusalsInterceptor])),
        provideHttpClientTesting(),
        { provide: Session, useValue: { may: () => true, today: signal('2018-02-26'), view: signal(null) } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create();
    await harness.navigateByUrl('/importera');
    page = harness.fixture.nativeElement as HTMLElement;
    TestBed.tick();
    http.expectOne('/api/imports').flush([earlier]);
    await settle();
  });

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  it('reads a pasted table and goes on to what was understood', async () => {
    typeIn(byRole(page, 'textbox', 'klistra in den här'), 'Åtgärd\tAvslutas\nDelegering\t180430');
    byRole(page, 'button', 'Läs texten').click();
    const sent = http.expectOne('/api/imports/text');
    expect(sent.request.body).toEqual({ text: 'Åtgärd\tAvslutas\nDelegering\t180430' });
    sent.flush(anImport([], { id: 'i7', state: 'reading' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/importera/i7');
  });

  it('keeps the pasted text when it is refused, and tells why and where', async () => {
    const field = byRole(page, 'textbox', 'klistra in den här');
    typeIn(field, 'Delegering 180430 NN');
    byRole(page, 'button', 'Läs texten').click();
    http
      .expectOne('/api/imports/text')
      .flush(
        { code: 'case-data', message: 'Texten innehåller personnummer.', details: { places: [{ line: 1 }] } },
        { status: 422, statusText: '' },
      );
    await settle();
    expect(wordsOf(byRole(page, 'alert'))).toContain('Texten innehåller personnummer.');
    expect(wordsOf(page)).toContain('Det gäller rad 1.');
    expect((field as HTMLTextAreaElement).value).toBe('Delegering 180430 NN');
  });

  it('asks for a text before anything is sent', async () => {
    typeIn(byRole(page, 'textbox', 'klistra in den här'), '  ');
    byRole(page, 'button', 'Läs texten').click();
    await settle();
    expect(wordsOf(byRole(page, 'alert'))).toContain('Klistra in tabellen i fältet först.');
    http.expectNone('/api/imports/text');
  });

  it('undoes an earlier import', async () => {
    byRole(page, 'button', 'Ångra importen av Hemtjänst.xlsx').click();
    http.expectOne('/api/imports/i0/undo').flush({ ...earlier, state: 'undone' });
    await settle();
    http.expectOne('/api/imports').flush([{ ...earlier, state: 'undone' }]);
    await settle();
    expect(wordsOf(byRole(page, 'row', 'Hemtjänst.xlsx'))).toContain('Ångrad');
  });
});
